import { AlignmentType } from "docx"

/** Colours of the documents, as the typeset ones have them. */
export const INK = "24302C"
export const ACCENT = "0B5D4E"
export const FAINT = "5C6763"
export const LINE = "C9CCC8"
export const URGENT = "B8451F"
export const PAPER = "F3F1EC"

/** Sides of a paragraph, as the model names them. */
export const ALIGNMENTS = { left: AlignmentType.START, center: AlignmentType.CENTER, right: AlignmentType.END } as const
