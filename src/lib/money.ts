import { moneyTexts, type NumeralWords, numeralWords } from "./money.texts.ts"
import { formatHundredths, formatNumber, NO_BREAK_SPACE } from "./numbers.ts"
import { plural } from "./plurals.ts"
import type { Lang } from "./texts.ts"

/** An amount of money as a whole number of grosze; 1 zł = 100. */
export type Grosze = number

/** 10 billion zł: more than any Polish city spends in a year, and far inside the safe integers. */
export const MAX_MONEY: Grosze = 1_000_000_000_000

/** `123456` → `1 234,56 zł` (no-break spaces) or `PLN 1,234.56`. */
export function formatMoney(g: Grosze, lang: Lang): string {
  return withCurrency(formatAmount(g, lang), lang)
}

/** As `formatMoney`, without the currency: for a column whose heading names it. */
export function formatAmount(g: Grosze, lang: Lang): string {
  return formatHundredths(g, lang)
}

/** For headlines: `4,9 mln zł` from a million up (one decimal, half up), `214 300 zł` below; grosze only where there are any. */
export function formatMoneyShort(g: Grosze, lang: Lang): string {
  const tenthsOfMillion = Math.round(Math.abs(g) / 10_000_000)
  if (Math.abs(g) >= 100_000_000) {
    const inMilliards = tenthsOfMillion >= 10_000
    const tenths = inMilliards ? Math.round(Math.abs(g) / 10_000_000_000) : tenthsOfMillion
    const decimal = tenths % 10 === 0 ? "" : (lang === "pl" ? "," : ".") + (tenths % 10)
    const figure = formatNumber((g < 0 ? -1 : 1) * Math.floor(tenths / 10), lang) + decimal
    const unit = (inMilliards ? moneyTexts.milliard : moneyTexts.million)[lang]
    return withCurrency(figure + NO_BREAK_SPACE + unit, lang)
  }
  return withCurrency(g % 100 === 0 ? formatNumber(g / 100, lang) : formatAmount(g, lang), lang)
}

export type MoneyParse =
  | { ok: true; value: Grosze }
  | {
      ok: false
      code: "money.empty" | "money.not_a_number" | "money.negative" | "money.too_large" | "money.too_precise"
    }

/**
 * Reads an amount as people in Poland type or paste it: `1 234,56`, `1234.56`, `1.234,56 zł`, `PLN 1,234.56`, `29.844,-`.
 * A lone dot before exactly three digits groups (`1.234` is 1234 zł); a lone comma never does, so `1,234` is too precise.
 */
export function parseMoney(text: string): MoneyParse {
  const typed = text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ").trim()
  if (typed === "") return { ok: false, code: "money.empty" }
  const bare = typed.replace(/^(?:pln|zł)\s?|\s?(?:pln|zł|zl|złotych)\.?$/giu, "").replace(/[.,]\s?[-–—]{1,2}$/u, "")
  const unsigned = bare.replace(/^[-−–]\s?/u, "")
  const number = splitNumber(unsigned)
  if (!number) return { ok: false, code: "money.not_a_number" }
  if (unsigned !== bare) return { ok: false, code: "money.negative" }
  if (number.fraction.length > 2) return { ok: false, code: "money.too_precise" }
  const whole = number.whole.replace(/^0+(?=\d)/, "")
  if (whole.length > 11) return { ok: false, code: "money.too_large" }
  const value = Number(whole) * 100 + Number(number.fraction.padEnd(2, "0"))
  return value > MAX_MONEY ? { ok: false, code: "money.too_large" } : { ok: true, value }
}

const GROUPED = /^[1-9]\d{0,2}([ .,'])\d{3}(?:\1\d{3})*$/

function splitNumber(text: string): { whole: string; fraction: string } | undefined {
  if (/^\d+$/.test(text)) return { whole: text, fraction: "" }
  if (GROUPED.test(text) && !/^\d+,\d+$/.test(text)) return { whole: text.replace(/\D/g, ""), fraction: "" }
  const split = /^(.+)([.,])(\d+)$/.exec(text)
  if (!split) return undefined
  const [, whole = "", separator = "", fraction = ""] = split
  if (/^\d+$/.test(whole)) return { whole, fraction }
  const groups = GROUPED.exec(whole)
  return groups && groups[1] !== separator ? { whole: whole.replace(/\D/g, ""), fraction } : undefined
}

/** `part / whole` in hundredths of a percent, rounded half up in integers; 0 when `whole` is 0. 8,75% is 875. */
export function shareOf(part: Grosze, whole: Grosze): number {
  if (whole === 0) return 0
  const negative = part < 0 !== whole < 0
  const [p, w] = [BigInt(Math.abs(part)), BigInt(Math.abs(whole))]
  const share = Number((2n * p * 10_000n + w) / (2n * w))
  return negative && share !== 0 ? -share : share
}

/** `875` → `8,75%` (pl) or `8.75%` (en). */
export function formatShare(hundredths: number, lang: Lang): string {
  return `${formatHundredths(hundredths, lang)}%`
}

/** The amount in words, as contracts repeat it: `jeden tysiąc dwieście złotych zero groszy`. */
export function amountInWords(g: Grosze, lang: Lang): string {
  const words = numeralWords[lang]
  const zloty = Math.floor(Math.abs(g) / 100)
  const grosze = Math.abs(g) % 100
  const sum =
    `${numberInWords(zloty, lang)} ${plural(lang, zloty, words.zloty)}` +
    `${words.and}${numberInWords(grosze, lang)} ${plural(lang, grosze, words.grosz)}`
  return g < 0 ? `${words.minus} ${sum}` : sum
}

function numberInWords(n: number, lang: Lang): string {
  const words = numeralWords[lang]
  if (n === 0) return words.zero
  const parts: string[] = []
  for (let power = words.scales.length; power >= 0; power--) {
    const triple = Math.floor(n / 1000 ** power) % 1000
    if (triple === 0) continue
    const scale = words.scales[power - 1]
    parts.push(...tripleInWords(triple, words), ...(scale ? [plural(lang, triple, scale)] : []))
  }
  return parts.join(" ")
}

function tripleInWords(n: number, words: NumeralWords): string[] {
  const hundreds = words.hundreds[Math.floor(n / 100)] ?? ""
  const rest = n % 100
  const tail =
    rest < 20
      ? (words.small[rest] ?? "")
      : [words.tens[Math.floor(rest / 10)], words.small[rest % 10]].filter((word) => word !== "").join(words.joint)
  return [hundreds, tail].filter((word) => word !== "")
}

function withCurrency(figure: string, lang: Lang): string {
  return lang === "pl" ? `${figure}${NO_BREAK_SPACE}zł` : `PLN${NO_BREAK_SPACE}${figure}`
}
