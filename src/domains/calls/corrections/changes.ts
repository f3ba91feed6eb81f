import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, facts, html, richText, say } from "../../../ui/public.ts"
import { changeRuns, type FieldChange } from "../content-changes.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** Each change under the name of its field. Nothing changed says so. */
export function changesShown(ctx: OfficeCtx, changes: readonly FieldChange[]): Content {
  if (changes.length === 0) return html`<p class="quiet">${say(ctx, texts.noChange)}</p>`
  const shown = changes.map((change) => ({
    term: change.label,
    value: html`${change.was === "" ? html`<span class="quiet">${say(ctx, texts.nothing)}</span> ` : ""}${richText(ctx, changeRuns(change))}`,
  }))
  return facts(ctx, shown, "long")
}
