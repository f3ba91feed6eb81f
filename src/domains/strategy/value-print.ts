import { formatAmount } from "../../lib/money.ts"
import { formatNumber } from "../../lib/numbers.ts"
import type { Lang } from "../../lib/texts.ts"
import type { FactUnit } from "./facts/fact-source.ts"
import { indicatorTexts as texts } from "./indicator.texts.ts"
import { decimalAsText, type Reading } from "./value-notation.ts"

/** What a reading says, for a person: `1 149 351,74`, `ok. 64%`, `bez zmian`; "" when it says that nothing is known. */
export function readingAsText(reading: Reading, lang: Lang): string {
  if (reading.kind === "missing") return reading.remark ?? ""
  if (reading.value === undefined) return reading.meaning ? texts[reading.meaning][lang] : ""
  const sign = reading.kind === "change" && !reading.value.startsWith("-") && reading.value !== "0" ? "+" : ""
  const amount = sign + decimal(reading.value, reading, lang)
  const range = reading.to === undefined ? amount : `${amount}–${decimal(reading.to, reading, lang)}`
  return [reading.approximate && texts.about[lang], range + unitOf(reading), reading.remark && `(${reading.remark})`]
    .filter(Boolean)
    .join(" ")
}

/** The number a line is drawn through; null where there is none. */
export function readingAsNumber(reading: Reading | undefined): number | null {
  if (reading?.value === undefined || reading.kind === "range") return null
  const number = Number(reading.value)
  return Number.isFinite(number) ? number : null
}

/** A sum of facts: grosze as an amount, everything else as a number. */
export const measuredAsText = (unit: FactUnit, sum: number, lang: Lang): string =>
  unit === "grosze" ? formatAmount(sum, lang) : formatNumber(sum, lang)

/** The same, as the number a line is drawn through. */
export const measuredAsNumber = (unit: FactUnit, sum: number): number => (unit === "grosze" ? sum / 100 : sum)

const isMoney = (reading: Reading) => reading.kind === "money" || reading.unit === "zł"

function decimal(value: string, reading: Reading, lang: Lang): string {
  const [integer = "", fraction = ""] = value.split(".")
  const exact = isMoney(reading) && fraction.length < 2 ? `${integer}.${fraction.padEnd(2, "0")}` : value
  return decimalAsText(exact, lang).replace(/^-/, "−")
}

/** Money stands in columns of money; a percent sign touches its number. */
function unitOf(reading: Reading): string {
  if (reading.unit === undefined || isMoney(reading)) return ""
  return reading.unit === "%" ? "%" : `\u00a0${reading.unit}`
}
