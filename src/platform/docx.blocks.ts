import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  PageBreak,
  Paragraph,
  ShadingType,
  type Table,
  TextRun,
} from "docx"
import { ACCENT, ALIGNMENTS, FAINT, PAPER } from "./docx.look.ts"
import { docxRuns, type RunLook } from "./docx.runs.ts"
import { factsTable, plainTable, signatureTable } from "./docx.tables.ts"
import type { DocumentListItem } from "./pdf.model.ts"
import { isNested } from "./pdf.plain.ts"
import { type PreparedModel, visibleText } from "./pdf.prepare.ts"

type Block = PreparedModel["blocks"][number]
type Part = Paragraph | Table
type Place = { landscape: boolean; beginList(kind: "bullets" | "numbers"): string }

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4]

/** One block of a document with its level and number settled, as parts of a Word file. */
export function docxBlock(block: Block, place: Place): Part[] {
  switch (block.kind) {
    case "title":
      return [
        headingOf(1, visibleText(block.text)),
        ...(block.subtitle ? [line(block.subtitle, { size: 24, color: FAINT })] : []),
      ]
    case "heading":
      return [headingOf(block.level ?? 1, visibleText(block.text))]
    case "paragraph": {
      const look = block.small ? { size: 17, color: FAINT } : {}
      const alignment = ALIGNMENTS[block.align ?? "left"]
      return [new Paragraph({ alignment, children: docxRuns(block.text, look) })]
    }
    case "facts":
      return block.facts.length > 0 ? [factsTable(block.facts), after()] : []
    case "list": {
      const reference = place.beginList(block.ordered ? "numbers" : "bullets")
      return block.items.flatMap((item) => listItem(item, { reference, level: 0 }))
    }
    case "table":
      return [
        ...(block.caption ? [line(block.caption, { bold: true }, { keepNext: true })] : []),
        plainTable(block),
        after(),
      ]
    case "clause":
      return clause(block, place)
    case "note":
      return [
        new Paragraph({
          children: docxRuns(block.text),
          shading: { type: ShadingType.CLEAR, fill: PAPER },
          border: { left: { style: BorderStyle.SINGLE, size: 24, color: ACCENT, space: 8 } },
        }),
      ]
    case "signatures":
      return block.signatures.length > 0 ? [line("", {}, { spacing: { before: 600 } }), signatureTable(block)] : []
    case "checksum":
      return [line(`${block.label} ${block.value}`, { size: 15, color: FAINT })]
    case "qr":
      return [
        new Paragraph({ children: [picture(block.svg ?? "", block.alt, { width: 130, height: 130 })] }),
        new Paragraph({ children: docxRuns(block.text) }),
      ]
    case "figure":
      return [
        ...(block.caption ? [line(block.caption, { bold: true }, { keepNext: true })] : []),
        new Paragraph({ children: [picture(block.svg, block.alt, sizeOf(block.svg, place.landscape ? 930 : 620))] }),
      ]
    case "page break":
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const headingOf = (level: number, text: string) =>
  new Paragraph({ heading: HEADINGS[Math.min(Math.max(level, 1), 4) - 1]!, children: [new TextRun(text)] })

const line = (text: string, look: RunLook = {}, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: docxRuns(text, look) })

const after = () => new Paragraph({ spacing: { after: 120, line: 120 }, children: [] })

function clause(block: Extract<Block, { kind: "clause" }>, place: Place): Part[] {
  const name = `§ ${block.number}${block.heading ? `  ${visibleText(block.heading)}` : ""}`
  const [only, ...rest] = block.items
  const title = headingOf(block.level ?? 2, name)
  if (only === undefined) return [title]
  const reference = place.beginList("numbers")
  if (rest.length > 0) return [title, ...block.items.flatMap((item) => listItem(item, { reference, level: 0 }))]
  if (!isNested(only)) return [title, new Paragraph({ children: docxRuns(only) })]
  return [
    title,
    new Paragraph({ children: docxRuns(only.text) }),
    ...only.items.flatMap((item) => listItem(item, { reference, level: 1 })),
  ]
}

function listItem(item: DocumentListItem, at: { reference: string; level: number }): Paragraph[] {
  const numbering = { reference: at.reference, level: Math.min(at.level, 3) }
  if (!isNested(item)) return [new Paragraph({ numbering, children: docxRuns(item) })]
  return [
    new Paragraph({ numbering, children: docxRuns(item.text) }),
    ...item.items.flatMap((inner) => listItem(inner, { ...at, level: at.level + 1 })),
  ]
}

/** What a word processor that cannot draw vectors shows: one white point. */
const WHITE_POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
)

function picture(svg: string, alt: string, size: { width: number; height: number }): ImageRun {
  return new ImageRun({
    type: "svg",
    data: Buffer.from(svg, "utf8"),
    transformation: size,
    fallback: { type: "png", data: WHITE_POINT },
    altText: { name: visibleText(alt).slice(0, 60), title: visibleText(alt), description: visibleText(alt) },
  })
}

function sizeOf(svg: string, width: number): { width: number; height: number } {
  const side = (name: string) => Number(new RegExp(`<svg[^>]*\\s${name}="([\\d.]+)`).exec(svg)?.[1] ?? 0)
  const ratio = side("width") > 0 ? side("height") / side("width") : 0
  return { width, height: Math.round(width * (ratio > 0 ? ratio : 0.5)) }
}
