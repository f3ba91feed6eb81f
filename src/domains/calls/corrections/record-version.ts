import { sql } from "kysely"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { type Appearing, daysOf } from "../call.check.ts"
import type { Channel } from "../call.ts"
import type { CallVersionTable } from "./version.tables.ts"

/** Writes down the announcement as it stands in the call now, and where it appears. */
export async function recordVersion(
  ctx: OfficeCtx,
  callId: string,
  made: Pick<CallVersionTable, "version" | "kind" | "reason"> & { appearing: Appearing },
): Promise<void> {
  const by = actorId(ctx.actor)
  await sql`insert into call_versions (office_id, call_id, version, kind, content, reason, made_at, made_by)
    select office_id, id, ${made.version}, ${made.kind}, call_announcement(calls), ${made.reason}, ${ctx.now}, ${by}
    from calls where office_id = ${ctx.office.id} and id = ${callId}`.execute(ctx.db)
  const days = daysOf(made.appearing)
  const rows = (["bip", "board", "website"] as const satisfies readonly Channel[]).map((channel) => ({
    office_id: ctx.office.id,
    call_id: callId,
    version: made.version,
    channel,
    published_on: days[channel],
    published_at: made.appearing[channel],
    recorded_at: ctx.now,
    recorded_by: by,
  }))
  await ctx.db.insertInto("call_publications").values(rows).execute()
}

/** The moments of the three places for the record of events. */
export const momentsOf = ({ bip, board, website }: Appearing): Record<Channel, string> => ({
  bip: String(bip),
  board: String(board),
  website: String(website),
})
