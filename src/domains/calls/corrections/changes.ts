import { diffWordsWithSpace } from "diff"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, facts, type Html, html, lines, say } from "../../../ui/public.ts"
import type { FieldChange } from "../content-changes.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

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
