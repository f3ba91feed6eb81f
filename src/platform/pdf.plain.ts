import type { DocumentListItem, RichText, TextRun } from "./pdf.model.ts"

/** The words of a text without their looks. */
export const plainText = (text: RichText): string => (typeof text === "string" ? text : text.map(wordsOf).join(""))

function wordsOf(run: TextRun): string {
  if (typeof run === "string") return run
  if ("bold" in run) return run.bold
  if ("italic" in run) return run.italic
  if ("added" in run) return run.added
  return "removed" in run ? run.removed : run.text
}

type Nested = Extract<DocumentListItem, { items: readonly DocumentListItem[] }>

/** Whether an item of a list has items of its own. */
export const isNested = (item: DocumentListItem): item is Nested => typeof item === "object" && "items" in item
