import { deadline } from "../../law/deadlines.ts"
import { toPlainDate } from "../../lib/dates.ts"
import type { Grosze } from "../../lib/money.ts"
import { type Contract, type ContractCost, paymentsOf } from "../contracts/public.ts"
import type { Activity, Result } from "../offers/public.ts"
import { NOTHING_DECLARED, type ReportContent } from "./report.ts"

/** What the contract in force planned: the left half of every table of the report. Days are `YYYY-MM-DD`. */
export type ReportPlan = {
  contractId: string
  number: string
  title: string
  signedOn: string
  taskFrom: string
  taskTo: string
  grantUseTo: string
  reportDueOn: string
  /** By how much a cost paid from the grant may rise, in hundredths of a percent. */
  tolerance: number
  grant: Grosze
  /** What of the grant was paid to the organisation. */
  paid: Grosze
  ownFinancial: Grosze
  ownInKind: Grosze
  recipients: Grosze
  costs: readonly ContractCost[]
  activities: readonly Activity[]
  results: readonly Result[]
  /** Of a contract of a joint offer: the names of all parties that carry the task out. */
  contractors?: readonly string[]
}

export function planOf(contract: Contract): ReportPlan {
  const { id, number, title, taskFrom, taskTo, reportDueOn, tolerance, grant } = contract
  const { ownFinancial, ownInKind, recipients, costs, basis } = contract
  return {
    ...{ contractId: id, number, title, taskFrom, taskTo, reportDueOn, tolerance, grant },
    ...{ ownFinancial, ownInKind, recipients },
    signedOn: contract.signedOn ?? "",
    grantUseTo: contract.grantUse.to,
    paid: paymentsOf(contract.tranches).paid,
    // A cost that the parties dropped is nothing to report on.
    costs: costs.filter((cost) => cost.amount > 0),
    activities: basis.activities,
    results: basis.results,
    ...(basis.partners ? { contractors: [basis.organisation, ...basis.partners].map(({ name }) => name) } : {}),
  }
}

/** A report before anything is written: one row for each planned result, activity and cost. */
export function emptyReport(plan: ReportPlan): ReportContent {
  return {
    resultsText: "",
    results: plan.results.map(({ id }) => ({ id, achieved: "", measured: "" })),
    activities: plan.activities.map(({ id }) => ({ id, degree: "", description: "" })),
    costs: plan.costs.map(({ id }) => ({ id, actual: null })),
    grant: null,
    ...{ bankInterest: 0, otherIncome: 0, ownFinancial: 0, recipients: 0, otherPublic: 0, remaining: 0 },
    ...{ personal: 0, material: 0 },
    ...{ otherPublicNames: "", otherIncomeText: "", recipientsText: "", additional: "" },
    ...NOTHING_DECLARED,
    statements: { "legal-status": false, truthful: false },
  }
}

/** How many days after a term a day is; 0 on its last day and before. */
export function daysLate(termOn: string, day: Temporal.PlainDate): number {
  return Math.max(0, toPlainDate(termOn).until(day, { largestUnit: "day" }).days)
}

/** By when what was not used goes back: 15 days after the end of the time for using it (art. 251 ust. 3 UFP, § 10 of the template). */
export const refundDue = (plan: Pick<ReportPlan, "grantUseTo">): string =>
  deadline("REFUND_UNUSED", plan.grantUseTo).end.toString()
