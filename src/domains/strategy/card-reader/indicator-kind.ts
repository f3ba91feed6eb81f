import type { IndicatorKind } from "../card.ts"
import { fold, tidy } from "../fold.ts"

const STEMS: [RegExp, IndicatorKind][] = [
  [/^produkt(?:u|ow|y)?$/, "product"],
  [/^rezultat(?:u|ow|y)?$/, "result"],
  [/^(?:oddzialywani[ae]|wplywu)$/, "impact"],
]

const kindOf = (word: string | undefined): IndicatorKind | null =>
  STEMS.find(([stem]) => stem.test((word ?? "").replace(/[:.]$/, "")))?.[1] ?? null

/** A kind label at the start of a cell or line, and the words after it: "Wskaźniki produktu: Brak". */
export function kindLabel(text: string): { kind: IndicatorKind; rest: string } | null {
  const words = tidy(text).split(" ")
  const prefixed = /^(?:wskaznik|miernik)(?:i|ow)?$/.test(fold(words[0] ?? ""))
  const at = prefixed ? 1 : 0
  const kind = kindOf(fold(words[at] ?? ""))
  if (!kind) return null
  const rest = words.slice(at + 1).join(" ")
  // "Rezultaty kampanii …" is a name; a bare label stands alone, has a colon, or is the genitive of a first column.
  const isLabel =
    rest === "" || prefixed || words[at]!.endsWith(":") || (/u$|a$/.test(fold(words[at]!)) && /^\p{Lu}/u.test(rest))
  return isLabel ? { kind, rest } : null
}

/** "Brak" instead of indicators of a kind. */
export const saysNone = (text: string): boolean =>
  /^(?:brak(?: wskaznikow| miernikow)?|nie dotyczy)\.?$/.test(fold(text))

/** Whether the name of an indicator says that its values are złoty. */
export function countsMoney(name: string): boolean {
  const key = fold(name)
  if (/^(?:liczba|ilosc|odsetek|procent|udzial|stopien)/.test(key)) return false
  return /\b(?:kwot|srodk|koszt|budzet|wydatk|dotacj|naklad|zl\b|pln\b)/.test(key)
}

export const parseKind = (answer: string): IndicatorKind | null =>
  (["product", "result", "impact"] as const).find((kind) => kind === answer.trim()) ?? kindLabel(answer)?.kind ?? null
