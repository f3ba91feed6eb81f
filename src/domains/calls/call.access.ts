import { hasRole, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { callOf, isDraft, storedCalls } from "./call.rows.ts"
import type { Call, CallDraft } from "./call.ts"

/**
 * `view`: anybody, once announced. `follow`: the office's page, for those who run calls and those who decide or watch.
 * `manage`: those who run calls.
 */
export type CallPurpose = "view" | "follow" | "manage"

const MANAGERS = ["official", "coordinator", "administrator"] as const
const FOLLOWERS = [...MANAGERS, "mayor", "councillor"] as const

export const managesCalls = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...MANAGERS)

function isAllowed(ctx: OfficeCtx, purpose: CallPurpose): boolean {
  if (purpose === "view") return true
  return purpose === "follow" ? hasRole(ctx.actor, ...FOLLOWERS) : managesCalls(ctx)
}

/**
 * One announced call for this actor and purpose; for any purpose but `view` a change locks the row until it ends.
 * @throws Missing when there is none, it is a draft, or it is not this actor's
 */
export async function accessCall(ctx: OfficeCtx, id: string, purpose: CallPurpose): Promise<Call> {
  const call = await accessOfficeCall(ctx, id, purpose)
  if (isDraft(call)) throw new Missing("call")
  return call
}

/**
 * One draft, for those who run calls; within a change the row is locked until it ends.
 * @throws Missing when there is none, it is announced already, or it is not this actor's
 */
export async function accessDraft(ctx: OfficeCtx, id: string): Promise<CallDraft> {
  const call = await accessOfficeCall(ctx, id, "manage")
  if (!isDraft(call)) throw new Missing("draft of a call")
  return call
}

/**
 * A draft or an announced call, for pages and commands of the office that meet both. Drafts are of those who run calls only,
 * whatever the purpose.
 */
export async function accessOfficeCall(ctx: OfficeCtx, id: string, purpose: CallPurpose): Promise<CallDraft | Call> {
  if (!isAllowed(ctx, purpose) || !isId(id)) throw new Missing("call")
  const query = storedCalls(ctx).where("calls.id", "=", id)
  const row = await (ctx.db.isTransaction && purpose !== "view" ? query.forUpdate("calls") : query).executeTakeFirst()
  const call = row && callOf(row)
  if (!call || (isDraft(call) && !managesCalls(ctx))) throw new Missing("call")
  return call
}
