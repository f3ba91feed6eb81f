import { sql } from "kysely"
import { recordEvent } from "../../../platform/audit.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import type { AlertChoice } from "./alert.ts"
import "./alert.tables.ts"

/**
 * Writes down of which calls a confirmed address wants to hear, in place of what it chose before, and begins anew if it
 * had ended. What was published before is not told. The same choice again changes nothing.
 * @returns id of the subscriber
 */
export async function chooseAlerts(ctx: Ctx, email: string, choice: AlertChoice): Promise<string> {
  const { id } = await ctx.db
    .insertInto("call_alert_subscribers")
    .values({
      id: newId(),
      email: email.toLowerCase(),
      language: choice.language,
      created_at: ctx.now,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column("email").doUpdateSet({ language: choice.language }))
    .returning("id")
    .executeTakeFirstOrThrow()
  const { numUpdatedRows: begunAgain } = await ctx.db
    .updateTable("call_alert_subscribers")
    .set({ ended_at: null })
    .where("id", "=", id)
    .where("ended_at", "is not", null)
    .executeTakeFirst()
  const was = await ctx.db
    .deleteFrom("call_alerts")
    .where("subscriber_id", "=", id)
    .$if(begunAgain === 0n && choice.officeIds !== null, (query) =>
      query.where("office_id", "not in", choice.officeIds ?? []),
    )
    .executeTakeFirst()
  const wasEverywhere = await ctx.db
    .deleteFrom("call_alerts_everywhere")
    .where("subscriber_id", "=", id)
    .$if(begunAgain === 0n && choice.officeIds === null, (query) => query.where(sql<boolean>`false`))
    .executeTakeFirst()
  const written = choice.officeIds === null ? await everywhere(ctx, id, choice) : await inOffices(ctx, id, choice)
  if (was.numDeletedRows > 0n || wasEverywhere.numDeletedRows > 0n || written > 0n)
    // Of the person, not of an office: one choice may be of many.
    await recordEvent(
      { ...ctx, office: undefined },
      {
        what: "alert.chosen",
        on: { kind: "alert", id },
        data: { offices: choice.officeIds ?? "all", spheres: choice.spheres ?? "all" },
      },
    )
  return id
}

/** How many rows are new or changed. */
async function inOffices(ctx: Ctx, id: string, { officeIds, spheres }: AlertChoice): Promise<bigint> {
  const content = { spheres: spheres && [...spheres], since: ctx.now }
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("call_alerts")
    .values((officeIds ?? []).map((officeId) => ({ office_id: officeId, subscriber_id: id, ...content })))
    .onConflict((conflict) =>
      conflict
        .columns(["office_id", "subscriber_id"])
        .doUpdateSet(content)
        .where(sql<boolean>`call_alerts.spheres is distinct from excluded.spheres`),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows ?? 0n
}

async function everywhere(ctx: Ctx, id: string, { spheres }: AlertChoice): Promise<bigint> {
  const content = { spheres: spheres && [...spheres], since: ctx.now }
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("call_alerts_everywhere")
    .values({ subscriber_id: id, ...content })
    .onConflict((conflict) =>
      conflict
        .column("subscriber_id")
        .doUpdateSet(content)
        .where(sql<boolean>`call_alerts_everywhere.spheres is distinct from excluded.spheres`),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows ?? 0n
}
