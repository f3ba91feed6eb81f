import { startsInstitution } from "./institutions.ts"
import { markerOf, nextPrinted, type SourceLine } from "./source-lines.ts"
import type { Section } from "./split-cards.ts"

const KIND_LABEL = /^(?:wskaznik|miernik|produkt|rezultat|oddzialywan)/
const PROSE: ReadonlySet<string> = new Set(["addressees", "justification", "description", "executor"])

const isUpper = (line: SourceLine) =>
  line.text.length > 3 && line.text === line.text.toUpperCase() && /\p{Lu}/u.test(line.text)
const isColon = (line: SourceLine) => /^\p{Lu}[^.;:,]{2,60}:$/u.test(line.text)

/**
 * In a card whose headings are all upper case or all end with a colon, another line of that look starts a section
 * this product does not know: it must not be mixed into the section above.
 */
export function splitAtUnknown(sections: Section[]): Section[] {
  const known = sections.filter((section) => section.name !== "foreign").map((section) => section.heading)
  const hasLook = [isUpper, isColon].find((look) => known.length >= 2 && known.every(look))
  if (!hasLook) return sections
  return sections.flatMap((section) => {
    const pieces: Section[] = [{ ...section, lines: [] }]
    let hasContent = false
    section.lines.forEach((line, n) => {
      const unknown = (hasContent || !PROSE.has(section.name)) && isUnknown(section, n, hasLook)
      if (unknown) pieces.push({ name: "foreign", heading: line, lines: [], repeated: false })
      else pieces.at(-1)!.lines.push(line)
      hasContent ||= line.text !== ""
    })
    return pieces
  })
}

function isUnknown(section: Section, n: number, hasLook: (line: SourceLine) => boolean): boolean {
  const line = section.lines[n]!
  if (section.name === "foreign" || !hasLook(line) || line.raw.includes("\t") || line.text.length > 60) return false
  if (/\d/.test(line.text) || KIND_LABEL.test(line.key) || startsInstitution(line.text)) return false
  if (n > 0 && section.lines[n - 1]!.text !== "") return false
  const next = nextPrinted(section.lines, n)
  const opensList = next !== undefined && markerOf(next.text) !== null
  return !opensList && line.text.split(" ").length <= 6
}

/** A short line alone between two paragraphs of prose may be the heading of a section nobody told us about. */
export function possibleHeadings(section: Section): SourceLine[] {
  const { lines } = section
  let content = 0
  return lines.filter((line, n) => {
    if (line.text === "") return false
    content += 1
    const alone = (lines[n - 1]?.text ?? "") === "" && (lines[n + 1]?.text ?? "x") === ""
    if (content === 1 || !alone || line.text.length > 40 || line.text.split(" ").length > 4) return false
    const next = nextPrinted(lines, n)
    return (
      next !== undefined &&
      /^\p{Lu}[\p{L} ]+$/u.test(line.text) &&
      !startsInstitution(line.text) &&
      markerOf(next.text) === null
    )
  })
}
