import { formatMoney } from "../../../lib/money.ts"
import { formatNumber } from "../../../lib/numbers.ts"
import type { Lang } from "../../../lib/texts.ts"
import type { FactUnit } from "./fact-source.ts"

/** A quantity of facts alone in a sentence: `12`, `4 120,00 zł`, `30 godz.`. */
export function quantityIn(unit: FactUnit, quantity: number, lang: Lang): string {
  if (unit === "grosze") return formatMoney(quantity, lang)
  return formatNumber(quantity, lang) + (unit === "hours" ? HOURS[lang] : "")
}

const HOURS = { pl: "\u00a0godz.", en: "\u00a0h" } as const
