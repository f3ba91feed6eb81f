import { hasRole, isPerson, membershipIn, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { contractOf, storedContracts } from "./contract.rows.ts"
import type { Contract } from "./contract.ts"

/**
 * `view`: the parties, and those of the office who decide or watch. `manage`: those who run contracts for the office.
 * `report`: the organisation, once the contract is signed.
 */
export type ContractPurpose = "view" | "manage" | "report"

const MANAGERS = ["official", "coordinator", "administrator"] as const
const READERS = [...MANAGERS, "mayor", "councillor"] as const

export const managesContracts = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...MANAGERS)
export const readsContracts = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...READERS)

/**
 * One contract for this actor and purpose; every purpose but `view` locks its row within a change.
 * @throws Missing when there is none or it is not this actor's
 */
export async function accessContract(ctx: OfficeCtx, id: string, purpose: ContractPurpose): Promise<Contract> {
  if (!isPerson(ctx) || !isId(id)) throw new Missing("contract")
  if (ctx.db.isTransaction && purpose !== "view") await lockContract(ctx, id)
  const row = await storedContracts(ctx).where("contracts.id", "=", id).executeTakeFirst()
  const contract = row && contractOf(row)
  if (!contract || !isAllowed(ctx, contract, purpose)) throw new Missing("contract")
  return contract
}

/** A statement of its own: what is read after the lock also sees what those who held it before wrote elsewhere. */
async function lockContract(ctx: OfficeCtx, id: string): Promise<void> {
  await ctx.db
    .selectFrom("contracts")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .forUpdate()
    .execute()
}

function isAllowed(ctx: OfficeCtx, contract: Contract, purpose: ContractPurpose): boolean {
  if (purpose === "manage") return managesContracts(ctx)
  if (purpose === "report")
    return membershipIn(ctx.actor, contract.organisationId) !== undefined && contract.signedOn !== null
  return mayView(ctx, contract)
}

/** The whole contract: for its parties, and for those of the office who decide or watch. */
export const mayView = (ctx: OfficeCtx, contract: Contract): boolean => isOfParty(ctx, contract) || readsContracts(ctx)

/** Whether the person belongs to any party: the organisation that submitted the offer, or a partner of a joint one. */
export const isOfParty = (ctx: OfficeCtx, { organisationId, basis }: Contract): boolean =>
  [{ organisationId }, ...(basis.partners ?? [])].some(
    (party) => membershipIn(ctx.actor, party.organisationId) !== undefined,
  )

/**
 * A signed contract as anybody may read of it: public money is public.
 * @throws Missing when there is none, it was never signed, or it will not be performed
 */
export async function accessPublicContract(ctx: OfficeCtx, id: string): Promise<Contract> {
  const row = isId(id)
    ? await storedContracts(ctx)
        .where("contracts.id", "=", id)
        .where("contracts.state", "in", ["signed", "settled"])
        .executeTakeFirst()
    : undefined
  if (!row) throw new Missing("contract")
  return contractOf(row)
}
