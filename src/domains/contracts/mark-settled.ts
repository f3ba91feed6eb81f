import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { getContract } from "./contract.queries.ts"
import { commandTexts as texts } from "./contract.texts.ts"
import { type Contract, mayHappen } from "./contract.ts"

/**
 * The final report was accepted, and with it the contract performed (§ 1 of the template); called by the reports, which
 * have checked who accepts. Repeated it changes nothing.
 */
export async function markSettled(ctx: OfficeCtx, contractId: string): Promise<Outcome<Contract>> {
  const contract = await getContract(ctx, contractId)
  if (contract.state === "settled") return ok(contract)
  if (!mayHappen("contract.settled", contract.state))
    return refused({ field: "", code: "contract.not_settleable", message: texts.notSettleable })
  const { numUpdatedRows } = await ctx.db
    .updateTable("contracts")
    .set({ state: "settled", settled_at: ctx.now, settled_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", contractId)
    .where("state", "=", "signed")
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await recordEvent(ctx, { what: "contract.settled", on: { kind: "contract", id: contractId } })
  return ok({ ...contract, state: "settled", settledAt: ctx.now })
}
