import { recordEvent } from "../../../platform/audit.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import type { Subscriber } from "./alert.queries.ts"
import { subscriberOfLink } from "./end-alerts.ts"

/** Takes the end of alerts back, with the choice as it was. What was published meanwhile is not told. */
export async function restoreAlerts(ctx: Ctx, token: string): Promise<Subscriber | undefined> {
  const subscriber = await subscriberOfLink(ctx, token)
  if (!subscriber?.endedAt) return subscriber
  const { numUpdatedRows } = await ctx.db
    .updateTable("call_alert_subscribers")
    .set({ ended_at: null })
    .where("id", "=", subscriber.id)
    .where("ended_at", "is not", null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) {
    const since = { since: ctx.now }
    await ctx.db.updateTable("call_alerts").set(since).where("subscriber_id", "=", subscriber.id).execute()
    await ctx.db.updateTable("call_alerts_everywhere").set(since).where("subscriber_id", "=", subscriber.id).execute()
    const on = { kind: "alert", id: subscriber.id }
    await recordEvent({ ...ctx, office: undefined }, { what: "alert.restored", on })
  }
  return { ...subscriber, endedAt: null }
}
