import { formatAmount, formatMoney, type Grosze, parseMoney } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import { inEach } from "../../lib/texts.ts"
import { decisionTexts as texts } from "./decision.texts.ts"

export type Fundable = { offerId: string; requested: Grosze; reachesThreshold: boolean }

/**
 * Reads amounts typed for each offer and checks them against what was asked for, the threshold and the pool.
 * Fields are `amount.<offerId>`; an empty one is nothing, 0.
 */
export function readAmounts(
  offers: readonly Fundable[],
  typed: Readonly<Record<string, string>>,
  pool: Grosze,
): { amounts: Map<string, Grosze>; problems: Problem[] } {
  const amounts = new Map<string, Grosze>()
  const problems: Problem[] = []
  for (const offer of offers) {
    const field = `amount.${offer.offerId}`
    const text = typed[offer.offerId] ?? ""
    const read = text === "" ? ({ ok: true, value: 0 } as const) : parseMoney(text)
    if (!read.ok) {
      problems.push({ field, code: "amount.unreadable", message: texts.badAmount })
      continue
    }
    amounts.set(offer.offerId, read.value)
    if (read.value > 0 && !offer.reachesThreshold)
      problems.push({
        field,
        code: "amount.under_threshold",
        message: texts.underThreshold,
        fix: { field, value: "0,00", label: inEach((lang) => texts.set(formatMoney(0, lang))[lang]) },
      })
    else if (read.value > offer.requested)
      problems.push({
        field,
        code: "amount.above_request",
        message: inEach((lang) => texts.aboveRequest(formatMoney(offer.requested, lang))[lang]),
        fix: {
          field,
          value: formatAmount(offer.requested, "pl"),
          label: inEach((lang) => texts.set(formatMoney(offer.requested, lang))[lang]),
        },
      })
  }
  const sum = [...amounts.values()].reduce((a, b) => a + b, 0)
  if (sum > pool)
    problems.push({
      field: "",
      code: "amount.above_pool",
      message: inEach((lang) => texts.abovePool(formatMoney(sum - pool, lang))[lang]),
    })
  return { amounts, problems }
}
