import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { addresseesOf, writeToMembers } from "../mails/offer.mail.ts"
import { offerOf } from "../offer.rows.ts"
import { viewOf } from "../offer.view.ts"
import { needsConfirmations } from "../signing/signing.gaps.ts"
import { signingOf } from "../signing/signing.queries.ts"
import { gapsToMend, reminderMail } from "./reminder.mail.ts"
import { dueReminder, FIRST_REMINDER_HOURS, FRESH_MINUTES, type ReminderKind } from "./reminder.ts"
import "./reminder.tables.ts"

/**
 * Reminds the members of organisations of drafts whose call closes soon, and those whose confirmation a complete draft
 * waits for, each draft once for each kind of letter; returns how many drafts were reminded of. Safe to run twice and in several processes: a draft is locked while its letter is
 * written. `ctx.db` is not a transaction.
 */
export async function sendReminders(ctx: OfficeCtx): Promise<number> {
  let reminded = 0
  for (const { id, kind } of await draftsToRemind(ctx)) {
    const isSent = await ctx.db.transaction().execute((db) => remind({ ...ctx, db }, id, kind))
    if (isSent) reminded++
  }
  return reminded
}

async function draftsToRemind(ctx: OfficeCtx): Promise<{ id: string; kind: ReminderKind }[]> {
  const drafts = await ctx.db
    .selectFrom("offers as o")
    .innerJoin("calls as c", (join) => join.onRef("c.office_id", "=", "o.office_id").onRef("c.id", "=", "o.call_id"))
    .select(["o.id", "c.offers_until"])
    .select(({ selectFrom }) =>
      selectFrom("offer_reminders as r")
        .select(sql<string[]>`coalesce(array_agg(r.kind), '{}')`.as("kinds"))
        .whereRef("r.office_id", "=", "o.office_id")
        .whereRef("r.offer_id", "=", "o.id")
        .as("sent"),
    )
    .where("o.office_id", "=", ctx.office.id)
    .where("o.state", "=", "drafted")
    .where("o.created_at", "<=", ctx.now.subtract({ minutes: FRESH_MINUTES }))
    .where("c.state", "=", "published")
    .where("c.published_at", "<=", ctx.now)
    .where("c.offers_until", ">=", ctx.now)
    .where("c.offers_until", "<=", ctx.now.add({ hours: FIRST_REMINDER_HOURS }))
    .orderBy("o.id")
    .execute()
  return drafts.flatMap(({ id, offers_until, sent }) => {
    const kind = dueReminder(offers_until!, ctx.now)
    return kind && !sent?.includes(kind) ? [{ id, kind }] : []
  })
}

async function remind(ctx: OfficeCtx, id: string, kind: ReminderKind): Promise<boolean> {
  // Who is typing or submitting just now holds the row; the next turn looks again.
  const row = await ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("state", "=", "drafted")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return false
  const view = await viewOf(ctx, offerOf(row))
  // Nothing can be submitted any more: the organisation has all the offers it may have.
  if (view.gaps.some((gap) => gap.section === "call")) return false
  const isComplete = gapsToMend(view).length === 0
  const written = await ctx.db
    .insertInto("offer_reminders")
    .values({
      office_id: ctx.office.id,
      offer_id: id,
      kind,
      is_complete: isComplete,
      sent_at: ctx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("kind")
    .executeTakeFirst()
  if (!written) return false
  const signing = isComplete && needsConfirmations(view) ? await signingOf(ctx, view) : undefined
  const { subject, body } = reminderMail(ctx, view, signing)
  await writeToMembers(ctx, [view.organisation.id], subject, body, addresseesOf(signing?.missing.whose ?? []))
  return true
}
