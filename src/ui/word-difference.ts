import { diffWordsWithSpace } from "diff"
import { addedWords, removedWords } from "./changed-words.ts"
import { type Html, html, type Ui } from "./html.ts"

/** Milliseconds for comparing two texts; those that differ too much are shown whole, the old and the new. */
const PATIENCE = 100

/** What was taken out and put in, word by word; said in words too, for those who do not see the strokes. */
export function wordDifference(ui: Ui, before: string, after: string): Html {
  if (before === "" || after === "")
    return html`${before === "" ? "" : removedWords(ui, before)}${after === "" ? "" : addedWords(ui, after)}`
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ]
  return html`${parts.map((part) =>
    part.removed ? removedWords(ui, part.value) : part.added ? addedWords(ui, part.value) : part.value,
  )}`
}
