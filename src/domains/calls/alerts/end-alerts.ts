import { recordEvent } from "../../../platform/audit.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { getSubscriber, type Subscriber } from "./alert.queries.ts"
import { ENDING } from "./alert.ts"

/** Whose letters a link ends; undefined for a link that is not ours, and for somebody already forgotten. */
export async function subscriberOfLink(ctx: Ctx, token: string): Promise<Subscriber | undefined> {
  const id = ctx.links?.open(ENDING, token)
  return id === undefined ? undefined : await getSubscriber(ctx, id)
}

/** Ends the alerts of whoever holds the link. Ended twice they are ended once; nothing happens for an unknown link. */
export async function endAlerts(ctx: Ctx, token: string): Promise<Subscriber | undefined> {
  const subscriber = await subscriberOfLink(ctx, token)
  if (!subscriber || subscriber.endedAt) return subscriber
  const { numUpdatedRows } = await ctx.db
    .updateTable("call_alert_subscribers")
    .set({ ended_at: ctx.now })
    .where("id", "=", subscriber.id)
    .where("ended_at", "is", null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n)
    await recordEvent({ ...ctx, office: undefined }, { what: "alert.ended", on: { kind: "alert", id: subscriber.id } })
  return { ...subscriber, endedAt: ctx.now }
}
