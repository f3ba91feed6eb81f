import { sql } from "kysely"
import type { Db } from "../../../platform/db.ts"
import { REQUEST_HOURS, UNDO_DAYS } from "./alert.ts"
import "./alert.tables.ts"

/**
 * Forgets addresses that were never confirmed and those whose owners left some time ago, and who was written to once
 * nobody can be written to of it again. For a daily job; safe at any time and with many processes.
 */
export async function sweepAlerts(db: Db, now: Temporal.Instant): Promise<void> {
  const [asked, ended] = [now.subtract({ hours: REQUEST_HOURS }), now.subtract({ hours: UNDO_DAYS * 24 })]
  await db.deleteFrom("call_alert_requests").where("asked_at", "<=", asked).execute()
  await db.deleteFrom("call_alert_subscribers").where("ended_at", "<=", ended).execute()
  await sql`delete from call_alert_letters l using call_alert_news n
    where n.office_id = l.office_id and n.id = l.news_id and n.told_at <= ${ended}`.execute(db)
}
