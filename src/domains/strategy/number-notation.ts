/**
 * What a run of digits and separators can mean.
 * `value` is a decimal with a dot and no grouping; null when nothing decides between the readings.
 */
export type NumberNotation = { value: string | null; confidence: "certain" | "guessed" | "unclear"; others: string[] }

const MOST_CHARACTERS = 40
const MOST_DIGITS = 18

/** `0012.50` → `12.5`: one spelling for one number. */
function canonical(integer: string, fraction = ""): string {
  const whole = integer.replace(/^0+(?=\d)/, "")
  const rest = fraction.replace(/0+$/, "")
  return rest ? `${whole}.${rest}` : whole
}

/** Multiplies a canonical decimal by a power of ten without leaving text. */
export function shiftDecimal(value: string, zeros: number): string {
  const [integer = "0", fraction = ""] = value.split(".")
  const padded = fraction.padEnd(zeros, "0")
  return canonical(integer + padded.slice(0, zeros), padded.slice(zeros))
}

const certain = (value: string): NumberNotation => ({ value, confidence: "certain", others: [] })
const guessed = (value: string, ...others: string[]): NumberNotation => ({ value, confidence: "guessed", others })
const unclear = (...others: string[]): NumberNotation => ({ value: null, confidence: "unclear", others })

/**
 * Reads digits grouped by spaces, dots, commas or apostrophes, in Polish or English order.
 * Returns null when they are not one number (`12 34`, `12.05.2011`).
 */
export function readNumber(text: string): NumberNotation | null {
  if (text.length > MOST_CHARACTERS || !/^\d[\d .,']*$/.test(text) || !/\d$/.test(text)) return null
  if (text.replace(/\D/g, "").length > MOST_DIGITS) return null
  const spaced = text.split(/[ ']/)
  return spaced.length > 1 ? readSpaced(spaced) : readPunctuated(text)
}

function readSpaced(parts: string[]): NumberNotation | null {
  const last = parts.at(-1)!
  const groups = parts.slice(0, -1)
  const [, lastGroup, fraction] = /^(\d{3})(?:[.,](\d+))?$/.exec(last) ?? []
  const wellGrouped = /^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((group) => /^\d{3}$/.test(group))
  if (!wellGrouped || lastGroup === undefined) return null
  const integer = groups.join("") + lastGroup
  if (fraction === undefined) return certain(canonical(integer))
  if (fraction.length !== 3) return certain(canonical(integer, fraction))
  return guessed(canonical(integer, fraction), canonical(integer + fraction))
}

function readPunctuated(text: string): NumberNotation | null {
  const groups = text.split(/[.,]/)
  const separators = text.replace(/\d/g, "")
  if (groups.some((group) => group === "")) return null
  if (separators === "") return text.length > 1 && text.startsWith("0") ? guessed(canonical(text)) : certain(text)
  return separators.length === 1 ? readOneSeparator(groups[0]!, groups[1]!) : readManySeparators(groups, separators)
}

function readOneSeparator(integer: string, fraction: string): NumberNotation {
  const couldBeGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(integer)
  // `1,234`: a Pole writes 1.234 so, an export from an English sheet writes 1234 so.
  if (couldBeGroup) return unclear(canonical(integer, fraction), canonical(integer + fraction))
  return certain(canonical(integer, fraction))
}

function readManySeparators(groups: string[], separators: string): NumberNotation | null {
  const body = groups.slice(0, -1)
  const last = groups.at(-1)!
  const grouped = /^[1-9]\d{0,2}$/.test(body[0]!) && body.slice(1).every((group) => group.length === 3)
  const bodySeparators = new Set(separators.slice(0, -1))
  if (!grouped || bodySeparators.size > 1) return null
  const integer = body.join("")
  const joined = canonical(integer + last)
  const decimal = canonical(integer, last)
  if (!bodySeparators.has(separators.at(-1)!)) return last.length === 3 ? guessed(decimal, joined) : certain(decimal)
  if (last.length === 3) return certain(joined)
  return last.length <= 2 ? guessed(decimal, joined) : null
}
