import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { accessCall, type Call } from "../../calls/public.ts"
import { awaitedAmong, othersSubmittedOfEach, recordOpening } from "../../offers/public.ts"
import { isCheckable } from "../check-offer-form.ts"
import { accessFrozenOffers } from "../evaluation.access.ts"
import { opinionOf } from "../evaluation.queries.ts"
import { type Evidence, evidenceOf } from "../evidence.ts"
import { formalTexts as texts } from "../formal.texts.ts"
import { type FormalItem, JUDGEMENTS } from "../formal-check.ts"
import { keepFormalChecks } from "../keep-formal-checks.ts"
import type { IntakeOffer } from "./intake.query.ts"

/** An offer that nothing speaks against, with what the product knows of it. */
export type Passable = { listed: IntakeOffer; call: Call; evidence: readonly Evidence[] }

/**
 * Those of the offers that may be confirmed together: unchecked, of a call that is being evaluated, and nothing that the
 * product checks speaks against. As many queries as there are calls, however many offers.
 */
export async function passableOf(ctx: PersonCtx, offers: readonly IntakeOffer[]): Promise<Passable[]> {
  const unchecked = offers.filter(({ formal }) => formal === "unchecked")
  const calls = new Map<string, Call>()
  for (const callId of new Set(unchecked.map((it) => it.callId))) {
    const call = await accessCall(ctx, callId, "manage")
    if (isCheckable(call, ctx.now)) calls.set(callId, call)
  }
  const ids = unchecked.filter(({ callId }) => calls.has(callId)).map(({ id }) => id)
  const frozen = await accessFrozenOffers(ctx, ids, [...calls.values()])
  const evidence = new Map<string, Evidence[]>()
  for (const call of calls.values()) {
    const ofCall = frozen.filter(({ callId }) => callId === call.id)
    const others = await othersSubmittedOfEach(ctx, ofCall, call)
    for (const offer of ofCall) evidence.set(offer.id, evidenceOf(offer, call, 1 + (others.get(offer.id) ?? 0)))
  }
  return unchecked.flatMap((listed) => {
    const known = evidence.get(listed.id)
    const call = calls.get(listed.callId)
    return known?.every(({ verdict }) => verdict === "yes") && call ? [{ listed, call, evidence: known }] : []
  })
}

/**
 * Records a passed formal check for every one of the offers that `passableOf` let through, with the official's own answer
 * to what only a person can judge. All or none: refuses with the first reason, and then nothing may be kept.
 */
export async function passFormalChecks(ctx: PersonCtx, passable: readonly Passable[]): Promise<Outcome<number>> {
  const calls = [...new Map(passable.map(({ call }) => [call.id, call])).values()]
  for (const { id } of calls)
    if (await opinionOf(ctx, id)) return refused({ field: "", code: "formal.closed", message: texts.notNow })
  const ids = passable.map(({ listed }) => listed.id)
  if ((await awaitedAmong(ctx, ids)).size > 0)
    return refused({ field: "", code: "formal.returned", message: texts.isReturned })
  for (const call of calls) await recordOpening(ctx, call)
  const judged = JUDGEMENTS.map(({ key }): FormalItem => ({ key, verdict: "yes", note: "" }))
  const findings = passable.map(({ listed, evidence }) => ({
    ...{ offerId: listed.id, callId: listed.callId, passed: true, note: "" },
    items: [...evidence.map(({ key, verdict, note }) => ({ key, verdict, note: note[ctx.lang] })), ...judged],
  }))
  await keepFormalChecks(ctx, findings)
  return ok(passable.length)
}
