import { type Html, html, type Ui, words } from "./html.ts"
import { lines } from "./lines.ts"
import { texts } from "./ui.texts.ts"

/** Words that a later version has and the earlier one has not; said, not only coloured. */
export const addedWords = (ui: Ui, text: string): Html =>
  html`<ins><span class="ds-sr-only">${words(ui, texts.added)} </span>${lines(text)}</ins>`

/** Words that only the earlier version has. */
export const removedWords = (ui: Ui, text: string): Html =>
  html`<del><span class="ds-sr-only">${words(ui, texts.removed)} </span>${lines(text)}</del>`
