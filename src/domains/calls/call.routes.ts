import { historyOf } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone, only } from "../../platform/http/access.ts"
import { fileReply, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { pdf } from "../../platform/pdf.ts"
import { urls } from "../../urls.ts"
import { getOfficeDetails } from "../offices/public.ts"
import { personNames } from "../people/public.ts"
import { tiedTask } from "../programmes/public.ts"
import { cardChoices } from "../strategy/public.ts"
import { appearanceRoutes } from "./appearances/appearances.routes.ts"
import { callAttachmentsOf } from "./attachments/call-attachment.queries.ts"
import { callAttachmentCard } from "./attachments/call-attachment-card.ts"
import { callAttachmentRoutes } from "./attachments/call-attachments.routes.ts"
import { beginningRoutes } from "./beginning/beginning.routes.ts"
import { repeatedBy } from "./beginning/templates.queries.ts"
import { accessCall, accessOfficeCall, managesCalls } from "./call.access.ts"
import { callDocumentTexts } from "./call.announcement.texts.ts"
import { checkCall } from "./call.check.ts"
import { listOfficeCalls, listPublicCalls, papersOf } from "./call.queries.ts"
import { isDraft } from "./call.rows.ts"
import { type CallProgress, stepByDates } from "./call.steps.ts"
import { type Call, callPhase } from "./call.ts"
import { correctionRoutes } from "./corrections/correction.routes.ts"
import { versionsCard } from "./corrections/version.page.ts"
import { versionsOf } from "./corrections/version.queries.ts"
import { announcementDocument } from "./documents/announcement.pdf.ts"
import { draftRoutes } from "./draft.routes.ts"
import { endingRoutes } from "./ending.routes.ts"
import { feedRoutes } from "./feeds/feed.routes.ts"
import { offerRulesRoutes } from "./offer-rules.routes.ts"
import { callPage } from "./pages/call.page.ts"
import { callsPage } from "./pages/calls.page.ts"
import { listQueryOf } from "./pages/list-query.ts"
import type { Progress } from "./pages/next-step.ts"
import { officeTexts } from "./pages/office.texts.ts"
import { officeCallPage, officeDraftPage } from "./pages/office-call.page.ts"
import { officeCallsPage } from "./pages/office-calls.page.ts"
import { papersRoutes } from "./papers/papers.routes.ts"
import { callOfTaskRoutes } from "./programme/call-of-task.routes.ts"
import { tieWarnings } from "./programme/tie.ts"
import { questionRoutes } from "./questions/question.routes.ts"

/** Those who run calls, decide on them or watch over them. */
const followers = only("official", "coordinator", "administrator", "mayor", "councillor")

/** Every page of calls; `progress` is what the domains after this one know of them. */
export function callRoutes(progress: CallProgress): readonly Route[] {
  return [
    ...callAttachmentRoutes,
    ...offerRulesRoutes,
    ...feedRoutes,
    ...questionRoutes,
    ...beginningRoutes,
    ...callOfTaskRoutes,
    ...publicRoutes,
    ...officeRoutes(progress),
    ...draftRoutes,
    ...endingRoutes(progress),
    ...correctionRoutes(progress),
    ...papersRoutes,
    ...appearanceRoutes,
  ]
}

const publicRoutes: readonly Route[] = [
  get(urls.calls, everyone, async (ctx, { query }) => {
    const asked = listQueryOf(query)
    return pageReply(callsPage(ctx, await listPublicCalls(ctx, asked, asked.page), asked))
  }),

  get(urls.call, everyone, async (ctx, { params }) => {
    const call = await accessCall(ctx, params.callId, "view")
    const { organ } = await getOfficeDetails(ctx)
    const { appeared, questions } = await papersOf(ctx, call.id)
    const card = call.cardId ? (await cardChoices(ctx)).find(({ id }) => id === call.cardId) : undefined
    const attachments = callAttachmentCard(ctx, call.id, await callAttachmentsOf(ctx, call.id))
    const changes = call.version === 1 ? "" : versionsCard(ctx, call, await versionsOf(ctx, call.id))
    const task = call.programmeTaskId ? await tiedTask(ctx, call.programmeTaskId) : undefined
    const { answered } = questions
    return pageReply(callPage(ctx, { call, organ, appeared, card, task, attachments, answered, changes }))
  }),

  get(urls.callPdf, everyone, async (ctx, { params }) => {
    const purpose = managesCalls(ctx) ? "manage" : "view"
    const call = await accessOfficeCall(ctx, params.callId, purpose)
    const { organ, name } = await getOfficeDetails(ctx)
    const versions = isDraft(call) || call.version === 1 ? [] : await versionsOf(ctx, call.id)
    const bytes = await pdf(announcementDocument({ call, organ, officeName: name, versions, now: ctx.now }))
    const fileName = isDraft(call) ? callDocumentTexts.pdfDraftName : callDocumentTexts.pdfName(call.number ?? "")
    return fileReply(bytes, { type: "application/pdf", name: fileName[ctx.lang] })
  }),
]

const officeRoutes = (progress: CallProgress): readonly Route[] => [
  get(urls.officeCalls, followers, async (ctx, { query }) => {
    const asked = listQueryOf(query)
    const list = await listOfficeCalls(ctx, asked, asked.page)
    const announced = list.calls.filter((call) => call.number !== null).map((call) => call.id)
    const offers = await progress.submittedCounts(ctx, announced)
    return pageReply(officeCallsPage(ctx, { list, asked, offers }))
  }),

  get(urls.officeCall, followers, async (ctx, { params }) => {
    const call = await accessOfficeCall(ctx, params.callId, "follow")
    const { organ } = ctx.office
    if (isDraft(call)) {
      const repeats = await repeatedBy(ctx, call.id)
      return pageReply(
        officeDraftPage(ctx, {
          draft: call,
          problems: [...checkCall(call, ctx.now), ...(await tieWarnings(ctx, call))],
          organ,
          repeats,
        }),
      )
    }
    const submitted = (await progress.submittedCounts(ctx, [call.id])).get(call.id) ?? 0
    const history = await historyOf(ctx, { kind: "call", id: call.id })
    const papers = await papersOf(ctx, call.id)
    const people = [
      ...history.flatMap(({ actorId, data }) => [actorId, data.person]),
      ...papers.appeared.map(({ recordedBy }) => recordedBy),
    ].filter((id) => typeof id === "string")
    return pageReply(
      officeCallPage(ctx, {
        call,
        submitted,
        progress: await progressOf(ctx, call, progress, submitted),
        papers,
        history,
        names: await personNames(ctx, people),
      }),
    )
  }),
]

/** The evaluation is asked only while it knows more than the dates do: there are offers and no decision yet. */
async function progressOf(ctx: OfficeCtx, call: Call, progress: CallProgress, submitted: number): Promise<Progress> {
  const notes = { submission: officeTexts.offers(submitted) }
  if (callPhase(call, ctx.now) !== "evaluation" || submitted === 0)
    return { current: stepByDates(call, ctx.now), notes }
  const known = await progress.stepOf(ctx, call, submitted)
  return { current: known.current, notes: { ...known.notes, ...notes } }
}
