import { isDeepStrictEqual } from "node:util"
import { today } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { card, type Html, html, link, say, table } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type CallTyped, typedOf } from "../call.form.ts"
import { callTexts } from "../call.texts.ts"
import type { Call, CallContent, CallDraft, Criterion } from "../call.ts"
import { editTexts } from "../pages/edit.texts.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"

type Change = { field: Text; was: string | Text; is: string | Text }

/** Longer values are texts: that they differ is said, how is for the page of the text. */
const LONGEST_QUOTE = 120

/** How a draft differs now from the call it repeats, always by what is saved. */
export function changesCard(ctx: OfficeCtx, draft: CallDraft, past: Call): Html {
  const changes = changesOf(ctx, draft, past)
  const title = texts.changedTitle(past.number ?? "")
  const shown = (value: string | Text) => say(ctx, value === "" ? texts.nothing : value)
  return card(ctx, {
    title,
    body: [
      html`<p>${link(ctx, { href: urls.officeCall.href({ office: ctx.office.slug, callId: past.id }), label: past.title })}</p>`,
      changes.length === 0
        ? html`<p>${say(ctx, texts.changedNothing)}</p>`
        : table<Change>(ctx, {
            caption: title,
            hiddenCaption: true,
            rows: changes,
            columns: [
              { label: texts.field, heading: true, cell: (change) => html`${say(ctx, change.field)}` },
              { label: texts.was, cell: (change) => html`<del>${shown(change.was)}</del>` },
              { label: texts.is, cell: (change) => html`<ins>${shown(change.is)}</ins>` },
            ],
          }),
    ],
  })
}

function changesOf(ctx: OfficeCtx, draft: CallDraft, past: Call): Change[] {
  const [now, before] = [typedOf(draft, ctx.lang), typedOf(past as CallContent, ctx.lang)]
  const fields = labelsFor(today(ctx.now).year).flatMap(([field, label]): Change[] => {
    const [is, was] = [String(now[field]), String(before[field])]
    if (is === was) return []
    if (field === "form" || field === "poolIsOfDraftBudget")
      return [{ field: label, was: WORDS[was] ?? was, is: WORDS[is] ?? is }]
    const isLong = Math.max(is.length, was.length) > LONGEST_QUOTE
    return [{ field: label, was: isLong && was ? texts.otherText : was, is: isLong && is ? texts.otherText : is }]
  })
  const other = (field: Text, isSame: boolean): Change[] =>
    isSame ? [] : [{ field, was: texts.otherText, is: texts.otherText }]
  return [
    ...fields,
    ...other(texts.rules, isDeepStrictEqual(rulesWithoutIds(draft), rulesWithoutIds(past))),
    ...other(texts.criteria, isDeepStrictEqual(withoutIds(draft.criteria), withoutIds(past.criteria))),
  ]
}

/** Values of fields that are chosen, not typed. */
const WORDS: Readonly<Record<string, Text>> = {
  support: callTexts.support,
  entrust: callTexts.entrust,
  on: texts.yes,
  "": texts.no,
}

const withoutIds = (items: readonly Criterion[]) => items.map(({ id, ...rest }) => rest)

const rulesWithoutIds = ({ offerRules }: Pick<Call, "offerRules">) => ({
  ...offerRules,
  tasks: offerRules.tasks.map(({ id, ...rest }) => rest),
  attachments: offerRules.attachments.map(({ id, ...rest }) => rest),
})

export const labelsFor = (year: number): [keyof CallTyped, Text][] => [
  ["title", editTexts.callTitle],
  ["spheres", editTexts.spheres],
  ["form", editTexts.form],
  ["description", editTexts.description],
  ["conditions", editTexts.conditions],
  ["pool", editTexts.pool],
  ["poolIsOfDraftBudget", editTexts.poolIsOfDraftBudget],
  ["grantMin", editTexts.grantMin],
  ["grantMax", editTexts.grantMax],
  ["maxGrantShare", editTexts.maxGrantShare],
  ["maxAdministrativeShare", editTexts.maxAdministrativeShare],
  ["rules", editTexts.rules],
  ["taskFrom", editTexts.taskFrom],
  ["taskTo", editTexts.taskTo],
  ["closesOn", editTexts.closesOn],
  ["closesTime", editTexts.closesTime],
  ["decisionOn", editTexts.decisionOn],
  ["procedure", editTexts.procedure],
  ["threshold", editTexts.threshold],
  ["costsThisYear", editTexts.costsThisYear(year)],
  ["costsLastYear", editTexts.costsLastYear(year - 1)],
  ["costsNote", editTexts.costsNote],
]
