import type { Grosze } from "../../lib/money.ts"
import type { Call } from "../calls/public.ts"
import { type OfferTotals, offerTotals } from "../offers/public.ts"
import type { Contract } from "./contract.ts"

type Budget = Pick<Contract, "costs" | "grant" | "ownFinancial" | "ownInKind" | "recipients">

/** All sums and shares of the agreed costs and sources; the same arithmetic as in the offer. */
export function contractTotals(contract: Budget): OfferTotals {
  const { grant, ownFinancial, ownInKind, recipients } = contract
  const costs = contract.costs.map(({ amount, offered, ...cost }) => ({
    ...cost,
    unit: "",
    unitCost: amount,
    quantity: 1000,
  }))
  return offerTotals({ costs, grant, ownFinancial, ownInKind, recipients })
}

/** What the announcement limits; shares are hundredths of a percent of the total cost. */
export type ContractLimits = Pick<Call, "taskFrom" | "taskTo" | "maxGrantShare" | "maxAdministrativeShare">

/** What the sources lack to cover the costs; negative when they give too much. */
export const missingMoney = (totals: Pick<OfferTotals, "total" | "sources">): Grosze => totals.total - totals.sources
