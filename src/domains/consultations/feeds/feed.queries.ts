import type { OfficeCtx } from "../../../platform/ctx.ts"
import { consultationOf, storedConsultations } from "../consultation.queries.ts"
import type { Consultation } from "../consultation.ts"
import { type Meeting, meetingOf } from "../meetings/meeting.ts"

const MOST = 60

/** The consultations announced last in this office, the newest first. */
export async function fedConsultations(ctx: OfficeCtx): Promise<Consultation[]> {
  const rows = await storedConsultations(ctx)
    .where("state", "<>", "drafted")
    .orderBy("announced_at", "desc")
    .orderBy("id")
    .limit(MOST)
    .execute()
  return rows.map((row) => consultationOf(row, ctx.now))
}

/** Meetings of these consultations, each with the title of its own. */
export async function fedMeetings(
  ctx: OfficeCtx,
  all: readonly Consultation[],
): Promise<(Meeting & { title: string })[]> {
  if (all.length === 0) return []
  const rows = await ctx.db
    .selectFrom("consultation_meetings")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where(
      "consultation_id",
      "in",
      all.map(({ id }) => id),
    )
    .orderBy("starts_at")
    .limit(200)
    .execute()
  const titles = new Map(all.map((it) => [it.id, it.title]))
  return rows.map((row) => ({ ...meetingOf(row), title: titles.get(row.consultation_id) ?? "" }))
}
