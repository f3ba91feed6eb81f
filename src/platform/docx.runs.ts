import { ExternalHyperlink, type ParagraphChild, TextRun, UnderlineType } from "docx"
import { ACCENT, URGENT } from "./docx.look.ts"
import type { TextRun as ModelRun, RichText } from "./pdf.model.ts"
import { isAddress, visibleText } from "./pdf.prepare.ts"

export type RunLook = { size?: number; color?: string; bold?: boolean }

/** The runs of a text; breaks in a run stay breaks. */
export function docxRuns(text: RichText, look: RunLook = {}): ParagraphChild[] {
  const runs = typeof text === "string" ? [text] : text
  return runs.flatMap((run) => runOf(run, look))
}

function runOf(run: ModelRun, look: RunLook): ParagraphChild[] {
  if (typeof run === "string") return lines(run, look)
  if ("bold" in run) return lines(run.bold, { ...look, bold: true })
  if ("italic" in run) return lines(run.italic, { ...look, italics: true })
  if ("added" in run) return lines(run.added, { ...look, color: ACCENT, bold: true, underline: UNDERLINED })
  if ("removed" in run) return lines(run.removed, { ...look, color: URGENT, strike: true })
  if (!isAddress(run.link)) throw new TypeError(`Not an address a document may lead to: ${run.link}`)
  const children = lines(run.text, { ...look, color: ACCENT, underline: UNDERLINED })
  return [new ExternalHyperlink({ link: run.link, children })]
}

const UNDERLINED = { type: UnderlineType.SINGLE } as const

function lines(
  text: string,
  look: RunLook & { italics?: boolean; strike?: boolean; underline?: { type: "single" } },
): TextRun[] {
  return visibleText(text)
    .split("\n")
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 ? { break: 1 } : {}) }))
}
