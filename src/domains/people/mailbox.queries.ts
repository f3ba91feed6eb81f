import { sql } from "kysely"
import type { Ctx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"

const MAILS_A_PAGE = 25

export type MailLine = { id: string; to: string; subject: string; at: Temporal.Instant }

/** The outbox, newest first; `before` is the id of the last mail of the page before. One more than a page is read. */
export async function listMails(
  ctx: Ctx,
  it: { to: string; before: string },
): Promise<{ mails: MailLine[]; hasMore: boolean }> {
  const rows = await ctx.db
    .selectFrom("mails")
    .select(["id", "to_address as to", "subject", "created_at as at"])
    .$if(it.to !== "", (query) => query.where("to_address", "ilike", `%${it.to.replace(/[\\%_]/g, "\\$&")}%`))
    .$if(isId(it.before), (query) => query.where(isBefore(it.before)))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(MAILS_A_PAGE + 1)
    .execute()
  return { mails: rows.slice(0, MAILS_A_PAGE), hasMore: rows.length > MAILS_A_PAGE }
}

/** Part of a query. Not by ids alone: the example writes letters of a year within a minute, each with its own moment. */
const isBefore = (id: string) =>
  sql<boolean>`(created_at, id) < (select m.created_at, m.id from mails m where m.id = ${id}::uuid)`

export type WholeMail = MailLine & { body: string }

export async function getMail(ctx: Ctx, id: string): Promise<WholeMail | undefined> {
  if (!isId(id)) return undefined
  return await ctx.db
    .selectFrom("mails")
    .select(["id", "to_address as to", "subject", "created_at as at", "body"])
    .where("id", "=", id)
    .executeTakeFirst()
}
