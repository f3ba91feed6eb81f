import type { Block, ListItem } from "../card.ts"
import { joinWrapped, type Marker, markerOf, paragraphs, type SourceLine } from "./source-lines.ts"

type Open = { style: string; items: ListItem[] }
type Piece = { marker: Marker | null; lines: SourceLine[]; afterBlank: boolean }

/** Reads paragraphs and nested lists; markers stay as printed, wrapped lines are joined. */
export function readBlocks(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = []
  let levels: Open[] = []
  for (const piece of paragraphs(breakCells(lines)).flatMap(piecesOf)) {
    if (!piece.marker) {
      blocks.push({ kind: "paragraph", text: joinWrapped(piece.lines) })
      levels = []
      continue
    }
    if (levels.length === 0) levels = openList(blocks, piece.marker)
    levels = place(levels, piece.marker, itemText(piece))
  }
  return blocks
}

/** A vertical tab is a line break inside a paragraph of a word processor. */
function breakCells(lines: readonly SourceLine[]): SourceLine[] {
  return lines.flatMap((line) =>
    line.raw.includes("\v")
      ? line.raw.split("\v").map((raw) => ({ ...line, raw, text: raw.trim(), key: line.key }))
      : [line],
  )
}

/** A run of lines is cut at markers and at lines that follow the end of a sentence. */
function piecesOf(run: SourceLine[]): Piece[] {
  const pieces: Piece[] = []
  run.forEach((line, n) => {
    const marker = markerOf(line.text)
    const open = pieces.at(-1)
    const sentenceEnded = /[.:;!?]["”)]?$/.test(run[n - 1]?.text ?? "")
    const startsSentence = /^["„(]?\p{Lu}/u.test(line.text)
    if (marker || !open || (sentenceEnded && startsSentence))
      pieces.push({ marker, lines: [line], afterBlank: n === 0 })
    else open.lines.push(line)
  })
  return pieces
}

const isOrdered = (marker: Marker) => marker.style !== "bullet"

function itemText(piece: Piece): string {
  const joined = joinWrapped(piece.lines)
  return joined.slice(piece.marker!.printed.length).trim()
}

function openList(blocks: Block[], marker: Marker): Open[] {
  const items: ListItem[] = []
  blocks.push({ kind: "list", ordered: isOrdered(marker), items })
  return [{ style: marker.style, items }]
}

function place(levels: Open[], marker: Marker, text: string): Open[] {
  const item: ListItem = { marker: marker.printed, text, items: [] }
  const at = levels.findLastIndex((level) => level.style === marker.style || sameFamily(level, marker))
  if (at >= 0) {
    levels[at]!.items.push(item)
    return levels.slice(0, at + 1)
  }
  const parent = levels.at(-1)!.items.at(-1)
  if (!parent) return levels
  parent.items.push(item)
  return [...levels, { style: marker.style, items: parent.items }]
}

/** "i)" after "h)" is a letter, after "iii)" a roman number; "II." after "I." shows that the first was roman too. */
function sameFamily(level: Open, marker: Marker): boolean {
  const end = marker.style.at(-1)
  const opening = level.items[0]?.marker ?? ""
  if (level.style === `roman${end}`) return isRomanDigit(marker.printed)
  return marker.style === `roman${end}` && isRomanDigit(opening) && opening.at(-1) === end
}

const isRomanDigit = (printed: string) => /^\(?[ivxIVX][.)]$/.test(printed)
