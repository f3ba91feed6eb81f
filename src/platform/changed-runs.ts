import { diffWordsWithSpace } from "diff"
import type { TextRun } from "./pdf.model.ts"

/** Milliseconds for comparing two texts; those that differ too much are given whole, the old and the new. */
const PATIENCE = 100

/** What was taken out of a text and put into it, word by word. */
export function changedRuns(before: string, after: string): TextRun[] {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE })
  // Two texts without a word in common are not one text mended.
  const isMended = parts?.some(({ value, added, removed }) => !added && !removed && /[\p{L}\p{N}]/u.test(value))
  if (!parts || !isMended)
    return [
      ...(before === "" ? [] : [{ removed: before }]),
      ...(before === "" || after === "" ? [] : [" "]),
      ...(after === "" ? [] : [{ added: after }]),
    ]
  return parts.map(({ value, added, removed }) => (removed ? { removed: value } : added ? { added: value } : value))
}
