import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import type { Criterion } from "../calls/public.ts"
import { getSubmittedOffer } from "../offers/public.ts"
import { accessCommitteeSeat } from "./evaluation.access.ts"
import { formalCheckOf, opinionOf, sheetsOfMember } from "./evaluation.queries.ts"
import { evaluationTexts as texts } from "./evaluation.texts.ts"

export type SheetInput = {
  /** As typed, by criterion: "12", "7,5"; "" where nothing was. */
  points: Readonly<Record<string, string>>
  note: string
  handIn: boolean
}

const NOTE_LIMIT = 4000

/** Reads points typed for each criterion into hundredths. A draft may leave some empty, a sheet handed in none. */
export function readPoints(
  criteria: readonly Criterion[],
  typed: SheetInput["points"],
  handIn: boolean,
): { points: Record<string, number>; problems: Problem[] } {
  const points: Record<string, number> = {}
  const problems: Problem[] = []
  for (const { id, maxPoints } of criteria) {
    const text = (typed[id] ?? "").trim().replace(",", ".")
    const field = `points.${id}`
    if (text === "") {
      if (handIn) problems.push({ field, code: "sheet.points_missing", message: texts.needPoints })
      continue
    }
    const match = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(text)
    const value = match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : Number.NaN
    if (Number.isNaN(value) || value > maxPoints * 100)
      problems.push({ field, code: "sheet.points", message: texts.badPoints(maxPoints) })
    else points[id] = value
  }
  return { points, problems }
}

/** Saves or hands in a member's sheet for one offer. Handing in twice is handing in once. */
export async function saveScoreSheet(
  ctx: PersonCtx,
  callId: string,
  offerId: string,
  input: SheetInput,
): Promise<Outcome<void>> {
  const seat = await accessCommitteeSeat(ctx, callId)
  const offer = await getSubmittedOffer(ctx, offerId)
  const check = await formalCheckOf(ctx, offerId)
  const isExcluded = seat.statement?.exclusions.some((exclusion) => exclusion.offerId === offerId)
  if (!offer || offer.callId !== callId || !seat.statement || isExcluded || !check?.passed) throw new Missing("offer")
  if (await opinionOf(ctx, callId)) return refused({ field: "", code: "committee.closed", message: texts.seatClosed })
  const known = (await sheetsOfMember(ctx, callId, ctx.actor.id)).get(offerId)
  const { points, problems } = readPoints(seat.call.criteria, input.points, input.handIn)
  if (input.note.length > NOTE_LIMIT)
    problems.push({ field: "note", code: "sheet.note_too_long", message: texts.noteTooLong })
  if (known?.submittedAt) {
    const isSame = input.handIn && input.note === known.note && isSamePoints(points, known.points)
    return isSame ? ok(undefined) : refused({ field: "", code: "sheet.handed_in", message: texts.alreadyHanded })
  }
  if (problems.length > 0) return refused(...problems)
  const row = {
    points: JSON.stringify(points) as never,
    note: input.note,
    saved_at: ctx.now,
    submitted_at: input.handIn ? ctx.now : null,
  }
  await ctx.db
    .insertInto("score_sheets")
    .values({ office_id: ctx.office.id, offer_id: offerId, person_id: ctx.actor.id, call_id: callId, ...row })
    .onConflict((conflict) => conflict.columns(["office_id", "offer_id", "person_id"]).doUpdateSet(row))
    .execute()
  if (input.handIn)
    await recordEvent(ctx, {
      what: "sheet.handed-in",
      on: { kind: "offer", id: offerId },
      data: { person: ctx.actor.id },
    })
  return ok(undefined)
}

const isSamePoints = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.keys({ ...a, ...b }).every((id) => a[id] === b[id])
