import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Meeting, meetingOf, type Presence } from "./meeting.ts"

export type MeetingLine = Meeting & { presence: Presence }

/** Meetings of a consultation in their order, each with how many of each kind came; no names. */
export async function meetingsOf(ctx: OfficeCtx, consultationId: string): Promise<MeetingLine[]> {
  const came = (kind: string) =>
    sql<number>`(select count(*)::int from consultation_attendees a where a.office_id = m.office_id
      and a.meeting_id = m.id and a.kind = ${kind})`
  const rows = await ctx.db
    .selectFrom("consultation_meetings as m")
    .selectAll("m")
    .select([
      came("resident").as("resident"),
      came("organisation").as("organisation"),
      came("councillor").as("councillor"),
      came("office").as("fromOffice"),
    ])
    .where("m.office_id", "=", ctx.office.id)
    .where("m.consultation_id", "=", consultationId)
    .orderBy("m.starts_at")
    .orderBy("m.id")
    .limit(100)
    .execute()
  return rows.map((row) => ({
    ...meetingOf(row),
    presence: {
      resident: row.resident,
      organisation: row.organisation,
      councillor: row.councillor,
      office: row.fromOffice,
    },
  }))
}
