import { changedRuns } from "../platform/changed-runs.ts"
import { richText } from "./document.ts"
import type { Html, Ui } from "./html.ts"

/** What was taken out and put in, word by word; said in words too, for those who do not see the strokes. */
export const wordDifference = (ui: Ui, before: string, after: string): Html => richText(ui, changedRuns(before, after))
