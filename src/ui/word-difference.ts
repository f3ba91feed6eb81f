import { diffWordsWithSpace } from "diff"
import { addedWords, removedWords } from "./changed-words.ts"
import { type Html, html, type Ui } from "./html.ts"
import { lines } from "./lines.ts"

/** Milliseconds for comparing two texts; those that differ too much are shown whole, the old and the new. */
const PATIENCE = 100

/** What was taken out and put in, word by word; said in words too, for those who do not see the strokes. */
export function wordDifference(ui: Ui, before: string, after: string): Html {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE })
  // Two texts without a word in common are not one text mended.
  const isMended = parts?.some(({ value, added, removed }) => !added && !removed && /[\p{L}\p{N}]/u.test(value))
  if (!parts || !isMended)
    return html`${before === "" ? "" : removedWords(ui, before)}${after === "" ? "" : html` ${addedWords(ui, after)}`}`
  return html`${parts.map((part) =>
    part.removed ? removedWords(ui, part.value) : part.added ? addedWords(ui, part.value) : lines(part.value),
  )}`
}
