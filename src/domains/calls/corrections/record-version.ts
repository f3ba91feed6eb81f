import { sql } from "kysely"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import type { Publications } from "../call.check.ts"
import type { Channel } from "../call.ts"
import type { CallVersionTable } from "./version.tables.ts"

/** Writes down the announcement as it stands in the call now, and where it appears. */
export async function recordVersion(
  ctx: OfficeCtx,
  callId: string,
  made: Pick<CallVersionTable, "version" | "kind" | "reason"> & { published: Publications },
): Promise<void> {
  const by = actorId(ctx.actor)
  await sql`insert into call_versions (office_id, call_id, version, kind, content, reason, made_at, made_by)
    select office_id, id, ${made.version}, ${made.kind}, call_announcement(calls), ${made.reason}, ${ctx.now}, ${by}
    from calls where office_id = ${ctx.office.id} and id = ${callId}`.execute(ctx.db)
  const rows = Object.entries(made.published).map(([channel, day]) => ({
    office_id: ctx.office.id,
    call_id: callId,
    version: made.version,
    channel: channel as Channel,
    published_on: day,
    // The website shows it with the command itself; of the other places the day is known.
    published_at: channel === "website" ? ctx.now : null,
    recorded_at: ctx.now,
    recorded_by: by,
  }))
  await ctx.db.insertInto("call_publications").values(rows).execute()
}
