import { today } from "../../lib/dates.ts"
import { type Problem, refused } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { officials } from "../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { newId } from "../../platform/ids.ts"
import { words } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { announceConsultation, paragraphsToOpen, whyNotAnnounceable } from "./announce-consultation.ts"
import { plannedOf } from "./announcement.queries.ts"
import { annulConsultation } from "./annul-consultation.ts"
import { annulmentTexts } from "./annulment.texts.ts"
import { accessConsultation, accessConsultationDraft, accessRunning } from "./consultation.access.ts"
import {
  type ConsultationTyped,
  fieldsOfTyped,
  readConsultation,
  typedByRules,
  typedOf,
  typedOfFields,
} from "./consultation.form.ts"
import { listConsultations } from "./consultation.queries.ts"
import type { Consultation } from "./consultation.ts"
import { deleteConsultation } from "./delete-consultation.ts"
import { draftTexts } from "./draft.texts.ts"
import { fieldsToShow } from "./edits.ts"
import { extendConsultation } from "./extend-consultation.ts"
import { remarkCounts } from "./overview.queries.ts"
import { announcementPage, deletionPage, draftPage } from "./pages/announcement.page.ts"
import { annulmentPage } from "./pages/annulment.page.ts"
import { officeConsultationsPage } from "./pages/consultations.page.ts"
import { editConsultationPage } from "./pages/edit-consultation.page.ts"
import { listQueryOf } from "./pages/list-query.ts"
import { officeTexts as texts } from "./pages/office.texts.ts"
import { officeConsultationPage } from "./pages/office-consultation.page.ts"
import { programmeChoices } from "./programme-choices.ts"
import { rulesOf, rulesOn } from "./rules/rules.ts"
import { saveConsultation, whyNotOfProgramme } from "./save-consultation.ts"

/** `officials` are people. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const officeRoutes: readonly Route[] = [
  get(urls.officeConsultations, officials, async (ctx, { query }) => {
    const asked = listQueryOf(query)
    const list = await listConsultations(ctx, asked, asked.page, "office")
    return pageReply(officeConsultationsPage(ctx, list, asked, (await rulesOf(ctx)).length > 0))
  }),

  get(urls.newConsultation, officials, async (ctx, { query }) => {
    const typed = typedByRules(await rulesOf(ctx), today(ctx.now))
    const programmes = await programmeChoices(ctx, query.get("program") ?? "")
    const chosen = programmes.find(({ value }) => value === query.get("program"))
    const begun = chosen ? { ...typed, programmeId: chosen.value, title: words(ctx, chosen.label) } : typed
    return pageReply(editConsultationPage(ctx, { id: newId(), isNew: true, typed: begun, problems: [], programmes }))
  }),
  post(urls.newConsultation, officials, async (ctx, { form: posted }) => {
    const { began: _, ...typed } = readConsultation(posted)
    const id = posted.idOfMade()
    const outcome = await saveConsultation(person(ctx), id, typed)
    if (!outcome.ok)
      return againReply(await form(ctx, { id: posted.text("id"), isNew: true, typed, problems: outcome.problems }))
    return redirectReply(urls.officeConsultation.href({ office: ctx.office.slug, consultationId: id }), texts.saved)
  }),

  get(urls.consultationEdit, officials, async (ctx, { params }) => {
    const draft = await accessConsultationDraft(ctx, params.consultationId)
    return pageReply(
      await form(ctx, { id: draft.id, isNew: false, typed: draftToShow(draft, undefined, []), problems: [] }),
    )
  }),
  post(urls.consultationEdit, officials, async (ctx, { params, form: posted }) => {
    const typed = readConsultation(posted)
    const draft = await accessConsultation(ctx, params.consultationId, "manage")
    const outcome =
      draft.state === "drafted"
        ? await saveConsultation(person(ctx), draft.id, typed)
        : refused({ field: "", code: "consultation.announced_meanwhile", message: draftTexts.announcedMeanwhile })
    if (!outcome.ok) {
      const { problems } = outcome
      return againReply(
        await form(ctx, { id: draft.id, isNew: false, typed: draftToShow(draft, typed, problems), problems }),
      )
    }
    return redirectReply(urls.officeConsultation.href(params), texts.saved)
  }),

  get(urls.consultationAnnouncement, officials, async (ctx, { params }) => {
    const it = await accessConsultation(ctx, params.consultationId, "manage")
    if (it.state !== "drafted") return redirectReply(urls.officeConsultation.href(params))
    return pageReply(await announcement(ctx, it))
  }),
  post(urls.consultationAnnouncement, officials, async (ctx, { params }) => {
    const outcome = await announceConsultation(person(ctx), params.consultationId)
    if (!outcome.ok)
      return againReply(await announcement(ctx, await accessConsultation(ctx, params.consultationId, "manage")))
    return redirectReply(urls.officeConsultation.href(params), texts.announced)
  }),

  get(urls.consultationAnnulment, officials, async (ctx, { params }) => {
    const it = await accessConsultation(ctx, params.consultationId, "manage")
    if (it.state === "annulled") return redirectReply(urls.officeConsultation.href(params))
    return pageReply(annulmentPage(ctx, await accessRunning(ctx, it.id), "", []))
  }),
  post(urls.consultationAnnulment, officials, async (ctx, { params, form: posted }) => {
    const reason = posted.text("reason")
    const outcome = await annulConsultation(person(ctx), params.consultationId, reason)
    if (outcome.ok) return redirectReply(urls.officeConsultation.href(params), annulmentTexts.done)
    const it = await accessRunning(ctx, params.consultationId)
    return againReply(annulmentPage(ctx, it, reason, outcome.problems))
  }),

  get(urls.consultationDeletion, officials, async (ctx, { params }) =>
    pageReply(deletionPage(ctx, await accessConsultationDraft(ctx, params.consultationId))),
  ),
  post(urls.consultationDeletion, officials, async (ctx, { params }) => {
    await deleteConsultation(person(ctx), params.consultationId)
    return redirectReply(urls.officeConsultations.href({ office: ctx.office.slug }), texts.removed)
  }),

  get(urls.officeConsultation, officials, async (ctx, { params }) => {
    const it = await accessConsultation(ctx, params.consultationId, "manage")
    if (it.state === "drafted") return pageReply(draftPage(ctx, it, await paragraphsToOpen(ctx, it)))
    return pageReply(await overview(ctx, it, it.to ?? "", []))
  }),
  post(urls.consultationExtension, officials, async (ctx, { params, form: posted }) => {
    const outcome = await extendConsultation(person(ctx), params.consultationId, posted.text("to"))
    if (!outcome.ok) {
      const it = await accessRunning(ctx, params.consultationId)
      return againReply(await overview(ctx, it, posted.text("to"), outcome.problems))
    }
    return redirectReply(urls.officeConsultation.href(params), texts.extended)
  }),
]

/** The fields of a begun draft: as they stand, or as they were typed and refused. */
function draftToShow(draft: Consultation, typed: ConsultationTyped | undefined, problems: readonly Problem[]) {
  const mine = typed && { ...fieldsOfTyped(typed), began: typed.began }
  const { began, ...fields } = fieldsToShow(mine, fieldsOfTyped(typedOf(draft)), problems)
  return { ...typedOfFields(fields), began }
}

async function form(
  ctx: OfficeCtx,
  props: { id: string; isNew: boolean; typed: ConsultationTyped; problems: readonly Problem[] },
) {
  return editConsultationPage(ctx, { ...props, programmes: await programmeChoices(ctx, props.typed.programmeId) })
}

async function announcement(ctx: OfficeCtx, it: Consultation) {
  const paragraphs = await paragraphsToOpen(ctx, it)
  const rules = it.from ? rulesOn(await rulesOf(ctx), it.from) : undefined
  return announcementPage(ctx, it, paragraphs, await plannedOf(ctx, it.id), [
    ...(await whyNotOfProgramme(ctx, it.programmeId ?? "")),
    ...whyNotAnnounceable(it, paragraphs, rules, today(ctx.now)),
  ])
}

async function overview(ctx: OfficeCtx, it: Consultation, typedTo: string, problems: readonly Problem[]) {
  return officeConsultationPage(ctx, {
    consultation: it,
    ...(await remarkCounts(ctx, it.id)),
    typedTo,
    problems,
  })
}
