import { checkNrb } from "../../lib/identifiers.ts"
import { type Grosze, MAX_MONEY } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import { ADMINISTRATIVE, isWithinShare, leastTotalFor, type OfferTotals } from "../offers/public.ts"
import { type ContractLimits, contractTotals, missingMoney } from "./contract.budget.ts"
import { gapTexts as texts } from "./contract.gaps.texts.ts"
import { type Contract, paymentsOf } from "./contract.ts"

const gap = (field: string, code: string, message: Text, more: Partial<Problem> = {}): Problem => ({
  field,
  code: `contract.${code}`,
  message,
  ...more,
})

/**
 * What still has to be agreed before this draft can be signed, in the order of its form, each with the field that mends
 * it. Money is checked against the limits of the announcement, days against its window and the time for using the grant.
 */
export function whyNotSignable(contract: Contract, limits: ContractLimits): Problem[] {
  return [
    ...dateGaps(contract, limits),
    ...moneyGaps(contract, limits),
    ...trancheGaps(contract),
    ...accountGaps(contract.account),
    ...(contract.officeContact ? [] : [gap("officeContact", "office_contact_missing", texts.officeContact)]),
    ...(contract.contractorContact
      ? []
      : [gap("contractorContact", "contractor_contact_missing", texts.contractorContact)]),
  ]
}

function dateGaps({ taskFrom, taskTo, otherUseTo }: Contract, limits: ContractLimits): Problem[] {
  const outside = (day: string) => day < limits.taskFrom || day > limits.taskTo
  const message = texts.outsideCall(limits.taskFrom, limits.taskTo)
  return [
    ...(outside(taskFrom) ? [gap("taskFrom", "outside_call", message)] : []),
    ...(outside(taskTo) ? [gap("taskTo", "outside_call", message)] : []),
    ...(otherUseTo < taskFrom ? [gap("otherUseTo", "other_use_early", texts.otherUseEarly(taskFrom))] : []),
  ]
}

function moneyGaps(contract: Contract, limits: ContractLimits): Problem[] {
  const totals = contractTotals(contract)
  const first = `costs.${contract.costs[0]?.id}`
  if (totals.total === 0) return [gap(first, "no_costs", texts.noCosts)]
  const share = limits.maxGrantShare ?? 10_000
  const gaps = sourceGaps(totals)
  // The remedy is the same field as for missing sources: named once.
  if (gaps.length === 0 && !isWithinShare(contract.grant, totals.total, share)) {
    const least = leastTotalFor(contract.grant, limits)
    gaps.push(gap(first, "costs_too_small", texts.costsTooSmall(least, contract.grant, share)))
  }
  const administrative = limits.maxAdministrativeShare
  if (administrative !== null && !isWithinShare(totals.administrative, totals.total, administrative)) {
    const field = `costs.${contract.costs.find((cost) => cost.group === ADMINISTRATIVE)?.id}`
    const message = texts.administrativeTooLarge(administrative, totals.shares.administrative)
    gaps.push(gap(field, "administrative_too_large", message))
  }
  return gaps
}

/** Costs = grant + own contribution + money from recipients; the button moves the difference to the own money. */
function sourceGaps(totals: OfferTotals): Problem[] {
  const missing = missingMoney(totals)
  if (missing === 0) return []
  const own = totals.ownFinancial + missing
  const fix =
    own < 0 || own > MAX_MONEY
      ? {}
      : { fix: { field: "ownFinancial", value: typedAmount(own), label: texts.setOwn(own) } }
  const message =
    missing > 0
      ? texts.sourcesTooSmall(missing, totals.sources, totals.total)
      : texts.sourcesTooLarge(-missing, totals.sources, totals.total)
  return [gap("ownFinancial", missing > 0 ? "sources_too_small" : "sources_too_large", message, fix)]
}

function trancheGaps({ tranches, grant, grantUse }: Contract): Problem[] {
  const set = (index: number, amount: Grosze, label: Text): Partial<Problem> =>
    amount > 0 ? { fix: { field: `tranches.${index}.amount`, value: typedAmount(amount), label } } : {}
  if (tranches.length === 0)
    return [gap("tranches.0.amount", "tranche_missing", texts.noTranche(grant), set(0, grant, texts.setTranche(grant)))]
  const { planned } = paymentsOf(tranches)
  const last = tranches.length - 1
  const wanted = (tranches[last]?.amount ?? 0) + grant - planned
  const gaps: Problem[] =
    planned === grant
      ? []
      : [
          gap(
            `tranches.${last}.amount`,
            "tranches_differ",
            texts.tranchesDiffer(planned, grant),
            set(last, wanted, texts.setLastTranche(wanted)),
          ),
        ]
  tranches.forEach(({ due }, index) => {
    const field = `tranches.${index}.due`
    const before = tranches[index - 1]?.due
    if (due === null && tranches.length > 1) gaps.push(gap(field, "due_missing", texts.trancheDueMissing(index + 1)))
    if (due !== null && due > grantUse.to) gaps.push(gap(field, "due_late", texts.trancheDueLate(grantUse.to)))
    if (due && before && due < before) gaps.push(gap(field, "due_disordered", texts.tranchesDisordered))
  })
  return gaps
}

function accountGaps(account: string): Problem[] {
  if (account === "") return [gap("account", "account_missing", texts.accountMissing)]
  const { problem } = checkNrb(account)
  if (!problem) return []
  const message = problem === "length" ? texts.accountLength : texts.accountChecksum
  return [gap("account", `account_${problem}`, message)]
}

/** An amount as a field takes it. */
const typedAmount = (grosze: Grosze): string => `${Math.floor(grosze / 100)}.${String(grosze % 100).padStart(2, "0")}`
