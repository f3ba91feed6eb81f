import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  columns,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  moment,
  money,
  pageHeader,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { callDocumentTexts } from "../call.announcement.texts.ts"
import { warningCodes } from "../call.check.ts"
import type { CallDraft } from "../call.ts"
import type { PublicationTyped } from "../publication.form.ts"
import { callCrumbs } from "./call-crumbs.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { checkCard, mendForm } from "./legal-check.ts"
import { officeTexts } from "./office.texts.ts"
import { placesFields } from "./places.fields.ts"
import { wizardLine } from "./wizard.ts"

export type PublicationPageProps = {
  draft: CallDraft
  typed: PublicationTyped
  /** What keeps from publishing, beside the fields of this page. */
  problems: readonly Problem[]
  /** What the law says of the draft announced on the typed days. */
  check: readonly Problem[]
}

/** The last look before an announcement: the days of the three places, the legal check, a reason for each warning. */
export function publicationPage(ctx: OfficeCtx, props: PublicationPageProps): Html {
  const { draft, typed, problems, check } = props
  const to = { office: ctx.office.slug, callId: draft.id }
  return officePage(ctx, {
    title: texts.publishTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, draft), { label: texts.publishTitle }],
        title: texts.publishTitle,
        lead: texts.publishLead,
      }),
      wizardLine(ctx, draft, "publication"),
      errorSummary(ctx, ownProblems(problems)),
      columns(ctx, {
        main: [
          checkCard(ctx, { callId: draft.id, problems: check }),
          form(ctx, {
            action: urls.callPublication.href(to),
            body: [
              hidden("revision", typed.revision),
              card(ctx, {
                title: callDocumentTexts.announcedIn,
                body: html`<div class="fields">${say(ctx, [
                  placesFields(ctx, typed, problems),
                  button(ctx, { label: texts.check, name: "do", value: "check" }),
                ])}</div>`,
              }),
              reasons(ctx, props),
              buttonRow(
                ctx,
                button(ctx, { label: texts.publish, look: "primary", name: "do", value: "publish" }),
                buttonLink(ctx, { href: urls.callEdit.href(to), label: texts.reviewFirst, look: "quiet" }),
              ),
            ],
          }),
        ],
        aside: card(ctx, {
          title: officeTexts.keyFacts,
          body: facts(ctx, [
            { term: callDocumentTexts.pool, value: draft.pool === null ? undefined : money(ctx, draft.pool) },
            {
              term: officeTexts.closing,
              value: draft.closesAt && moment(ctx, draft.closesAt, { weekday: true, now: ctx.now }),
            },
            {
              term: callDocumentTexts.decision,
              value: draft.decisionOn && formatDate(toPlainDate(draft.decisionOn), ctx.lang),
            },
          ]),
        }),
      }),
      mendForm(ctx, draft, "publication"),
    ],
  })
}

/** One reason for each kind of warning; the warning itself is its hint. */
function reasons(ctx: OfficeCtx, { typed, problems, check }: PublicationPageProps): Html {
  const codes = warningCodes(check)
  if (codes.length === 0) return html``
  return card(ctx, {
    title: officeTexts.checkWarnings,
    body: html`<div class="fields">${codes.map((code) =>
      textArea(ctx, {
        name: `reason.${code}`,
        label: texts.reason,
        hint: check
          .filter((problem) => problem.code === code && problem.level === "warning")
          .map((problem) => html`<span>${problem.message[ctx.lang]} </span>`),
        value: typed.reasons[code] ?? "",
        rows: 2,
        problems,
      }),
    )}</div>`,
  })
}

/** Errors of the law are in the check below with what mends them; the summary only sends there. */
function ownProblems(problems: readonly Problem[]): Problem[] {
  const isOwn = ({ field }: Problem) =>
    ["", "bip", "bipTime", "board", "boardTime"].includes(field) || field.startsWith("reason.")
  const own = problems.filter(isOwn)
  const unlawful: Problem = { field: "", code: "call.unlawful", message: texts.unlawful }
  return own.length < problems.length ? [unlawful, ...own] : own
}
