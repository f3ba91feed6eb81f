import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type INumberingOptions,
  type ISectionOptions,
  LevelFormat,
  type NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx"
import { speak } from "../lib/texts.ts"
import { docxBlock } from "./docx.blocks.ts"
import { FAINT, INK, URGENT } from "./docx.look.ts"
import type { DocumentModel } from "./pdf.model.ts"
import { settleLevels, visibleText } from "./pdf.prepare.ts"
import { pdfTexts } from "./pdf.texts.ts"

const MILLIMETRE = 56.7

/**
 * The document as a Word file (OOXML) with real headings, lists, table headings and alternative texts: what `pdf` sets,
 * to be worked on further. The file carries the moment at which it was made, so two of them differ in their bytes.
 * @throws TypeError when a link of the model is neither http(s) nor mailto
 */
export async function docx(model: DocumentModel): Promise<Uint8Array> {
  const lists: string[] = []
  const blocks = settleLevels(model.blocks)
  const children = blocks.flatMap((block, index) =>
    docxBlock(block, { landscape: model.landscape === true, beginList: (kind) => beginList(lists, kind, index) }),
  )
  const draft = model.draft
    ? [new Paragraph({ children: [new TextRun({ text: visibleText(model.draft), bold: true, color: URGENT })] })]
    : []
  const document = new Document({
    title: visibleText(model.title),
    ...(model.author ? { creator: visibleText(model.author), lastModifiedBy: visibleText(model.author) } : {}),
    styles: STYLES(model.lang),
    numbering: numbering(lists),
    sections: [{ ...pageOf(model), children: [...draft, ...children] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** Each list counts from 1: it has a numbering of its own. */
function beginList(lists: string[], kind: "bullets" | "numbers", index: number): string {
  const reference = `${kind}-${index}-${lists.length}`
  lists.push(reference)
  return reference
}

function pageOf(model: DocumentModel): Omit<ISectionOptions, "children"> {
  const t = speak(model.lang)
  const edge = (children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new Paragraph({ children: [new TextRun({ children, size: 17, color: FAINT })] })
  return {
    properties: {
      page: {
        size: {
          width: Math.round(210 * MILLIMETRE),
          height: Math.round(297 * MILLIMETRE),
          orientation: model.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: "26mm", bottom: "24mm", left: "22mm", right: "22mm" },
      },
    },
    ...(model.header ? { headers: { default: new Header({ children: [edge([visibleText(model.header)])] }) } } : {}),
    footers: {
      default: new Footer({
        children: [
          edge([
            ...(model.footer ? [`${visibleText(model.footer)} · `] : []),
            `${t(pdfTexts.page)} `,
            PageNumber.CURRENT,
            ` ${t(pdfTexts.of)} `,
            PageNumber.TOTAL_PAGES,
          ]),
        ],
      }),
    },
  }
}

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: INK, font: "Lato" },
  paragraph: { spacing: { before, after }, keepNext: true },
})

const STYLES = (lang: string) => ({
  default: {
    document: {
      run: { font: "Lato", size: 21, color: INK, language: { value: lang === "pl" ? "pl-PL" : "en-GB" } },
      paragraph: { spacing: { after: 140, line: 290 } },
    },
    heading1: heading(40, 120, 240),
    heading2: heading(27, 400, 160),
    heading3: heading(23, 300, 130),
    heading4: heading(21, 220, 110),
  },
})

/** Items, points and letters of Polish legal drafting: 1. → 1) → a) → –. */
const NUMBERED: readonly { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }[] = [
  { format: LevelFormat.DECIMAL, text: "%1." },
  { format: LevelFormat.DECIMAL, text: "%2)" },
  { format: LevelFormat.LOWER_LETTER, text: "%3)" },
  { format: LevelFormat.BULLET, text: "–" },
]
const BULLETS = ["•", "–", "•", "–"].map((text) => ({ format: LevelFormat.BULLET, text }))

function numbering(lists: readonly string[]): INumberingOptions {
  return {
    config: lists.map((reference) => ({
      reference,
      levels: (reference.startsWith("bullets") ? BULLETS : NUMBERED).map(({ format, text }, level) => ({
        level,
        format: format as (typeof NumberFormat)[keyof typeof NumberFormat],
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 400 } } },
      })),
    })),
  }
}
