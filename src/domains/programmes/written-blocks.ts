import type { DocumentBlock } from "../../platform/pdf.ts"

/** Text as somebody typed it as paragraphs of a document, which empty lines part. */
export const writtenBlocks = (text: string): DocumentBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ kind: "paragraph", text: part }))
