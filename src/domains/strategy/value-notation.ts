import type { Text } from "../../lib/texts.ts"
import { cardTexts } from "./card.texts.ts"
import { fold, tidy } from "./fold.ts"
import { type NumberNotation, readNumber, shiftDecimal } from "./number-notation.ts"
import {
  CURRENCIES,
  MEANINGFUL_WORDS,
  MISSING_WORDS,
  MULTIPLIERS,
  PERCENTS,
  QUALIFIERS,
  UNITS,
  type WordMeaning,
} from "./value-words.ts"

export type Confidence = "certain" | "guessed" | "unclear"
export type ReadingKind = "number" | "money" | "percent" | "change" | "range" | "words" | "missing" | "unreadable"

/**
 * What a printed value means. `value` and `to` are decimals as text (`1149351.74`, a dot, no grouping), exact for any
 * length; money is in złoty. No `value` means there is no number: never read it as zero.
 */
export type Reading = {
  kind: ReadingKind
  value?: string
  /** Upper end of a range. */
  to?: string
  /** "ok.", "ponad", "do": about or a bound, not exact. */
  approximate?: boolean
  unit?: string
  meaning?: WordMeaning
  /** Words beside the number. */
  remark?: string
  confidence: Confidence
  /** Other decimals the print could mean. */
  alternatives: string[]
  /** Present unless certain. */
  question?: Text
}

type Hint = { money?: boolean }

/** As an answer: the value has no number, and the person has seen it. */
export const LEFT_UNREAD = "?"

const LONGEST = 200

/** Reads one printed cell in any notation met on the cards; `hint.money` says the row counts złoty. */
export function readValue(printed: string, hint: Hint = {}): Reading {
  const key = printed.length > LONGEST ? "" : fold(printed)
  if (printed.length > LONGEST) return asked(printed, { kind: "unreadable", confidence: "unclear", alternatives: [] })
  if (MISSING_WORDS.has(key)) return { kind: "missing", confidence: "certain", alternatives: [] }
  const meaning = MEANINGFUL_WORDS.get(key)
  if (meaning) return { kind: "words", meaning, confidence: "certain", alternatives: [] }
  const remark = /^(?:brak danych|bd\.?|b\.d\.|nie badano) (.+)$/.exec(key)?.[1]
  if (remark) return asked(printed, { kind: "missing", remark, confidence: "guessed", alternatives: [] })
  const reading = asWritten(readRange(key) ?? readAmount(key, hint) ?? severalNumbers(key), printed)
  return reading.confidence === "certain" ? reading : asked(printed, reading)
}

/**
 * The reading after a person answered: one of the offered decimals, another value in any clear notation,
 * `LEFT_UNREAD`, or "" for missing. Null when the answer itself has several readings.
 */
export function answerValue(reading: Reading, answer: string): Reading | null {
  const { question: _, ...rest } = reading
  const said = answer.trim()
  if (said === LEFT_UNREAD) return { kind: "words", meaning: "left-unread", confidence: "certain", alternatives: [] }
  if (said !== "" && (said === reading.value || reading.alternatives.includes(said))) {
    const kind = reading.kind === "unreadable" ? "number" : reading.kind
    return { ...rest, kind, value: said, confidence: "certain", alternatives: [] }
  }
  const read = readValue(said, { money: reading.kind === "money" })
  return read.confidence === "certain" ? read : null
}

/** `1149351.74` → `1 149 351,74` (`1,149,351.74` in English). */
export function decimalAsText(value: string, lang: "pl" | "en"): string {
  const [integer = "", fraction] = value.split(".")
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, lang === "pl" ? "\u00a0" : ",")
  return fraction === undefined ? grouped : grouped + (lang === "pl" ? "," : ".") + fraction
}

function asked(printed: string, reading: Reading): Reading {
  const options = [reading.value, ...reading.alternatives].filter((v) => v !== undefined)
  const inLang = (lang: "pl" | "en") => options.map((v) => decimalAsText(v, lang)).slice(0, 4)
  if (reading.kind === "missing") return { ...reading, question: cardTexts.valueMissingWithRemark(printed) }
  if (options.length === 0) return { ...reading, question: cardTexts.valueUnread(printed.slice(0, 80)) }
  const question =
    reading.value === undefined
      ? cardTexts.valueUnclear(printed, inLang("pl"), inLang("en"))
      : cardTexts.valueGuessed(printed, inLang("pl")[0]!, inLang("en")[0]!)
  return { ...reading, question }
}

/** Unit and remark with the letters of the print instead of folded ones. */
function asWritten(reading: Reading, printed: string): Reading {
  const words = tidy(printed).split(" ")
  const written = (folded: string, from: number) => {
    const last = words.length - from
    const original = words.slice(last - folded.split(" ").length, last).join(" ")
    return fold(original) === folded ? original : folded
  }
  const remark = reading.remark === undefined ? {} : { remark: written(reading.remark, 0) }
  const after = reading.remark === undefined ? 0 : reading.remark.split(" ").length
  const unit = reading.unit === undefined ? {} : { unit: written(reading.unit, after) }
  return { ...reading, ...unit, ...remark }
}

function readRange(key: string): Reading | null {
  const found = /^(?:od )?(\d[\d .,']*?) ?(?:[-–—]| do ) ?(\d[\d .,']*?)(| ?[^\d ,.'][^\d]*)$/.exec(key)
  const from = found && readNumber(found[1]!)
  const to = found && readNumber(found[2]!)
  if (!from || !to) return null
  const rest = found[3]!.trim()
  const known = rest === "" || PERCENTS.has(rest) || UNITS.has(rest) || CURRENCIES.has(rest)
  const sure = known && from.confidence === "certain" && to.confidence === "certain"
  if (!sure || Number(from.value) >= Number(to.value)) return severalNumbers(key)
  const unit = rest ? { unit: rest } : {}
  return { kind: "range", value: from.value!, to: to.value!, ...unit, confidence: "certain", alternatives: [] }
}

/** Qualifier, sign, currency, digits, then multiplier, currency, percent or unit, then a remark. */
function readAmount(key: string, hint: Hint): Reading | null {
  const { approximate, rest: unqualified } = takeQualifiers(key)
  const [, sign = "", currencyBefore = "", body = ""] = /^([+\-–−]?) ?(pln |zl )?(\d.*)$/.exec(unqualified) ?? []
  const digits = /^[\d .,']*/.exec(body)![0]
  const wholeZloty = /[.,] ?$/.test(digits) ? (/^[-–—]+/.exec(body.slice(digits.length))?.[0] ?? "") : ""
  const number = readNumber(digits.trimEnd().replace(/[.,]$/, ""))
  if (!number) return null
  const tail = readTail(body.slice(digits.length + wholeZloty.length).trim())
  if (/\d/.test(tail.remark)) return null
  const isMoney = Boolean(currencyBefore || wholeZloty || tail.currency)
  const settled = settle(number, { isMoney, wholeZloty: wholeZloty !== "", percent: tail.percent, zeros: tail.zeros })
  const kind = kindOf({ sign, isMoney: isMoney || (Boolean(hint.money) && !tail.unit), percent: tail.percent })
  return withRemark(
    {
      kind,
      ...signed(settled, sign),
      ...(approximate ? { approximate } : {}),
      ...unitOf(tail, isMoney),
    },
    tail.remark,
  )
}

function takeQualifiers(key: string): { approximate: boolean; rest: string } {
  let rest = key
  for (let round = 0; round < 2; round += 1) {
    const qualifier = QUALIFIERS.find((word) =>
      /[a-z]$|\.$/.test(word) ? rest.startsWith(`${word} `) : rest.startsWith(word),
    )
    if (!qualifier) break
    rest = rest.slice(qualifier.length).trim()
  }
  // "ok.100" is typed without the space.
  const glued = /^(?:ok|ca|min|max)\.(?=\d)/.exec(rest)
  return { approximate: rest !== key || Boolean(glued), rest: glued ? rest.slice(glued[0].length) : rest }
}

type Tail = { zeros: number; currency: boolean; percent: boolean; unit: string; remark: string }

function readTail(text: string): Tail {
  const tail: Tail = { zeros: 0, currency: false, percent: false, unit: "", remark: "" }
  const words = text === "" ? [] : text.split(" ")
  const take = (known: (word: string) => boolean) => words[0] !== undefined && known(words[0]) && words.shift()
  const multiplier = take((word) => MULTIPLIERS.has(word))
  tail.zeros = multiplier ? MULTIPLIERS.get(multiplier)! : 0
  tail.currency = Boolean(take((word) => CURRENCIES.has(word)))
  if (!tail.currency) tail.percent = Boolean(take((word) => PERCENTS.has(word)))
  if (!tail.currency) tail.unit = take((word) => UNITS.has(word)) || ""
  tail.remark = words.join(" ")
  return tail
}

/** Money has no third decimal, a percent or "mln" has no grouped thousands: that decides `1,234` to a guess. */
function settle(
  number: NumberNotation,
  of: { isMoney: boolean; wholeZloty: boolean; percent: boolean; zeros: number },
): { value?: string; confidence: Confidence; others: string[] } {
  const scale = (value: string) => (of.zeros ? shiftDecimal(value, of.zeros) : value)
  const others = number.others.map(scale)
  if (number.value !== null) return { value: scale(number.value), confidence: number.confidence, others }
  const [decimal, whole] = others as [string, string]
  if (of.percent || of.zeros > 0) return { value: decimal, confidence: "guessed", others: [whole] }
  // In "29.844,-" the comma is the decimal sign, so the dot groups.
  if (of.wholeZloty) return { value: whole, confidence: "certain", others: [] }
  if (of.isMoney) return { value: whole, confidence: "guessed", others: [decimal] }
  return { confidence: "unclear", others }
}

function signed(settled: { value?: string; confidence: Confidence; others: string[] }, sign: string) {
  const minus = sign !== "" && sign !== "+"
  const negative = (value: string) => (minus && value !== "0" ? `-${value}` : value)
  const value = settled.value === undefined ? {} : { value: negative(settled.value) }
  const alternatives = settled.others.map(negative)
  // A minus may be a bullet or a dash of the table.
  if (minus && settled.value !== undefined && settled.confidence === "certain") {
    return { ...value, confidence: "guessed" as const, alternatives: [settled.value] }
  }
  return { ...value, confidence: settled.confidence, alternatives }
}

function kindOf(of: { sign: string; isMoney: boolean; percent: boolean }): ReadingKind {
  if (of.sign) return "change"
  if (of.percent) return "percent"
  return of.isMoney ? "money" : "number"
}

function unitOf(tail: Tail, isMoney: boolean): { unit?: string } {
  const unit = tail.percent ? "%" : isMoney ? "zł" : tail.unit
  return unit ? { unit } : {}
}

function withRemark(reading: Reading, remark: string): Reading {
  if (remark === "") return reading
  return { ...reading, remark, confidence: reading.confidence === "certain" ? "guessed" : reading.confidence }
}

/** A sentence or a broken number: every number in it is offered, none is chosen. */
function severalNumbers(key: string): Reading {
  const pieces = key.match(/\d[\d.,']*/g) ?? []
  const values = pieces.flatMap((piece) => {
    const number = readNumber(piece.replace(/[.,']+$/, ""))
    return number ? [number.value, ...number.others].filter((v) => v !== null) : []
  })
  const joined = /^[\d ]+$/.test(key) ? readNumber(key.replaceAll(" ", "").replace(/^0+(?=\d)/, ""))?.value : null
  const alternatives = [...new Set([...values, ...(joined ? [joined] : [])])].slice(0, 6)
  return { kind: pieces.length ? "unreadable" : "words", confidence: "unclear", alternatives }
}
