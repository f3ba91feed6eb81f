import { type Outcome, ok } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { accessCall } from "../../calls/public.ts"
import { checkOfferForm, isCheckable } from "../check-offer-form.ts"
import { accessFrozenOffer } from "../evaluation.access.ts"
import { evidenceOf, offersOfOrganisation } from "../evidence.ts"
import { JUDGEMENTS } from "../formal-check.ts"
import type { IntakeOffer } from "./intake.query.ts"

/** Those of the offers that may be confirmed together: unchecked, of a call that is being evaluated, and nothing that the product checks speaks against. */
export async function passableOf(ctx: PersonCtx, offers: readonly IntakeOffer[]): Promise<IntakeOffer[]> {
  const passable: IntakeOffer[] = []
  const calls = new Map<string, Awaited<ReturnType<typeof accessCall>>>()
  for (const each of offers) {
    if (each.formal !== "unchecked") continue
    const call = calls.get(each.callId) ?? (await accessCall(ctx, each.callId, "manage"))
    calls.set(each.callId, call)
    if (!isCheckable(call, ctx.now)) continue
    const offer = await accessFrozenOffer(ctx, each.id, call)
    const ofOrganisation = await offersOfOrganisation(ctx, offer, call)
    if (evidenceOf(offer, call, ofOrganisation).every(({ verdict }) => verdict === "yes")) passable.push(each)
  }
  return passable
}

/**
 * Records a passed formal check for every one of the offers that `passableOf` let through, with the official's own answer
 * to what only a person can judge. All or none: refuses with the first reason, and then nothing may be kept.
 */
export async function passFormalChecks(ctx: PersonCtx, passable: readonly IntakeOffer[]): Promise<Outcome<number>> {
  const verdicts = Object.fromEntries(JUDGEMENTS.map(({ key }) => [key, "yes"]))
  for (const { id } of passable) {
    const outcome = await checkOfferForm(ctx, id, { verdicts, note: "" })
    if (!outcome.ok) return outcome
  }
  return ok(passable.length)
}
