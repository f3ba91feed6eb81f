import type { PartKey } from "../../../law/programme.ts"
import { partOfTitle, partUnder } from "./part-of-title.ts"
import {
  ANNEX,
  beginsSmall,
  CHAPTER,
  CLAUSE,
  isMarked,
  isPageEdge,
  joined,
  linesOf,
  looksLikeTitle,
  ROMAN,
  SECTION,
} from "./resolution-lines.ts"

/** `rest`: of the resolution, but of none of the eleven parts. `skip`: edges of pages. */
export type PastPart = PartKey | "rest" | "skip"

export type SplitParagraph = {
  part: PastPart
  /** The title it stands under; "" before the first. */
  title: string
  /** As the resolution numbers it: "§ 3. 2." */
  mark: string
  text: string
  /** Whether a title named its part; without one it is guessed from its first words, or left out of the eleven. */
  isSure: boolean
}

/**
 * Divides the pasted text of a resolution into paragraphs, each with the part of art. 5a ust. 4 that its title names. Nothing
 * is lost: every word is in a title, a mark or a text.
 */
export function splitResolution(pasted: string): SplitParagraph[] {
  const lines = linesOf(pasted)
  const edges = lines.filter(isPageEdge)
  const kept = lines.filter((line) => !isPageEdge(line))
  const found = new Reading(kept).paragraphs()
  if (edges.length === 0) return found
  return [...found, { part: "skip", title: "", mark: "", text: edges.join("\n"), isSure: true }]
}

class Reading {
  readonly #lines: readonly string[]
  readonly #hasSections: boolean
  readonly #found: SplitParagraph[] = []
  #open: SplitParagraph | undefined
  #title: { text: string; part: PartKey | undefined; isUsed: boolean } = { text: "", part: undefined, isUsed: true }
  #chapter: PartKey | undefined
  #section = ""
  #guess: PartKey | undefined
  /** Before the annex stands the resolution itself, which is none of the parts. */
  #isBefore: boolean

  constructor(lines: readonly string[]) {
    this.#lines = lines
    this.#hasSections = lines.some((line) => SECTION.test(line))
    this.#isBefore = lines.some((line) => ANNEX.test(line))
  }

  paragraphs(): SplitParagraph[] {
    for (let at = 0; at < this.#lines.length; at++) at = this.#read(at)
    this.#useTitle()
    return this.#found.filter(({ text, mark }) => text !== "" || mark !== "")
  }

  /** Reads the line and those that belong to it; returns the last of them. */
  #read(at: number): number {
    const line = this.#lines[at]!
    if (line === "") {
      if (this.#section === "") this.#open = undefined
      return at
    }
    if (ANNEX.test(line)) {
      this.#isBefore = false
      this.#begin("", undefined)
      this.#paragraph("", line)
      return at
    }
    const chapter = CHAPTER.exec(line)?.[0] ?? ROMAN.exec(line)?.[0]
    if (chapter !== undefined && line.length <= 250) return this.#chapterAt(at, line.slice(chapter.length))
    const section = SECTION.exec(line)?.[0]
    if (section !== undefined) return this.#sectionAt(at, section)
    if (this.#isTitle(at, line)) {
      this.#section = ""
      this.#chapter = partOfTitle(line.replace(CLAUSE, ""))
      this.#begin(line, this.#chapter)
      return at
    }
    this.#words(line)
    return at
  }

  #chapterAt(at: number, rest: string): number {
    let last = at
    let title = this.#lines[at]!
    if (rest === "") last = this.#nextFull(at) ?? at
    if (last > at) {
      if (isMarked(this.#lines[last]!)) last = at
      else title = `${title} ${this.#lines[last]!}`
    }
    while (beginsSmall(this.#lines[last + 1]) && !isMarked(this.#lines[last + 1]!)) {
      last++
      title = `${title} ${this.#lines[last]!}`
    }
    this.#section = ""
    this.#chapter = partOfTitle(title.replace(CHAPTER, "").replace(ROMAN, ""))
    this.#begin(title, this.#chapter)
    return last
  }

  #sectionAt(at: number, mark: string): number {
    const rest = this.#lines[at]!.slice(mark.length)
    this.#section = mark.trim()
    this.#open = undefined
    const titleAt = rest === "" ? this.#nextFull(at) : at
    const title = rest === "" ? (titleAt === undefined ? "" : this.#lines[titleAt]!) : rest
    if (titleAt !== undefined && !CLAUSE.test(title) && this.#isTitleOfSection(titleAt, title)) {
      this.#begin(title, partOfTitle(title) ?? this.#chapter)
      return titleAt
    }
    this.#guess = partOfTitle(title.split(/[,.:;]/)[0]!.slice(0, 80))
    if (rest === "") this.#paragraph(this.#section, "")
    else this.#words(rest, true)
    return at
  }

  /** "§ 3. Zasady współpracy" or "§ 3." over "Zasady współpracy", with paragraphs below. */
  #isTitleOfSection(at: number, title: string): boolean {
    if (!looksLikeTitle(title) || isMarked(title)) return false
    const next = this.#nextFull(at)
    if (next === undefined) return false
    const below = this.#lines[next]!
    return CLAUSE.test(below) || (title.length <= 80 && partOfTitle(title) !== undefined && !beginsSmall(below))
  }

  /** A title that stands alone, known by its words. */
  #isTitle(at: number, line: string): boolean {
    const words = this.#hasSections ? line : line.replace(CLAUSE, "")
    if (!looksLikeTitle(words) || isMarked(words) || this.#isBefore || partOfTitle(words) === undefined) return false
    const next = this.#nextFull(at)
    if (next === undefined || beginsSmall(this.#lines[next])) return false
    const above = this.#lines[at - 1]
    return above === undefined || above === "" || /[.;]$/u.test(above)
  }

  #words(line: string, isNew = false): void {
    const clause = CLAUSE.exec(line)?.[0]
    if (clause !== undefined) {
      const mark = this.#open?.text === "" ? this.#open.mark : isNew ? this.#section : ""
      if (this.#open?.text === "") this.#found.pop()
      this.#paragraph(`${mark} ${clause}`.trim(), line.slice(clause.length))
    } else if (this.#open && !isNew) this.#open.text = joined(this.#open.text, line, this.#section === "")
    else this.#paragraph(isNew ? this.#section : "", line)
  }

  #begin(title: string, part: PartKey | undefined): void {
    this.#useTitle()
    this.#open = undefined
    this.#guess = undefined
    this.#title = { text: title, part, isUsed: title === "" }
    // A title of none of the parts is kept as words of its own.
    if (part === undefined && title !== "") this.#useTitle()
  }

  /** A title with nothing below it is a paragraph, so that its words stay. */
  #useTitle(): void {
    const { text, part, isUsed } = this.#title
    if (isUsed) return
    this.#title.isUsed = true
    this.#found.push({ part: part ?? "rest", title: "", mark: "", text, isSure: part !== undefined })
  }

  #paragraph(mark: string, text: string): void {
    this.#title.isUsed = true
    const { text: title, part: own } = this.#title
    const named = this.#isBefore || own === undefined ? undefined : (partUnder(title, this.#guess) ?? own)
    const guessed = this.#isBefore || this.#title.text !== "" ? undefined : this.#guess
    const part = named ?? guessed ?? "rest"
    this.#open = { part, title: this.#title.text, mark, text, isSure: named !== undefined }
    this.#found.push(this.#open)
  }

  #nextFull(at: number): number | undefined {
    let next = at + 1
    while (this.#lines[next] === "") next++
    return next < this.#lines.length ? next : undefined
  }
}
