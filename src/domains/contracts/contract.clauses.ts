import { type Clause, contractClauses } from "../../law/contract-clauses.ts"
import { deadline } from "../../law/deadlines.ts"
import { type Contract, contractorsOf, type Tranche } from "./contract.ts"

/** The clauses of the framework contract (annex 3) for these terms, by the law in force on a day: of signing or today. */
export function clausesOf(contract: Contract, on: string): readonly Clause[] {
  const follows = followsTemplate(contract.tranches)
  return contractClauses({
    on,
    form: contract.basis.call.form,
    taskTitle: contract.title,
    offerFiledOn: contract.basis.offer.filedOn,
    taskFrom: contract.taskFrom,
    taskTo: contract.taskTo,
    grantUse: contract.grantUse,
    otherMoneyUse: { from: contract.taskFrom, to: contract.otherUseTo },
    grant: contract.grant,
    account: contract.account,
    tranches: follows ? [] : contract.tranches.map(({ amount, due }) => ({ amount, due: due ?? contract.grantUse.to })),
    ownFinancial: contract.ownFinancial,
    ownInKind: contract.ownInKind,
    recipients: contract.recipients,
    nonPartyScope: contract.nonPartyScope,
    tolerance: contract.tolerance,
    accessibility: contract.basis.call.accessibility ?? "",
    officeContact: contract.officeContact,
    contractorContact: contract.contractorContact,
    ...(contract.basis.partners ? { contractors: contractorsOf(contract.basis) } : {}),
  })
}

/** A single tranche without a day of its own is the template's payment at once (§ 3). */
export const followsTemplate = (tranches: readonly Pick<Tranche, "due">[]): boolean =>
  tranches.length === 1 && tranches[0]?.due === null

/** By when the office pays at once, counted from signing (§ 3 of the template). */
export const payoutDue = (signedOn: string): string => deadline("GRANT_PAYOUT", signedOn).end.toString()
