import type { Selectable } from "kysely"
import type { Tables } from "../../../platform/db.ts"
import "../consultation.tables.ts"
import type { AttendeeKind } from "../consultation.tables.ts"

export type Meeting = {
  id: string
  consultationId: string
  startsAt: Temporal.Instant
  place: string
  agenda: string
  minutes: string
  changes: number
  cancelledAt: Temporal.Instant | null
  savedAt: Temporal.Instant
}

export const ATTENDEE_KINDS: readonly AttendeeKind[] = ["resident", "organisation", "councillor", "office"]
/** How many of each kind came: all that everybody sees of the list of presence. */
export type Presence = Readonly<Record<AttendeeKind, number>>

export const meetingOf = (row: Selectable<Tables["consultation_meetings"]>): Meeting => ({
  id: row.id,
  consultationId: row.consultation_id,
  startsAt: row.starts_at,
  place: row.place,
  agenda: row.agenda,
  minutes: row.minutes,
  changes: row.changes,
  cancelledAt: row.cancelled_at,
  savedAt: row.saved_at,
})
