import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { mayEditCards } from "../card.access.ts"
import "./monitoring.tables.ts"

/**
 * Closes the round of a year; it can be opened again. Closed already, nothing happens.
 * @throws Missing when there is no such round, or the actor may not change the strategy
 */
export async function closeRound(ctx: OfficeCtx, year: number): Promise<void> {
  if (!mayEditCards(ctx)) throw new Missing("round")
  const row = await ctx.db
    .selectFrom("strategy_rounds")
    .select("closed_at")
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Missing("round")
  if (row.closed_at !== null) return
  await ctx.db
    .updateTable("strategy_rounds")
    .set({ closed_at: ctx.now, closed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .execute()
  await recordEvent(ctx, { what: "strategy.round-closed", on: { kind: "office", id: ctx.office.id }, data: { year } })
}
