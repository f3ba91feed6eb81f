import { formatDate, parseDate, today } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { accessContract } from "./contract.access.ts"
import { partyAddressees } from "./contract.parties.ts"
import { commandTexts as texts } from "./contract.texts.ts"
import type { Contract, Tranche } from "./contract.ts"
import { paidMail } from "./mails/contract.mails.ts"

/**
 * Records that a tranche was paid, in its planned amount, on the day the transfer left the office's account. Tranches are
 * paid in their order. Recorded twice it is recorded once: the first day stays.
 * @throws Missing when the contract is not this actor's to manage or has no such tranche
 */
export async function payTranche(
  ctx: PersonCtx,
  contractId: string,
  trancheId: string,
  input: { paidOn: string },
): Promise<Outcome<Contract>> {
  const contract = await accessContract(ctx, contractId, "manage")
  const index = contract.tranches.findIndex((tranche) => tranche.id === trancheId)
  const tranche = contract.tranches[index]
  if (!tranche) throw new Missing("tranche")
  if (tranche.paidOn !== null) return ok(contract)
  const problem = whyNotPayable(contract, index, input.paidOn, ctx.now)
  if (problem) return refused(problem)
  const date = parseDate(input.paidOn)
  const paidOn = date.ok ? date.value.toString() : input.paidOn
  await ctx.db
    .updateTable("contract_tranches")
    .set({ paid_on: paidOn, paid_recorded_at: ctx.now, paid_recorded_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", trancheId)
    .execute()
  await recordEvent(ctx, {
    what: "tranche.paid",
    on: { kind: "contract", id: contractId },
    data: { tranche: index + 1, amount: tranche.amount, paidOn },
  })
  const parties = await partyAddressees(ctx, contract)
  await sendAllLater(
    ctx,
    parties.map((to) => paidMail(ctx, contract, { amount: tranche.amount, paidOn }, to)),
  )
  const tranches = contract.tranches.map((each): Tranche => (each.id === trancheId ? { ...each, paidOn } : each))
  return ok({ ...contract, tranches })
}

/** The first thing that keeps this tranche from being recorded as paid on that day, as typed. */
function whyNotPayable(contract: Contract, index: number, typed: string, now: Temporal.Instant): Problem | undefined {
  const problem = (field: string, code: string, message: Problem["message"]): Problem => ({
    field,
    code: `contract.${code}`,
    message,
  })
  const { signedOn } = contract
  if (!signedOn) return problem("", "not_signed_yet", texts.notSignedYet)
  if (contract.state !== "signed") return problem("", "closed", texts.contractClosed(contract.number))
  const unpaid = contract.tranches.findIndex((tranche) => tranche.paidOn === null)
  if (unpaid < index) return problem("", "earlier_tranche_unpaid", texts.earlierTrancheUnpaid(unpaid + 1))
  const date = parseDate(typed)
  if (!date.ok) {
    const message = date.code === "date.empty" ? texts.paidOnMissing : texts.signedOnUnreadable(typed)
    return problem("paidOn", "paid_on_missing", message)
  }
  if (Temporal.PlainDate.compare(date.value, today(now)) > 0)
    return problem("paidOn", "paid_in_future", texts.paidInFuture)
  if (date.value.toString() < signedOn) {
    const message = texts.paidBeforeSigning(formatDate(signedOn, "pl"), formatDate(signedOn, "en"))
    return problem("paidOn", "paid_before_signing", message)
  }
  return undefined
}
