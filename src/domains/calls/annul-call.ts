import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { accessCall } from "./call.access.ts"
import { formTexts } from "./call.form.texts.ts"
import { TEXT_LIMIT } from "./call.form.ts"
import { callTexts as texts } from "./call.texts.ts"
import { ANNULMENT_GROUNDS, type AnnulmentGround, type Call, callPhase, mayHappen } from "./call.ts"

const ARTICLE = "art. 18a UDPPiW"

/** How many offers came, and how many of them meet the requirements of the announcement; undefined while not yet checked. */
export type OfferFacts = { submitted: number; meetRequirements: number | undefined }

const isGround = (text: string): text is AnnulmentGround => (ANNULMENT_GROUNDS as readonly string[]).includes(text)

/** Why a call cannot be annulled on this ground; art. 18a knows two grounds and no other. */
export function whyNotAnnullable(
  call: Call,
  ground: AnnulmentGround,
  offers: OfferFacts,
  now: Temporal.Instant,
): Problem[] {
  const problem = (code: string, message: Problem["message"]): Problem[] => [
    { field: "ground", code: `call.${code}`, message, article: ARTICLE },
  ]
  if (call.state === "annulled") return problem("annulledAlready", texts.annulledAlready)
  if (!mayHappen("call.annulled", call.state)) return problem("notAnnullable", texts.notAnnullable)
  if (callPhase(call, now) !== "evaluation") return problem("annulledTooEarly", texts.annulledTooEarly)
  if (ground === "no-offers")
    return offers.submitted > 0 ? problem("offersCame", texts.offersCame(offers.submitted)) : []
  if (offers.submitted === 0) return problem("noOffersCame", texts.noOffersCame)
  if (offers.meetRequirements === undefined) return problem("formalCheckUnfinished", texts.formalCheckUnfinished)
  return offers.meetRequirements > 0
    ? problem("someMeetRequirements", texts.someMeetRequirements(offers.meetRequirements))
    : []
}

/**
 * Annuls a closed call on a ground of art. 18a. Repeated with the same ground and note it changes nothing.
 * @throws Missing when the call is not this actor's to manage
 */
export async function annulCall(
  ctx: OfficeCtx,
  id: string,
  input: { ground: string; note: string },
  offers: OfferFacts,
): Promise<Outcome<Call>> {
  const call = await accessCall(ctx, id, "manage")
  const { ground, note } = input
  if (!isGround(ground)) return refused({ field: "ground", code: "call.groundMissing", message: texts.groundMissing })
  if (call.annulment?.ground === ground && call.annulment.note === note) return ok(call)
  const problems = whyNotAnnullable(call, ground, offers, ctx.now)
  const over = note.length - TEXT_LIMIT
  if (over > 0) problems.push({ field: "note", code: "call.tooLong", message: formTexts.tooLong(over) })
  if (problems.length > 0) return refused(...problems)
  await ctx.db
    .updateTable("calls")
    .set({
      state: "annulled",
      annulled_at: ctx.now,
      annulled_by: actorId(ctx.actor),
      annulment_ground: ground,
      annulment_note: note,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, { what: "call.annulled", on: { kind: "call", id }, data: { ground } })
  return ok({ ...call, state: "annulled", annulment: { ground, note, at: ctx.now } })
}
