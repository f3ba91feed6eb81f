import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { mayEditCards } from "../card.access.ts"
import { dueOf } from "../facts/alarms/alarm.queries.ts"
import "./monitoring.tables.ts"
import { roundCards } from "./round.queries.ts"
import { writeOfRound } from "./round-letters.ts"

/**
 * Opens the yearly round and writes to everybody who looks after the strategy or its indicators; open already, nothing happens. A closed
 * one opens again without letters.
 * @throws Missing when the actor may not change the strategy
 */
export async function openRound(ctx: OfficeCtx, year: number): Promise<{ isNew: boolean }> {
  if (!mayEditCards(ctx)) throw new Missing("round")
  const opened = await ctx.db
    .insertInto("strategy_rounds")
    .values({
      ...{ office_id: ctx.office.id, year, opened_at: ctx.now, opened_by: actorId(ctx.actor) },
      ...{ closed_at: null, closed_by: null },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "year"]).doNothing())
    .executeTakeFirst()
  const isNew = opened.numInsertedOrUpdatedRows === 1n
  const reopened = isNew
    ? undefined
    : await ctx.db
        .updateTable("strategy_rounds")
        .set({ closed_at: null, closed_by: null })
        .where("office_id", "=", ctx.office.id)
        .where("year", "=", year)
        .where("closed_at", "is not", null)
        .executeTakeFirst()
  if (!isNew && reopened?.numUpdatedRows !== 1n) return { isNew }
  await recordEvent(ctx, { what: "strategy.round-opened", on: { kind: "office", id: ctx.office.id }, data: { year } })
  if (isNew)
    await writeOfRound(ctx, "opened", { year, dueOn: await dueOf(ctx, year), cards: await roundCards(ctx, year) })
  return { isNew }
}
