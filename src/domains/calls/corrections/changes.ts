import { diffWordsWithSpace } from "diff"
import { today } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, facts, type Html, html, say } from "../../../ui/public.ts"
import { labelsFor } from "../beginning/changes.card.ts"
import { callDocumentTexts } from "../call.announcement.texts.ts"
import { type CallTyped, typedOf } from "../call.form.ts"
import type { CallContent } from "../call.ts"
import { editTexts } from "../pages/edit.texts.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

export type FieldChange = { label: Text; was: string; is: string }

/** The fields in which two versions differ, with both values as people read them. */
export function changesBetween(ctx: OfficeCtx, before: CallContent, after: CallContent): FieldChange[] {
  const [was, is] = [typedOf(before, ctx.lang), typedOf(after, ctx.lang)]
  const fields: [keyof CallTyped, Text][] = [
    ...labelsFor(today(ctx.now).year),
    ["maxAdministrativeShare", editTexts.maxAdministrativeShare],
    ["poolIsOfDraftBudget", editTexts.poolIsOfDraftBudget],
  ]
  return fields.flatMap(([field, label]) =>
    String(was[field]) === String(is[field])
      ? []
      : [{ label, was: worded(ctx, field, was), is: worded(ctx, field, is) }],
  )
}

function worded(ctx: OfficeCtx, field: keyof CallTyped, typed: CallTyped): string {
  if (field === "form") return typed.form === "" ? "" : callDocumentTexts[typed.form as "support" | "entrust"][ctx.lang]
  if (field === "poolIsOfDraftBudget") return (typed.poolIsOfDraftBudget ? texts.yes : texts.no)[ctx.lang]
  const value = typed[field]
  return typeof value === "string" ? value : value.join(", ")
}

/** Each change under the name of its field, word by word. Nothing changed says so. */
export function changesShown(ctx: OfficeCtx, changes: readonly FieldChange[]): Content {
  if (changes.length === 0) return html`<p class="quiet">${say(ctx, texts.noChange)}</p>`
  const shown = changes.map((change) => ({ term: change.label, value: wordByWord(ctx, change) }))
  return facts(ctx, shown, "long")
}

/** Marked by `ins` and `del`; who listens is told by a word in front, because few readers say the elements. */
function wordByWord(ctx: OfficeCtx, { was, is }: FieldChange): Html {
  const hidden = (words: Text) => html`<span class="ds-sr-only"> ${say(ctx, words)} </span>`
  const parts = diffWordsWithSpace(was, is).map(({ value, added, removed }) => {
    if (removed) return html`<del>${hidden(texts.removed)}${lines(value)}</del>`
    if (added) return html`<ins>${hidden(texts.added)}${lines(value)}</ins>`
    return lines(value)
  })
  return html`${was === "" ? html`<span class="quiet">${say(ctx, texts.nothing)} </span>` : ""}${parts}`
}

const lines = (text: string): Html =>
  html`${text.split("\n").map((line, index) => (index === 0 ? line : html`<br>${line}`))}`
