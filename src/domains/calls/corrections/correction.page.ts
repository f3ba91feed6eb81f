import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  dateField,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  radios,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { warningCodes } from "../call.check.ts"
import type { Call } from "../call.ts"
import type { FieldChange } from "../content-changes.ts"
import { editTexts } from "../pages/edit.texts.ts"
import { editSections } from "../pages/edit-sections.ts"
import { checkCard } from "../pages/legal-check.ts"
import { officeTexts } from "../pages/office.texts.ts"
import { changesShown } from "./changes.ts"
import { REASON_LIMIT } from "./correct-call.ts"
import type { CorrectionTyped } from "./correction.form.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

export type CorrectionPageProps = {
  call: Call
  typed: CorrectionTyped
  problems: readonly Problem[]
  /** How what is typed differs from what holds; absent where it cannot be read or has not been asked for. */
  changes?: readonly FieldChange[] | undefined
  /** What the legal check doubts in what is typed and did not before. */
  doubts?: readonly Problem[]
}

const FORM = "correction-form"

/** The announcement as it holds, to be mended, with why, where it appears and what will be seen as changed. */
export function correctionPage(ctx: OfficeCtx, props: CorrectionPageProps): Html {
  const { call, typed, problems, changes, doubts = [] } = props
  const to = { office: ctx.office.slug, callId: call.id }
  const day = (name: "bip" | "board") =>
    dateField(ctx, { name, label: editTexts[name], hint: editTexts.dayOfPublication, value: typed[name], problems })
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: officeTexts.title, href: urls.officeCalls.href({ office: ctx.office.slug }) },
          { label: call.title, href: urls.officeCall.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems, { form: FORM }),
      changes ? card(ctx, { title: texts.whatChanged, id: "zmiany", body: changesShown(ctx, changes) }) : "",
      doubts.length > 0 ? checkCard(ctx, { callId: call.id, problems: doubts, form: FORM }) : "",
      form(ctx, {
        id: FORM,
        action: urls.callCorrection.href(to),
        guardUnsaved: true,
        body: [
          hidden("version", typed.version),
          hidden("seen", warningCodes(doubts).join(" ")),
          card(ctx, {
            title: texts.kind,
            body: html`<div class="fields">${say(ctx, [
              radios(ctx, {
                name: "kind",
                label: texts.kind,
                bare: false,
                value: typed.kind,
                problems,
                choices: [
                  { value: "editorial", label: texts.editorial, hint: texts.editorialHint },
                  { value: "conditions", label: texts.conditions, hint: texts.conditionsHint },
                ],
              }),
              textArea(ctx, {
                name: "reason",
                label: texts.reason,
                hint: texts.reasonHint,
                value: typed.reason,
                rows: 3,
                limit: REASON_LIMIT,
                problems,
              }),
              html`<p class="quiet">${say(ctx, texts.notHere)}</p>`,
            ])}</div>`,
          }),
          editSections(ctx, { call, typed: typed.call, problems, cards: [] }),
          card(ctx, {
            title: texts.places,
            body: html`<div class="fields">${say(ctx, [
              day("bip"),
              day("board"),
              facts(ctx, [{ term: editTexts.website, value: editTexts.websiteNow }], "long"),
            ])}</div>`,
          }),
          buttonRow(
            ctx,
            button(ctx, { label: texts.compare, name: "do", value: "compare" }),
            button(ctx, { label: texts.publish, look: "primary", name: "do", value: "publish" }),
            buttonLink(ctx, { href: urls.officeCall.href(to), label: texts.back, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}
