/** What a line of a pasted resolution begins with. */
export const CHAPTER = /^(rozdzia[łl]|dzia[łl]|cz[ęe][śs][ćc])\s+([IVXLC]+|\d+[a-z]?)\b\s*[.:–-]?\s*/iu
export const ROMAN = /^[IVX]{1,5}\.\s+(?=\p{Lu})/u
export const SECTION = /^§\s*\d+[a-z]?\s*\.?\s*/u
export const CLAUSE = /^\d{1,2}[a-z]?\.\s+(?=\S)/u
/** Points, letters and dashes belong to the paragraph above them. */
const WITHIN = /^(\d+[a-z]?\)|[a-z]{1,2}\)|[-–—•])\s*/u
export const ANNEX = /^za[łl][ąa]cznik(\s+nr\s*\d+)?(\s+do\s|$)/iu

/** The edges of pages of the journals of law, in which resolutions are published: not words of the council. */
const PAGE_EDGE =
  /^(Id: ?[0-9A-F]{8}-[0-9A-F-]{10,}.*|Strona \d+( z \d+)?|[–-]\s?\d{1,3}\s?[–-]|\d{1,3}|\(\d{1,3}\)|Dziennik Urzędowy .{3,60}|Dziennik Urzędowy|Poz\. \d+)$/u

export const isPageEdge = (line: string): boolean => PAGE_EDGE.test(line)

/** Whether a line is no continuation of the one above it. */
export const isMarked = (line: string): boolean =>
  [CHAPTER, ROMAN, SECTION, CLAUSE, WITHIN, ANNEX].some((mark) => mark.test(line))

/** Short and with no end of a sentence, as titles are. */
export const looksLikeTitle = (line: string): boolean =>
  line.length > 0 && line.length <= 160 && /^\p{Lu}/u.test(line) && !/[.;,:]$/u.test(line)

export const beginsSmall = (line: string | undefined): boolean => line !== undefined && /^\p{Ll}/u.test(line)

/**
 * A line that the edge of a page broke in its middle goes on in the next one. What stands in heads, where a line is a thing
 * of its own, goes on only with a small letter.
 */
export function joined(text: string, line: string, isHead: boolean): string {
  if (text === "") return line
  const isBroken = !WITHIN.test(line) && (beginsSmall(line) || (!isHead && !/[.;:]$/u.test(text)))
  return `${text}${isBroken ? " " : "\n"}${line}`
}

export const linesOf = (text: string): string[] =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\u00a0\t]/g, " ")
    .split("\n")
    .map((line) => line.trim().replaceAll(/ {2,}/g, " "))
