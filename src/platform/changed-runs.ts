import { diffArrays } from "diff"
import type { TextRun } from "./pdf.model.ts"

/** Milliseconds for comparing two texts; those that differ too much are given whole, the old and the new. */
const PATIENCE = 100
/** A sentence of which fewer of the letters stayed is read better whole, the old one and the new one. */
const STAYED_SHARE = 0.5
/** Characters from which the old and the new text stand one under the other. */
const LONG = 60

/** A day, a number with its groups and decimals, a word, a gap, or one other sign: none is cut by a comparison. */
const WORD =
  /\d{1,2}[ \u00a0]\p{L}+[ \u00a0]\d{4}(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:/-]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|./gsu
/** The end of a sentence is followed by a capital, so that "art. 5" is none. */
const SENTENCE_ENDS = /(?<=[.;!?]\s+)(?=\p{Lu})|(?<=\n)(?!\n)/u
const LETTERS = /[\p{L}\p{N}]/gu

/** Texts that stand side by side in two versions; `before` equals `after` where nothing changed. */
type Piece = { before: string; after: string }

/**
 * What was taken out of a text and put into it, word by word: a gap stands between words taken out and words put in
 * their place. Of a sentence that is mostly another one the old and the new stand whole, one under the other when long.
 */
export function changedRuns(before: string, after: string): TextRun[] {
  const sentences = pieces(before.split(SENTENCE_ENDS), after.split(SENTENCE_ENDS)) ?? [{ before, after }]
  return joined(sentences.flatMap(wordsOf).flatMap(runsOf))
}

function pieces(before: readonly string[], after: readonly string[]): Piece[] | undefined {
  const parts = diffArrays([...before], [...after], { timeout: PATIENCE })
  if (!parts) return undefined
  const found: Piece[] = []
  let open: { before: string[]; after: string[] } = { before: [], after: [] }
  const close = () => {
    const isPaired = open.before.length === open.after.length
    if (isPaired) found.push(...open.before.map((text, index) => ({ before: text, after: open.after[index]! })))
    else found.push({ before: open.before.join(""), after: open.after.join("") })
    open = { before: [], after: [] }
  }
  for (const { value, added, removed } of parts) {
    if (removed) open.before.push(...value)
    else if (added) open.after.push(...value)
    else {
      close()
      found.push({ before: value.join(""), after: value.join("") })
    }
  }
  close()
  return found
}

/** The words of a sentence that changed, with what lies between two changes and says nothing; or the sentence whole. */
function wordsOf(sentence: Piece): Piece[] {
  const { before, after } = sentence
  if (before === after || before === "" || after === "") return [sentence]
  const parts = diffArrays(before.match(WORD) ?? [], after.match(WORD) ?? [], { timeout: PATIENCE })
  if (!parts) return [sentence]
  const words: Piece[] = parts.map(({ value, added, removed }) => {
    const text = value.join("")
    return { before: added ? "" : text, after: removed ? "" : text }
  })
  const gathered: Piece[] = []
  for (const [index, word] of words.entries()) {
    const last = gathered.at(-1)
    const isBetween = index > 0 && index < words.length - 1 && word.before === word.after && weight(word.before) < 3
    const isChange = word.before !== word.after
    if (last && last.before !== last.after && (isChange || isBetween)) {
      last.before += word.before
      last.after += word.after
    } else gathered.push({ ...word })
  }
  const stayed = gathered.reduce((sum, it) => (it.before === it.after ? sum + weight(it.before) : sum), 0)
  return stayed < STAYED_SHARE * Math.min(weight(before), weight(after)) ? [sentence] : gathered
}

const weight = (text: string) => text.match(LETTERS)?.length ?? 0

/** Gaps round a change are part of the text, not of the change. */
function runsOf({ before, after }: Piece): TextRun[] {
  if (before === after) return [before]
  const longer = before.length > after.length ? before : after
  const [, first, , last] = /^(\s*)(.*?)(\s*)$/s.exec(longer)!
  const removed = before.trim()
  const added = after.trim()
  return [
    first!,
    ...(removed ? [{ removed }] : []),
    ...(removed && added ? [longer.length > LONG ? "\n" : " "] : []),
    ...(added ? [{ added }] : []),
    last!,
  ]
}

/** Plain runs side by side as one, empty ones left out. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const all: TextRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (typeof run === "string" && typeof last === "string") all[all.length - 1] = last + run
    else if (run !== "") all.push(run)
  }
  return all
}
