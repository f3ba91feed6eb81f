import type { CallPublicationTable } from "../call.tables.ts"
import type { Channel } from "../call.ts"

/** When a version of an announcement appeared in one of the three places, as somebody wrote it down. */
export type Appearance = {
  channel: Channel
  /** The day by which the law counts. */
  day: string
  /** Null for those recorded when only days were. */
  at: Temporal.Instant | null
  recordedAt: Temporal.Instant
  recordedBy: string | null
}

type Row = Pick<CallPublicationTable, "channel" | "published_on" | "published_at" | "recorded_at" | "recorded_by">

export const appearanceOf = (row: Row): Appearance => ({
  channel: row.channel,
  day: row.published_on,
  at: row.published_at,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})
