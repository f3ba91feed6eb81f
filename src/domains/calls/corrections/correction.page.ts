import { isDeepStrictEqual } from "node:util"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  disclosure,
  errorSummary,
  fieldId,
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
import { criteriaTypedOf } from "../criteria.form.ts"
import { criteriaTexts } from "../criteria.texts.ts"
import { rulesTypedOf } from "../offer-rules.form.ts"
import { offerRulesTexts } from "../offer-rules.texts.ts"
import { callCrumbs } from "../pages/call-crumbs.ts"
import { addCriterion, criteriaFields } from "../pages/criteria.page.ts"
import { editSections } from "../pages/edit-sections.ts"
import { checkCard, rulesField } from "../pages/legal-check.ts"
import { rulesFields } from "../pages/offer-rules.page.ts"
import { placesFields } from "../pages/places.fields.ts"
import { changesShown } from "./changes.ts"
import type { CorrectionTyped } from "./correction.form.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import { REASON_LIMIT } from "./look-through.ts"

export type CorrectionPageProps = {
  call: Call
  /** Offers submitted under the announcement as it stands. */
  submitted: number
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
  const { call, typed, changes, doubts = [] } = props
  const to = { office: ctx.office.slug, callId: call.id }
  const problems = props.problems.map((it) => ({ ...it, field: rulesField(it.field) ?? it.field }))
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, call), { label: texts.title }],
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems, { form: FORM }),
      changes ? card(ctx, { title: texts.whatChanged, id: "zmiany", body: changesShown(ctx, changes) }) : "",
      doubts.length > 0 ? checkCard(ctx, { callId: call.id, problems: doubts, form: FORM, isWhole: true }) : "",
      form(ctx, {
        id: FORM,
        action: urls.callCorrection.href(to),
        guardUnsaved: true,
        body: [
          hidden("version", typed.version),
          hidden("seen", warningCodes(doubts).join(" ")),
          card(ctx, { title: texts.kind, body: kindFields(ctx, { ...props, problems }) }),
          editSections(ctx, { call, typed: typed.call, problems, cards: [], tasks: [] }),
          offerParts(ctx, { ...props, problems }),
          card(ctx, {
            title: texts.places,
            body: html`<div class="fields">${placesFields(ctx, typed.places, problems)}</div>`,
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

function kindFields(ctx: OfficeCtx, { typed, problems, submitted }: CorrectionPageProps): Html {
  return html`<div class="fields">${say(ctx, [
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
    submitted > 0 ? html`<p>${say(ctx, texts.submittedAlready(submitted))}</p>` : "",
  ])}</div>`
}

/** Rules for offers and criteria: folded until somebody changes something there. */
function offerParts(ctx: OfficeCtx, { call, typed, problems }: CorrectionPageProps): Html[] {
  const page = urls.callCorrection.href({ office: ctx.office.slug, callId: call.id })
  const [rules, criteria] = [fieldId("offerRules"), fieldId("criteria")]
  const isIn = (names: readonly string[]) => problems.some(({ field }) => names.includes(field.split(".")[0]!))
  return [
    disclosure(ctx, {
      id: rules,
      summary: offerRulesTexts.title,
      open: !isDeepStrictEqual(typed.rules, rulesTypedOf(call.offerRules, ctx.lang)) || isIn(Object.keys(typed.rules)),
      body: rulesFields(ctx, { typed: typed.rules, problems, action: `${page}#${rules}` }),
    }),
    disclosure(ctx, {
      id: criteria,
      summary: criteriaTexts.title,
      open: !isDeepStrictEqual(typed.criteria, criteriaTypedOf(call.criteria)) || isIn(["criteria"]),
      body: [
        criteriaFields(ctx, { rows: typed.criteria, problems, action: `${page}#${criteria}` }),
        addCriterion(ctx, `${page}#${criteria}`),
      ],
    }),
  ]
}
