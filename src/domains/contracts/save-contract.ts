import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { isId, newId } from "../../platform/ids.ts"
import { accessContract } from "./contract.access.ts"
import { formTexts } from "./contract.form.texts.ts"
import type { Terms } from "./contract.form.ts"
import { getContract } from "./contract.queries.ts"
import { termColumns } from "./contract.rows.ts"
import { commandTexts as texts } from "./contract.texts.ts"
import type { Contract, PlannedTranche } from "./contract.ts"
import { lawfulDays } from "./make-contract.ts"

/**
 * Saves what the parties agree on in a draft, also while something is still missing: the list of gaps says so. The days
 * for using the grant and for the report follow from the law. `revision` is the one the form showed.
 * @throws Missing when the contract is not this actor's to manage
 */
export async function saveContract(
  ctx: PersonCtx,
  id: string,
  input: { revision: number; terms: Terms },
): Promise<Outcome<Contract>> {
  const contract = await accessContract(ctx, id, "manage")
  if (contract.state !== "drafted") return refused(notADraft(contract))
  if (contract.revision !== input.revision)
    return refused({ field: "", code: "contract.changed_elsewhere", message: formTexts.changedElsewhere })
  const { tranches, ...terms } = input.terms
  await ctx.db
    .updateTable("contracts")
    .set({
      ...termColumns(terms),
      ...lawfulDays(terms),
      revision: contract.revision + 1,
      changed_at: ctx.now,
      changed_by: ctx.actor.id,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await replaceTranches(ctx, contract, tranches)
  return ok(await getContract(ctx, id))
}

async function replaceTranches(ctx: PersonCtx, contract: Contract, tranches: readonly PlannedTranche[]): Promise<void> {
  await ctx.db
    .deleteFrom("contract_tranches")
    .where("office_id", "=", ctx.office.id)
    .where("contract_id", "=", contract.id)
    .execute()
  if (tranches.length === 0) return
  const known = new Set(contract.tranches.map((tranche) => tranche.id))
  const rows = tranches.map((tranche, index) => ({
    office_id: ctx.office.id,
    contract_id: contract.id,
    id: isId(tranche.id) && known.delete(tranche.id) ? tranche.id : newId(),
    position: index + 1,
    amount: tranche.amount,
    due_on: tranche.due,
  }))
  await ctx.db.insertInto("contract_tranches").values(rows).execute()
}

/** Why what is typed now cannot be saved: the contract has left the drafts in the meantime. */
export function notADraft(contract: Contract): Problem {
  const message =
    contract.state === "terminated" ? texts.alreadyTerminated(contract.number) : texts.alreadySigned(contract.number)
  return { field: "", code: `contract.is_${contract.state}`, message }
}
