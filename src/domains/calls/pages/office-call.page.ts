import type { Problem } from "../../../lib/problems.ts"
import type { RecordedEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  article,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  disclosure,
  facts,
  type Html,
  html,
  link,
  moment,
  money,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { shortWindow } from "../appearances/appearances.page.ts"
import { appearancesTexts } from "../appearances/appearances.texts.ts"
import { windowSince } from "../appearances/window-left.ts"
import { callAttachmentsTexts } from "../attachments/call-attachments.texts.ts"
import { beginningTexts } from "../beginning/beginning.texts.ts"
import { changesCard } from "../beginning/changes.card.ts"
import { managesCalls } from "../call.access.ts"
import { callDocumentTexts } from "../call.announcement.texts.ts"
import { checkCall } from "../call.check.ts"
import type { CallPapers } from "../call.queries.ts"
import { type Call, type CallDraft, callPhase } from "../call.ts"
import { correctionTexts } from "../corrections/correction.texts.ts"
import { mayBeCorrected } from "../corrections/look-through.ts"
import { offerRulesTexts } from "../offer-rules.texts.ts"
import { papersTexts } from "../papers/papers.texts.ts"
import { ACCEPTED_TIES } from "../programme/tie.ts"
import { questionTexts } from "../questions/question.texts.ts"
import { announcedIn, announcementCards } from "./announcement.ts"
import { kindOf } from "./call-card.ts"
import { callHistory } from "./call-history.ts"
import { checkCard, mendForm } from "./legal-check.ts"
import { nextStepCard, type Progress, stepLine } from "./next-step.ts"
import { officeTexts as texts } from "./office.texts.ts"
import { phaseTag } from "./phase-tag.ts"
import { wizardLine } from "./wizard.ts"

/** A draft from the office's side: what the law says of it, what to do, and how it will look. */
export function officeDraftPage(
  ctx: OfficeCtx,
  props: { draft: CallDraft; problems: readonly Problem[]; organ: string; repeats?: Call | undefined },
): Html {
  const { draft, problems, organ, repeats } = props
  const to = { office: ctx.office.slug, callId: draft.id }
  const errors = problems.filter((problem) => problem.level !== "warning").length
  const publish = { href: urls.callPublication.href(to), label: texts.publish }
  const edit = { href: urls.callEdit.href(to), label: texts.edit }
  const [first, second] = errors === 0 ? [publish, edit] : [edit, publish]
  return officePage(ctx, {
    title: draft.title || texts.untitled,
    main: [
      header(ctx, draft),
      managesCalls(ctx) ? wizardLine(ctx, draft, "check") : "",
      columns(ctx, {
        asideFirst: true,
        main: [
          checkCard(ctx, { callId: draft.id, problems }),
          repeats ? changesCard(ctx, draft, repeats) : "",
          html`<h2>${say(ctx, texts.preview)}</h2>`,
          announcementCards(ctx, { call: draft, organ }),
        ],
        aside: [
          card(ctx, {
            title: texts.nextTitle,
            body: [
              html`<p>${say(ctx, errors === 0 ? texts.nextDraftReady : texts.nextDraftGaps(errors))}</p>`,
              buttonRow(
                ctx,
                buttonLink(ctx, { ...first, look: "primary", wide: true }),
                buttonLink(ctx, { ...second, wide: true }),
                buttonLink(ctx, { href: urls.callRules.href(to), label: offerRulesTexts.title, wide: true }),
                buttonLink(ctx, { href: urls.callCriteria.href(to), label: texts.editCriteria, wide: true }),
                buttonLink(ctx, {
                  href: urls.callAttachments.href(to),
                  label: callAttachmentsTexts.title,
                  wide: true,
                }),
              ),
            ],
          }),
          otherActions(ctx, [
            { href: urls.callPdf.href(to), label: texts.pdf },
            { href: urls.callRepeat.href(to), label: beginningTexts.templateHeading },
            { href: urls.callDeletion.href(to), label: texts.delete },
          ]),
        ],
      }),
      mendForm(ctx, draft, "call"),
    ],
  })
}

export type OfficeCallProps = {
  call: Call
  progress: Progress
  submitted: number
  papers: CallPapers
  history: readonly RecordedEvent[]
  names: ReadonlyMap<string, string>
}

/** An announced call from the office's side: where it is, what to do next, its papers and its history. */
export function officeCallPage(ctx: OfficeCtx, props: OfficeCallProps): Html {
  const { call, progress, papers } = props
  const to = { office: ctx.office.slug, callId: call.id }
  const mayAnnul = managesCalls(ctx) && callPhase(call, ctx.now) === "evaluation"
  const annul = { href: urls.callAnnulment.href(to), label: texts.annul }
  return officePage(ctx, {
    title: call.title,
    main: [
      header(ctx, call),
      call.annulment ? "" : stepLine(ctx, call, progress),
      managesCalls(ctx) && call.version === 1 && mayBeCorrected(call, ctx.now)
        ? shortWindow(ctx, call, windowSince(call, papers.appeared))
        : "",
      columns(ctx, {
        main: [
          nextStepCard(ctx, call, progress, props.submitted),
          disclosure(ctx, {
            summary: texts.announcement,
            body: announcementCards(ctx, { call }),
          }),
          card(ctx, { title: texts.history, body: callHistory(ctx, call.id, props) }),
        ],
        aside: [
          card(ctx, {
            title: texts.keyFacts,
            compact: true,
            body: facts(ctx, [
              { term: texts.submitted, value: String(props.submitted) },
              { term: texts.closing, value: moment(ctx, call.closesAt, { weekday: true, now: ctx.now }) },
              { term: callDocumentTexts.pool, value: money(ctx, call.pool) },
            ]),
          }),
          announcedIn(ctx, papers.appeared, { compact: true, names: props.names }),
          papers.acceptedWarnings.length === 0 ? "" : warnings(ctx, call, papers),
          otherActions(ctx, [
            { href: urls.call.href(to), label: texts.publicPage },
            { href: urls.callPdf.href(to), label: texts.pdf },
            ...(managesCalls(ctx) ? actionsOfManagers(ctx, call, papers) : []),
            ...(mayAnnul ? [annul] : []),
          ]),
        ],
      }),
    ],
  })
}

function header(ctx: OfficeCtx, call: Call | CallDraft): Html {
  const title = call.title || texts.untitled
  return pageHeader(ctx, {
    crumbs: [{ label: texts.title, href: urls.officeCalls.href({ office: ctx.office.slug }) }, { label: title }],
    eyebrow: "number" in call && call.number ? callDocumentTexts.eyebrow(call.number) : callDocumentTexts.eyebrowDraft,
    title,
    tags: [
      phaseTag(ctx, call),
      call.spheres.length > 0 ? html`<span class="quiet">${say(ctx, kindOf(call))}</span>` : "",
    ],
  })
}

function actionsOfManagers(ctx: OfficeCtx, call: Call, papers: CallPapers): Action[] {
  const to = { office: ctx.office.slug, callId: call.id }
  const paper = { href: urls.paperConfirmations.href(to), label: texts.paperConfirmations }
  const correction = { href: urls.callCorrection.href(to), label: correctionTexts.title }
  return [
    { href: urls.officeQuestions.href(to), label: questionTexts.officeLink(papers.questions.waiting) },
    { href: urls.callRepeat.href(to), label: beginningTexts.repeatTitle },
    ...(call.offerRules.paperConfirmation ? [paper] : []),
    { href: urls.callBipPackage.href(to), label: papersTexts.bip },
    { href: urls.callBoardPdf.href(to), label: papersTexts.board },
    { href: urls.callAppearances.href(to), label: appearancesTexts.link },
    ...(mayBeCorrected(call, ctx.now) ? [correction] : []),
  ]
}

type Action = { href: string; label: Content }

function otherActions(ctx: OfficeCtx, actions: readonly Action[]): Html {
  return html`<ul class="plain-links">${actions.map((action) => html`<li>${link(ctx, action)}</li>`)}</ul>`
}

/** Which warnings were let pass and why: as the check says them of the announcement that holds. */
function warnings(ctx: OfficeCtx, call: Call, papers: CallPapers): Html {
  const days = Object.fromEntries(papers.appeared.map(({ channel, day }) => [channel, day]))
  const problems = [...checkCall(call, call.publishedAt ?? ctx.now, days), ...ACCEPTED_TIES]
  const named = (code: string) => problems.find((problem) => problem.code === code)
  const item = ({ code, reason }: CallPapers["acceptedWarnings"][number]) => {
    const problem = named(code)
    const name = problem ? html`${say(ctx, problem.message)}${article(ctx, problem)}` : say(ctx, texts.warningGone)
    return html`<li>${name}<br>${say(ctx, texts.warningReason(reason))}</li>`
  }
  return card(ctx, {
    title: texts.acceptedWarnings,
    body: html`<ul>${papers.acceptedWarnings.map(item)}</ul>`,
  })
}
