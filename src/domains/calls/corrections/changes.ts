import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, facts, html, say, wordDifference } from "../../../ui/public.ts"
import type { FieldChange } from "../content-changes.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** Each change under the name of its field, word by word. Nothing changed says so. */
export function changesShown(ctx: OfficeCtx, changes: readonly FieldChange[]): Content {
  if (changes.length === 0) return html`<p class="quiet">${say(ctx, texts.noChange)}</p>`
  const shown = changes.map(({ label, was, is }) => ({
    term: label,
    value: html`${was === "" ? html`<span class="quiet">${say(ctx, texts.nothing)}</span>` : ""}${wordDifference(ctx, was, is)}`,
  }))
  return facts(ctx, shown, "long")
}
