import type { Lang } from "./texts.ts"

/** Between the digits of one amount, so that it never breaks across lines. */
export const NO_BREAK_SPACE = "\u00a0"

const MINUS = "\u2212"
const GROUP_SEPARATOR = { pl: NO_BREAK_SPACE, en: "," } as const
const DECIMAL_SEPARATOR = { pl: ",", en: "." } as const

/** `1234567` → `1 234 567` (pl) or `1,234,567` (en). Polish four-digit numbers are grouped too, unlike in Intl. */
export function formatNumber(n: number, lang: Lang): string {
  if (!Number.isSafeInteger(n)) throw new RangeError(`Not a safe integer: ${n}`)
  return (n < 0 ? MINUS : "") + grouped(String(Math.abs(n)), lang)
}

/** An integer number of hundredths with two decimals: `123456` → `1 234,56` (pl) or `1,234.56` (en). */
export function formatHundredths(hundredths: number, lang: Lang): string {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`Not a safe integer: ${hundredths}`)
  const digits = String(Math.abs(hundredths)).padStart(3, "0")
  const whole = grouped(digits.slice(0, -2), lang)
  return (hundredths < 0 ? MINUS : "") + whole + DECIMAL_SEPARATOR[lang] + digits.slice(-2)
}

function grouped(digits: string, lang: Lang): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, GROUP_SEPARATOR[lang])
}
