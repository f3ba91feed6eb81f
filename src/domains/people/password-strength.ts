import type { Text } from "../../lib/texts.ts"
import { passwordTexts as texts } from "./password.texts.ts"
import { COMMON_WORDS, SEQUENCES } from "./password-words.ts"

export const SHORTEST = 12
export const LONGEST = 200
/** Bits: a guesser slowed down by the pause after wrong tries and by argon2 does not get near. */
const ENOUGH = 36

export type Weakness = { code: string; message: Text }

/**
 * Why a password would be guessed, in words that say what to do; undefined when it is good. It asks for strength, not
 * for kinds of characters. `own`: the person's name and e-mail, which are tried first.
 */
export function weaknessOf(password: string, own: readonly string[]): Weakness | undefined {
  const length = [...password].length
  if (length === 0) return { code: "password.empty", message: texts.empty }
  if (length < SHORTEST) return { code: "password.short", message: texts.short(SHORTEST - length, SHORTEST) }
  if (length > LONGEST) return { code: "password.long", message: texts.long(LONGEST) }
  const pieces = piecesOf(password, own)
  const bits = pieces.reduce((sum, piece) => sum + piece.bits, 0)
  if (bits >= ENOUGH) return undefined
  const known = pieces.filter((piece) => piece.kind !== "free").sort((a, b) => b.length - a.length)
  const kind = known[0]?.kind ?? "free"
  return { code: `password.${kind}`, message: texts[kind] }
}

type Kind = "own" | "common" | "run" | "repeat" | "year" | "free"
type Piece = { kind: Kind; length: number; bits: number }

const BITS: Record<Exclude<Kind, "free">, number> = { own: 2, common: 8, run: 5, repeat: 4, year: 6 }

const LETTER_OF_A_WORD = 2.3

/** Cuts a password into what a guesser would try as one thing, the longest first. */
function piecesOf(password: string, own: readonly string[]): Piece[] {
  const text = plain(password)
  const ownWords = own.flatMap((each) => plain(each).split(/[^a-z0-9]+/)).filter((word) => word.length >= 3)
  const pieces: Piece[] = []
  let at = 0
  while (at < text.length) {
    const piece = knownAt(text, at, ownWords) ?? { kind: "free" as const, length: 1, bits: freeBits(text, at) }
    pieces.push(piece)
    at += piece.length
  }
  return pieces
}

function knownAt(text: string, at: number, own: readonly string[]): Piece | undefined {
  const lengths: [Exclude<Kind, "free">, number][] = [
    ["own", longestWord(text, at, own)],
    ["common", longestWord(text, at, COMMON_WORDS)],
    ["year", /^(?:19|20)\d\d/.test(text.slice(at)) ? 4 : 0],
    ["run", runLength(text, at)],
    ["repeat", repeatLength(text, at)],
  ]
  const best = lengths.reduce((a, b) => (b[1] > a[1] ? b : a))
  if (best[1] < 3) return undefined
  return { kind: best[0], length: best[1], bits: Math.min(BITS[best[0]], best[1] * LETTER_OF_A_WORD) }
}

function longestWord(text: string, at: number, list: readonly string[]): number {
  return list.reduce((best, word) => (word.length > best && text.startsWith(word, at) ? word.length : best), 0)
}

/** How many characters from here follow a row of the keyboard or the alphabet, forwards or backwards. */
function runLength(text: string, at: number): number {
  let best = 0
  for (const row of ROWS) {
    let length = 3
    if (!row.includes(text.slice(at, at + length)) || at + length > text.length) continue
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length++
    best = Math.max(best, length)
  }
  return best
}

const ROWS = SEQUENCES.flatMap((row) => [row, [...row].reverse().join("")])

/** `aaaa`, or one group again and again: `abab`, `kotkot`. */
function repeatLength(text: string, at: number): number {
  let best = /^(.)\1{2,}/.exec(text.slice(at))?.[0].length ?? 0
  // The second time of what stands just before costs nothing more.
  for (let size = 2; size <= at; size++) {
    const before = text.slice(at - size, at)
    if (size >= 3 && text.startsWith(before, at)) best = Math.max(best, size)
  }
  return best
}

/** A letter among letters belongs to a word, of which a guesser has lists; digits and signs are freer. */
function freeBits(text: string, at: number): number {
  const character = text[at]!
  if (/\d/.test(character)) return 3.3
  if (!/[a-z]/.test(character)) return 4
  const among = /[a-z]/.test(text[at - 1] ?? "") && /[a-z]/.test(text[at + 1] ?? "")
  return among ? LETTER_OF_A_WORD : 3.6
}

const LEET: Readonly<Record<string, string>> = { "@": "a", $: "s", "0": "o", "3": "e", ł: "l" }

/** Small letters without marks; signs that stand for letters between letters are read as letters. */
function plain(text: string): string {
  const small = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
  return small.replace(/(?<=[a-z])[@$03](?=[a-z])/g, (sign) => LEET[sign]!)
}
