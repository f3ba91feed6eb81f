import { toPlainDate } from "../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { accessCall } from "../call.access.ts"
import { papersOf } from "../call.queries.ts"
import type { Call } from "../call.ts"
import { PLACES, type Place } from "../publication.form.ts"
import { appearancesTexts as texts } from "./appearances.texts.ts"

export type AppearancesInput = Record<Place, Temporal.Instant> & {
  /** The version of the announcement that the page was of. */
  version: number
}

/**
 * Puts right when the announcement in force appeared in BIP and on the notice board. What was recorded before stays in the
 * history; the same moments again change nothing. The time for offers is not moved: the law says whether it has to be.
 * @throws Missing when the call is not this actor's to manage
 */
export async function recordAppearances(
  ctx: OfficeCtx,
  callId: string,
  input: AppearancesInput,
): Promise<Outcome<Call>> {
  const call = await accessCall(ctx, callId, "manage")
  if (call.version !== input.version)
    return refused({ field: "", code: "appearance.elsewhere", message: texts.elsewhere })
  const { appeared } = await papersOf(ctx, callId)
  const wrong = PLACES.map((channel) => ({
    channel,
    was: appeared.find((it) => it.channel === channel),
    at: input[channel],
  })).filter(({ was, at }) => !was?.at?.equals(at))
  for (const { channel, at } of wrong)
    await ctx.db
      .updateTable("call_publications")
      .set({
        published_on: toPlainDate(at).toString(),
        published_at: at,
        recorded_at: ctx.now,
        recorded_by: actorId(ctx.actor),
      })
      .where("office_id", "=", ctx.office.id)
      .where("call_id", "=", callId)
      .where("version", "=", call.version)
      .where("channel", "=", channel)
      .execute()
  if (wrong.length > 0)
    await recordEvent(ctx, {
      what: "call.appearances-recorded",
      on: { kind: "call", id: callId },
      data: {
        version: call.version,
        ...Object.fromEntries(wrong.map(({ channel, at }) => [channel, String(at)])),
        ...Object.fromEntries(wrong.map(({ channel, was }) => [`${channel}Before`, String(was?.at ?? was?.day)])),
      },
    })
  return ok(call)
}
