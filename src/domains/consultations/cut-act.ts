export type CutParagraph = { place: string; text: string }

const SECTION = /^§\s*(\d+[a-z]?)\s*\.?\s*/u
const ARTICLE = /^Art\.\s*(\d+[a-z]?)\s*\.?\s*/iu
const CLAUSE = /^(\d+[a-z]?)\.\s+/u
/** Points, letters and dashes belong to the clause above them. */
const WITHIN = /^(\d+[a-z]?\)|[a-z]{1,2}\)|[-–—•])\s*/u
const HEADING = /^(rozdzia\S|dzia\S|chapter|za\S{1,2}cznik)\s/iu

/**
 * Cuts the pasted text of a draft act into paragraphs that a remark can point at: "§ 3 ust. 2", "Art. 5". A text without
 * such marks is cut at its empty lines and numbered. Nothing of the text is lost; line ends within a paragraph stay.
 */
export function cutAct(text: string): CutParagraph[] {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\u00a0", " ").split("\n")
  const isMarked = lines.some((line) => SECTION.test(line.trim()) || ARTICLE.test(line.trim()))
  return isMarked ? cutMarked(lines) : cutPlain(lines)
}

function cutPlain(lines: readonly string[]): CutParagraph[] {
  const parts = lines
    .map((line) => line.trimEnd())
    .join("\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
  return parts.filter(Boolean).map((part, index) => ({ place: `¶ ${index + 1}`, text: part }))
}

function cutMarked(lines: readonly string[]): CutParagraph[] {
  const found: CutParagraph[] = []
  let section = ""
  let plain = 0
  let last: CutParagraph | undefined
  const open = (place: string, text: string) => {
    last = { place, text }
    found.push(last)
  }
  for (const line of lines.map((each) => each.trim())) {
    if (line === "") {
      if (section === "") last = undefined
      continue
    }
    const head = SECTION.exec(line) ?? ARTICLE.exec(line)
    if (head) {
      section = SECTION.test(line) ? `§ ${head[1]}` : `Art. ${head[1]}`
      const rest = line.slice(head[0].length)
      const clause = CLAUSE.exec(rest)
      open(clause ? `${section} ust. ${clause[1]}` : section, clause ? rest.slice(clause[0].length) : rest)
      continue
    }
    const clause = section === "" ? null : CLAUSE.exec(line)
    if (clause) open(`${section} ust. ${clause[1]}`, line.slice(clause[0].length))
    else if (HEADING.test(line)) {
      section = ""
      plain += 1
      open(`¶ ${plain}`, line)
    } else if (last && (section !== "" || WITHIN.test(line) || last.text !== "")) last.text = joined(last.text, line)
    else {
      plain += 1
      open(`¶ ${plain}`, line)
    }
  }
  return named(found.filter(({ text }) => text !== ""))
}

const joined = (text: string, line: string) => (text === "" ? line : `${text}\n${line}`)

/** Two paragraphs of one place, as in annexes, are told apart. */
function named(found: readonly CutParagraph[]): CutParagraph[] {
  const seen = new Map<string, number>()
  return found.map(({ place, text }) => {
    const times = (seen.get(place) ?? 0) + 1
    seen.set(place, times)
    return { place: times === 1 ? place : `${place} (${times})`, text }
  })
}
