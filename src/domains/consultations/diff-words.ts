import { diffWordsWithSpace } from "diff"

export type DiffPart = { text: string; kind: "same" | "added" | "removed" }

/** What changed between two wordings, word by word. */
export const diffWords = (was: string, became: string): DiffPart[] =>
  diffWordsWithSpace(was, became).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? "added" : removed ? "removed" : "same",
  }))
