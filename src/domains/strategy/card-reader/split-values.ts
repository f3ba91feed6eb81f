import { fold, tidy } from "../fold.ts"
import { CURRENCIES, MEANINGFUL_WORDS, MISSING_WORDS, MULTIPLIERS, PERCENTS, UNITS } from "../value-words.ts"

/** One way to cut the end of a row into values; `head` is what stands before them. All as printed. */
export type Split = { head: string; cells: string[] }

/**
 * All ways (a few at most) to cut a row of running text into a given number of values.
 * `whole` use every value-like word at the end of the row, `partial` leave some of them to the name or source;
 * `shorter` is a whole reading with fewer values, which a row shorter than its header would have.
 */
export type Splits = { whole: Split[]; partial: Split[]; shorter: Split | null; head: string; tail: string[] }

type Token = { start: number; end: number; key: string }

const MOST_TOKENS = 400
const MOST_WAYS = 4
const LONGEST_VALUE = 9

const NUMBER = /^[+~≈><−–-]?\d[\d.,']{0,38}(?:[-–]\d[\d.,']{0,20})?(?:,?[-–—]{1,2}|%|zł|zl|\*{1,3}\)?)?$/
const OPENING_GROUP = /^[+~≈−–-]?[1-9]\d{0,2}$/
const MIDDLE_GROUP = /^\d{3}$/
const LAST_GROUP = /^\d{3}(?:[.,]\d{1,2}|,[-–—]{1,2})?(?:%|zł|zl|\*{1,3}\)?)?$/
const QUALIFIER = /^(?:ok\.?|okolo|ca\.?|ponad|~)$/
const WORD_VALUES = [...MISSING_WORDS, ...MEANINGFUL_WORDS.keys()].filter(
  (words) => !["", "tak", "nie"].includes(words),
)
const LONGEST_WORDS = Math.max(...WORD_VALUES.map((words) => words.split(" ").length))
const WORDS: ReadonlySet<string> = new Set(WORD_VALUES)

/** A hard space between digit groups says that they are one number. */
function tokensOf(raw: string): Token[] {
  const glued = raw.replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, "'")
  const tokens = [...glued.matchAll(/\S+/g)].slice(-MOST_TOKENS)
  return tokens.map((match) => ({ start: match.index, end: match.index + match[0].length, key: fold(match[0]) }))
}

/** Ends (exclusive) of the values that can begin at token `i`. */
function valueEnds(tokens: Token[], i: number): number[] {
  const ends: number[] = []
  for (let n = 1; n <= LONGEST_WORDS && i + n <= tokens.length; n += 1) {
    if (WORDS.has(keysOf(tokens, i, i + n))) ends.push(i + n)
  }
  const at = QUALIFIER.test(tokens[i]!.key) ? i + 1 : i
  const first = tokens[at]?.key ?? ""
  // "081" can only be the middle of "12 081".
  if (!NUMBER.test(first) || /^0\d/.test(first)) return ends
  for (const end of groupEnds(tokens, at)) ends.push(...withSuffixes(tokens, end))
  return ends
}

const keysOf = (tokens: Token[], from: number, to: number) =>
  tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(" ")

function groupEnds(tokens: Token[], at: number): number[] {
  const ends = [at + 1]
  if (!OPENING_GROUP.test(tokens[at]!.key)) return ends
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_VALUE); next += 1) {
    if (!LAST_GROUP.test(tokens[next]!.key)) break
    ends.push(next + 1)
    if (!MIDDLE_GROUP.test(tokens[next]!.key)) break
  }
  return ends
}

/** A value takes its multiplier, currency, percent, unit and a remark in brackets with it. */
function withSuffixes(tokens: Token[], end: number): number[] {
  let next = end
  const is = (known: ReadonlySet<string> | ReadonlyMap<string, number>) => tokens[next] && known.has(tokens[next]!.key)
  if (is(MULTIPLIERS)) next += 1
  if (is(CURRENCIES) || is(PERCENTS)) next += 1
  if (is(UNITS)) next += 1
  if (tokens[next]?.key.startsWith("(")) {
    const close = tokens.findIndex((token, n) => n >= next && n < next + LONGEST_VALUE && token.key.endsWith(")"))
    if (close >= 0) next = close + 1
  }
  return [next]
}

/** Cuts the end of a printed row into `count` values in every possible way. */
export function splitValues(raw: string, count: number): Splits {
  const tokens = tokensOf(raw)
  const ends = tokens.map((_, i) => valueEnds(tokens, i))
  const start = runStart(tokens.length, ends)
  const reach = reachable(tokens.length, start, ends, count)
  const cut = (from: number, cells: number) =>
    waysFrom(from, cells, ends, reach).map((way) => toSplit(raw, tokens, from, way))
  const partial: Split[] = []
  for (let from = start + 1; from < tokens.length && partial.length < MOST_WAYS; from += 1) {
    partial.push(...cut(from, count))
  }
  const fewer = Array.from({ length: Math.max(0, count - 1) }, (_, n) => count - 1 - n)
  const shorterCount = fewer.find((cells) => reach[start]?.has(cells))
  return {
    whole: start < tokens.length ? cut(start, count) : [],
    partial,
    shorter: shorterCount === undefined ? null : (cut(start, shorterCount)[0] ?? null),
    head: headBefore(raw, tokens, start),
    tail: tokens.slice(start).map((token) => raw.slice(token.start, token.end)),
  }
}

/** First token from which values run without a gap to the end of the row. */
function runStart(length: number, ends: number[][]): number {
  const reaches = Array.from({ length: length + 1 }, (_, i) => i === length)
  let start = length
  for (let i = length - 1; i >= 0; i -= 1) {
    reaches[i] = ends[i]!.some((end) => reaches[end])
    if (reaches[i]) start = i
    else if (start - i > LONGEST_VALUE) break
  }
  return start
}

/** For each token the numbers of values (up to `most`) into which the rest of the row can be cut. */
function reachable(length: number, start: number, ends: number[][], most: number): Set<number>[] {
  const reach: Set<number>[] = []
  reach[length] = new Set([0])
  for (let i = length - 1; i >= start; i -= 1) {
    const counts = new Set<number>()
    for (const end of ends[i]!) for (const n of reach[end] ?? []) if (n < most) counts.add(n + 1)
    reach[i] = counts
  }
  return reach
}

function waysFrom(from: number, cells: number, ends: number[][], reach: Set<number>[]): number[][] {
  if (cells === 0) return from === ends.length ? [[]] : []
  if (!reach[from]?.has(cells)) return []
  const ways: number[][] = []
  for (const end of new Set(ends[from])) {
    for (const way of waysFrom(end, cells - 1, ends, reach)) {
      ways.push([end, ...way])
      if (ways.length === MOST_WAYS) return ways
    }
  }
  return ways
}

const headBefore = (raw: string, tokens: Token[], at: number) =>
  (at < tokens.length ? raw.slice(0, tokens[at]!.start) : raw).trim()

function toSplit(raw: string, tokens: Token[], from: number, way: number[]): Split {
  let at = from
  const cells = way.map((end) => {
    const cell = raw.slice(tokens[at]!.start, tokens[end - 1]!.end).replace(/\n/g, " ")
    at = end
    return cell
  })
  return { head: headBefore(raw, tokens, from), cells }
}

/** How many values (at most) a line ends with, and whether it has nothing else. */
export function valuesAtEnd(raw: string): { count: number; only: boolean } {
  const tokens = tokensOf(raw)
  const ends = tokens.map((_, i) => valueEnds(tokens, i))
  const start = runStart(tokens.length, ends)
  return { count: tokens.length - start, only: start === 0 && tidy(raw) !== "" }
}
