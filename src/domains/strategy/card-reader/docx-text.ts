import mammoth from "mammoth"

/** The part of mammoth's document tree that carries text. */
type Node = {
  type: string
  value?: string
  children?: Node[]
  verticalAlignment?: string
  numbering?: { isOrdered: boolean; level: string | number } | null
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"

/**
 * The text of a Word document with tables as tabs: one line a row, paragraphs inside a cell set apart by vertical
 * tabs, a blank line after each paragraph. Merged cells are printed once, so such rows come out short and are asked.
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  let tree: Node | null = null
  const transformDocument = (document: Node) => {
    tree = document
    return document
  }
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument, externalFileAccess: false })
  return tree === null ? "" : linesOf((tree as Node).children ?? [], newCounters()).join("\n")
}

type Counters = { next(level: number): number }

/** Word does not store the numbers of a list, it counts them; a list starts again under each new parent. */
function newCounters(): Counters {
  let counts: number[] = []
  return {
    next(level) {
      counts = counts.slice(0, level + 1)
      counts[level] = (counts[level] ?? 0) + 1
      return counts[level]
    },
  }
}

function linesOf(nodes: readonly Node[], lists: Counters): string[] {
  let counters = lists
  return nodes.flatMap((node) => {
    if (node.type === "table") return ["", ...tableLines(node), ""]
    if (node.type !== "paragraph") return linesOf(node.children ?? [], counters)
    if (!node.numbering) counters = newCounters()
    const text = inlineText(node)
    return text.trim() === "" ? [""] : [...(markerOf(node, counters) + text).split("\v"), ""]
  })
}

function markerOf(paragraph: Node, counters: Counters): string {
  const { numbering } = paragraph
  if (!numbering) return ""
  const level = Number(numbering.level) || 0
  const count = counters.next(level)
  if (!numbering.isOrdered) return "- "
  return level === 0 ? `${count}) ` : `${String.fromCharCode(96 + ((count - 1) % 26) + 1)}) `
}

function inlineText(node: Node): string {
  if (node.type === "text") return node.value ?? ""
  if (node.type === "tab") return "\t"
  if (node.type === "break") return "\v"
  const inner = (node.children ?? []).map(inlineText).join("")
  // A raised 1 after a 5 is a footnote, not the number 51.
  if (node.verticalAlignment === "superscript") return inner.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)
  return inner
}

function tableLines(table: Node): string[] {
  const rows = (table.children ?? []).filter((row) => row.type === "tableRow")
  return rows.flatMap((row) => {
    const cells = (row.children ?? []).filter((cell) => cell.type === "tableCell")
    const inner = cells.flatMap((cell) => (cell.children ?? []).filter((child) => child.type === "table"))
    return [cells.map(cellText).join("\t"), ...inner.flatMap(tableLines)]
  })
}

function cellText(cell: Node): string {
  const paragraphs = (cell.children ?? []).filter((child) => child.type === "paragraph")
  return paragraphs
    .map((paragraph) => (paragraph.numbering && !paragraph.numbering.isOrdered ? "- " : "") + inlineText(paragraph))
    .map((text) => text.replaceAll("\t", " ").trim())
    .filter((text) => text !== "")
    .join("\v")
}
