import { CORRECTION_TERM } from "../../../law/formal-check.ts"
import { momentAt, parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { accessCall, callPhase } from "../../calls/public.ts"
import { accessOfficeOffer } from "../offer.access.ts"
import { writeOfAsking } from "./correction.mail.ts"
import { correctionsOf } from "./correction.queries.ts"
import { CORRECTION_PARTS, type Correction, type CorrectionPart, isAwaited } from "./correction.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"

/** As typed: the parts are already read; the last day is `YYYY-MM-DD`. */
export type CorrectionRequest = { sections: readonly CorrectionPart[]; message: string; dueOn: string }

/**
 * Calls an organisation to mend named parts of its submitted offer until the end of a day, and writes to it. What was
 * submitted stays in force until a correction is sent. A call whose term is over makes room for a new one.
 * @throws Missing when the offer is not this office's to handle
 */
export async function askForCorrection(
  ctx: PersonCtx,
  offerId: string,
  request: CorrectionRequest,
): Promise<Outcome<Correction>> {
  const { offer } = await accessOfficeOffer(ctx, offerId)
  const call = await accessCall(ctx, offer.callId, "manage")
  await lockOffer(ctx, offer.id)
  const refuse = (code: string, message: Problem["message"]) => refused({ field: "", code, message })
  if (offer.state !== "submitted") return refuse("correction.not_submitted", texts.notSubmitted)
  if (callPhase(call, ctx.now) !== "evaluation") return refuse("correction.not_now", texts.tooEarly)
  const open = (await correctionsOf(ctx, offer.id)).find((it) => it.state === "asked")
  if (open && isAwaited(open, ctx.now)) return refuse("correction.already_asked", texts.alreadyAsked)
  const sections = CORRECTION_PARTS.filter((id) => request.sections.includes(id))
  const problems = problemsIn(ctx, sections, request)
  const day = parseDate(request.dueOn)
  if (problems.length > 0 || !day.ok) return refused(...problems)
  if (open) await close(ctx, open.id)
  const correction: Correction = {
    ...{ id: newId(), offerId: offer.id, callId: call.id, state: "asked", sections, message: request.message },
    ...{
      askedAt: ctx.now,
      dueAt: momentAt(day.value, "23:59:59"),
      content: {},
      files: [],
      revision: 1,
      sentAt: null,
      cancelledAt: null,
    },
  }
  await ctx.db
    .insertInto("offer_corrections")
    .values({
      office_id: ctx.office.id,
      ...{
        id: correction.id,
        offer_id: offer.id,
        call_id: call.id,
        state: "asked",
        sections,
        message: request.message,
      },
      ...{ asked_at: ctx.now, asked_by: ctx.actor.id, due_at: correction.dueAt, content: {}, revision: 1 },
    })
    .execute()
  const data = { number: offer.number, sections, due: correction.dueAt.toString() }
  await recordEvent(ctx, { what: "offer.correction-asked", on: { kind: "offer", id: offer.id }, data })
  await writeOfAsking(ctx, offer, correction)
  return ok(correction)
}

function problemsIn(ctx: PersonCtx, sections: readonly CorrectionPart[], request: CorrectionRequest): Problem[] {
  const problem = (field: string, code: string, message: Problem["message"]) => ({ field, code, message })
  const problems: Problem[] = []
  if (sections.length === 0) problems.push(problem("sections", "correction.no_sections", texts.needSections))
  if (request.message.length < 10) problems.push(problem("message", "correction.no_message", texts.needMessage))
  if (request.message.length > 4000) problems.push(problem("message", "correction.long_message", texts.messageTooLong))
  const day = parseDate(request.dueOn)
  if (!day.ok) return [...problems, problem("dueOn", "correction.no_day", texts.needDay)]
  const left = today(ctx.now).until(day.value).days
  const { leastDays, mostDays } = CORRECTION_TERM
  if (left < leastDays) problems.push(problem("dueOn", "correction.too_soon", texts.dayTooSoon(leastDays)))
  if (left > mostDays) problems.push(problem("dueOn", "correction.too_late", texts.dayTooLate(mostDays)))
  return problems
}

/** Two officials, or one who pressed twice, ask one after the other. */
const lockOffer = (ctx: PersonCtx, id: string) =>
  ctx.db
    .selectFrom("offers")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .forUpdate()
    .execute()

const close = (ctx: PersonCtx, id: string) =>
  ctx.db
    .updateTable("offer_corrections")
    .set({ state: "cancelled", cancelled_at: ctx.now, cancelled_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
