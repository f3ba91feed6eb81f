import { sql } from "kysely"
import type { Ctx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { type AlertChoice, REQUEST_HOURS } from "./alert.ts"
import "./alert.tables.ts"

/** Somebody whose address is confirmed, with what they chose. */
export type Subscriber = AlertChoice & { id: string; email: string; endedAt: Temporal.Instant | null }

type Reading = Pick<Ctx, "db" | "now">

export const subscriberOf = async (ctx: Reading, email: string): Promise<Subscriber | undefined> =>
  read(await subscribers(ctx).where("s.email", "=", email.toLowerCase()).executeTakeFirst())

export const getSubscriber = async (ctx: Reading, id: string): Promise<Subscriber | undefined> =>
  isId(id) ? read(await subscribers(ctx).where("s.id", "=", id).executeTakeFirst()) : undefined

const subscribers = (ctx: Reading) =>
  ctx.db
    .selectFrom("call_alert_subscribers as s")
    .leftJoin("call_alerts_everywhere as e", "e.subscriber_id", "s.id")
    .leftJoin("call_alerts as a", "a.subscriber_id", "s.id")
    .where((it) => it.or([it("a.subscriber_id", "is not", null), it("e.subscriber_id", "is not", null)]))
    .select(["s.id", "s.email", "s.language", "s.ended_at", "e.subscriber_id as everywhere"])
    .select(sql<string[] | null>`coalesce(e.spheres, a.spheres)`.as("spheres"))
    .select(sql<string[]>`array_agg(a.office_id::text order by a.office_id)`.as("office_ids"))
    .groupBy(["s.id", "e.subscriber_id", "a.spheres"])

type Row = Awaited<ReturnType<ReturnType<typeof subscribers>["executeTakeFirst"]>>

const read = (row: Row): Subscriber | undefined =>
  row && {
    id: row.id,
    email: row.email,
    language: row.language,
    endedAt: row.ended_at,
    spheres: row.spheres,
    officeIds: row.everywhere ? null : row.office_ids,
  }

/** What an address asked for and has yet to confirm; gone once the link is too old. */
export type AlertRequest = AlertChoice & { id: string; email: string }

export async function getRequest(ctx: Reading, id: string): Promise<AlertRequest | undefined> {
  if (!isId(id)) return undefined
  const row = await ctx.db
    .selectFrom("call_alert_requests")
    .select(["id", "email", "language", "spheres", "office_ids as officeIds"])
    .where("id", "=", id)
    .where("asked_at", ">", ctx.now.subtract({ hours: REQUEST_HOURS }))
    .executeTakeFirst()
  return row
}
