import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, html, lines, say } from "../../../ui/public.ts"
import { publicTexts as texts } from "../consultation.texts.ts"
import { diffWords } from "../diff-words.ts"

/** Marked by `ins` and `del`; who listens is told by a word in front, because few readers say the elements. */
export const changedWords = (ctx: OfficeCtx, was: string, became: string): Html =>
  html`${diffWords(was, became).map(({ text, kind }) => {
    if (kind === "same") return lines(text)
    const hidden = html`<span class="ds-sr-only"> ${say(ctx, kind === "added" ? texts.added : texts.removed)} </span>`
    return kind === "added" ? html`<ins>${hidden}${lines(text)}</ins>` : html`<del>${hidden}${lines(text)}</del>`
  })}`
