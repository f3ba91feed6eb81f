import { type Grosze, MAX_MONEY } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import { administrativeCeiling, costValue, isWithinShare, offerTotals, QUANTITY_UNIT } from "../offer.budget.ts"
import { ADMINISTRATIVE, type Cost, isBlankCost, type OfferContent } from "../offer.ts"
import { budgetYears, sumsByYear } from "../offer.years.ts"
import { type Find, type Gap, gapIn, typedAmount } from "./gap.ts"
import { costGapTexts as texts } from "./gaps.texts.ts"

const gap = gapIn("costs")

/** V.A of the form: rows that say what, how many and for how much; administrative costs within the call's share. */
export const costGaps: Find = (content, call) => {
  if (content.costs.every(isBlankCost)) return [gap("costs", "costs_missing", texts.costs)]
  const groups = new Set([ADMINISTRATIVE, ...content.activities.map((activity) => activity.id)])
  const gaps = content.costs.flatMap((cost, index) => (isBlankCost(cost) ? [] : rowGaps(cost, index, groups)))
  gaps.push(...yearGaps(content))
  const totals = offerTotals(content)
  if (totals.total > MAX_MONEY) gaps.push(gap("costs", "costs_too_large", texts.tooLarge))
  const most = administrativeCeiling(totals.activities, call)
  const share = call.maxAdministrativeShare
  if (most !== undefined && share !== null && !isWithinShare(totals.administrative, totals.total, share)) {
    const first = content.costs.findIndex((cost) => cost.group === ADMINISTRATIVE && !isBlankCost(cost))
    gaps.push(
      gap(
        `costs.${first}.unitCost`,
        "administrative_too_high",
        texts.administrative(most, share, totals.administrative),
        { fix: administrativeFix(content, most) },
      ),
    )
  }
  return gaps
}

/**
 * The button that brings the administrative costs down to `most` by the price of one unit in the largest of them; undefined
 * where the others alone are too much, or nothing has to come down.
 */
export function administrativeFix(content: Pick<OfferContent, "costs">, most: Grosze): Problem["fix"] {
  const rows = content.costs
    .map((cost, index) => ({ cost, index, value: costValue(cost) }))
    .filter(({ cost }) => cost.group === ADMINISTRATIVE && cost.quantity > 0)
  const sum = rows.reduce((all, { value }) => all + value, 0)
  if (rows.length === 0 || sum <= most || sum > MAX_MONEY) return undefined
  const { cost, index, value } = rows.reduce((largest, row) => (row.value > largest.value ? row : largest))
  const rest = most - (sum - value)
  const unitCost = rest > 0 ? Number((BigInt(rest) * BigInt(QUANTITY_UNIT)) / BigInt(cost.quantity)) : 0
  if (unitCost < 1) return undefined
  const name: Text = cost.name === "" ? texts.cost(index + 1) : { pl: cost.name, en: cost.name }
  return { field: `costs.${index}.unitCost`, value: typedAmount(unitCost), label: texts.setUnitCost(name, unitCost) }
}

function rowGaps(cost: Cost, index: number, groups: ReadonlySet<string>): Gap[] {
  const path = `costs.${index}`
  const name: Text = cost.name === "" ? texts.cost(index + 1) : { pl: cost.name, en: cost.name }
  const gaps: Gap[] = []
  if (cost.name === "") gaps.push(gap(`${path}.name`, "cost_name_missing", texts.name(index + 1)))
  if (cost.unit === "") gaps.push(gap(`${path}.unit`, "cost_unit_missing", texts.unit(name)))
  if (cost.unitCost === 0) gaps.push(gap(`${path}.unitCost`, "cost_price_missing", texts.unitCost(name)))
  if (cost.quantity === 0) gaps.push(gap(`${path}.quantity`, "cost_quantity_missing", texts.quantity(name)))
  if (!groups.has(cost.group)) gaps.push(gap(`${path}.group`, "cost_group_unknown", texts.group(name)))
  return gaps
}

/** V.A of a task over several years: the parts of a cost add up to it. The button puts what is left into the last year. */
function yearGaps(content: OfferContent): Gap[] {
  const years = budgetYears(content)
  const last = years.at(-1)
  if (!last) return []
  return content.costs.flatMap((cost, index) => {
    const value = costValue(cost)
    const split = sumsByYear([cost], years).reduce((all, amount) => all + amount, 0)
    if (value === 0 || value > MAX_MONEY || split === value) return []
    const rest = value - split + (cost[last.field] ?? 0)
    const field = `costs.${index}.${last.field}`
    const name: Text = cost.name === "" ? texts.cost(index + 1) : { pl: cost.name, en: cost.name }
    const fix = rest < 0 ? {} : { fix: { field, value: typedAmount(rest), label: texts.setYear(last.year, rest) } }
    return [gap(field, "cost_years_differ", texts.years(name, split, value), fix)]
  })
}
