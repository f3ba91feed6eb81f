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
  const { numDeletedRows } = await ctx.db
    .deleteFrom("call_alerts")
    .where("subscriber_id", "=", id)
    .$if(begunAgain === 0n, (query) => query.where("office_id", "not in", choice.officeIds))
    .executeTakeFirst()
  const spheres = choice.spheres && [...choice.spheres]
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto("call_alerts")
    .values(choice.officeIds.map((officeId) => ({ office_id: officeId, subscriber_id: id, spheres, since: ctx.now })))
    .onConflict((conflict) =>
      conflict
        .columns(["office_id", "subscriber_id"])
        .doUpdateSet({ spheres, since: ctx.now })
        .where(sql<boolean>`call_alerts.spheres is distinct from excluded.spheres`),
    )
    .executeTakeFirst()
  if (numDeletedRows > 0n || (numInsertedOrUpdatedRows ?? 0n) > 0n)
    // Of the person, not of an office: one choice may be of many.
    await recordEvent(
      { ...ctx, office: undefined },
      {
        what: "alert.chosen",
        on: { kind: "alert", id },
        data: { offices: choice.officeIds, spheres: choice.spheres ?? "all" },
      },
    )
  return id
}
