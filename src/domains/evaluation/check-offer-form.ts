import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { accessCall, type Call, callPhase } from "../calls/public.ts"
import { awaitedCorrection, isIntakeOver, recordOpening } from "../offers/public.ts"
import { accessFrozenOffer } from "./evaluation.access.ts"
import { committeeWorkOn, opinionOf } from "./evaluation.queries.ts"
import { evidenceOf, offersOfOrganisation } from "./evidence.ts"
import { formalTexts as texts } from "./formal.texts.ts"
import { type FormalItem, isPassed, JUDGEMENTS } from "./formal-check.ts"
import { keepFormalChecks } from "./keep-formal-checks.ts"

export type FormalInput = {
  /** Answers to the questions a machine cannot answer, as typed: "yes", "no" or "". */
  verdicts: Readonly<Record<string, string>>
  note: string
}

/** From when nothing more can come until the decision: what is judged must be what the closing left. */
export const isCheckable = (call: Call, now: Temporal.Instant): boolean =>
  callPhase(call, now) === "evaluation" && isIntakeOver(call, now)

/** Why the form of an offer cannot be judged now, whatever the answers; undefined when it can. */
export async function whyNotCheckable(ctx: OfficeCtx, offerId: string, call: Call): Promise<Problem | undefined> {
  if (await opinionOf(ctx, call.id)) return { field: "", code: "formal.closed", message: texts.notNow }
  if (!isCheckable(call, ctx.now)) return { field: "", code: "formal.not_now", message: texts.tooEarly }
  if (await awaitedCorrection(ctx, offerId)) return { field: "", code: "formal.returned", message: texts.isReturned }
  return undefined
}

/**
 * Records whether an offer keeps the conditions of its form: what the product knows, with its evidence, and what the
 * official judged. An offer that fails leaves the competition; one already scored cannot.
 */
export async function checkOfferForm(ctx: PersonCtx, offerId: string, input: FormalInput): Promise<Outcome<boolean>> {
  const offer = await accessFrozenOffer(ctx, offerId)
  const call = await accessCall(ctx, offer.callId, "manage")
  const notNow = await whyNotCheckable(ctx, offerId, call)
  if (notNow) return refused(notNow)
  const known = evidenceOf(offer, call, await offersOfOrganisation(ctx, offer, call))
  const judged = JUDGEMENTS.map(
    (each): FormalItem => ({
      key: each.key,
      verdict: input.verdicts[each.key] === "yes" ? "yes" : "no",
      note: "",
    }),
  )
  const problems: Problem[] = JUDGEMENTS.filter((each) => !["yes", "no"].includes(input.verdicts[each.key] ?? "")).map(
    (each) => ({ field: `verdict.${each.key}`, code: "formal.unanswered", message: texts.needAnswer }),
  )
  const items = [...known.map(({ key, verdict, note }) => ({ key, verdict, note: note[ctx.lang] })), ...judged]
  const passed = isPassed(items)
  if (!passed && problems.length === 0 && input.note.length < 10)
    problems.push({ field: "note", code: "formal.note_missing", message: texts.needNote })
  if (problems.length > 0) return refused(...problems)
  if (!passed && (await committeeWorkOn(ctx, offer)).isScored)
    return refused({ field: "", code: "formal.scored", message: texts.scored })
  await recordOpening(ctx, call)
  await keepFormalChecks(ctx, [{ offerId, callId: call.id, passed, items, note: input.note }])
  return ok(passed)
}
