import type { Call } from "../../src/domains/calls/public.ts"
import { markDecided, markResultsPublished } from "../../src/domains/calls/public.ts"
import { makeContract } from "../../src/domains/contracts/make-contract.ts"
import { payTranche } from "../../src/domains/contracts/pay-tranche.ts"
import type { Contract } from "../../src/domains/contracts/public.ts"
import { signContract } from "../../src/domains/contracts/sign-contract.ts"
import type { Offer } from "../../src/domains/offers/public.ts"
import { today } from "../../src/lib/dates.ts"
import "../../src/domains/evaluation/evaluation.tables.ts"
import { START, type World } from "./app.ts"
import { publishedCall } from "./calls.ts"
import { jointCall, submittedJointOffer } from "./joint-offers.ts"
import { type OfferWish, submittedOffer } from "./offers.ts"

export type AwardWish = OfferWish & {
  /** In grosze; what the offer asked for unless told. */
  amount?: number
  unpublished?: true
  /** A joint offer with the foundation of `stranger`. */
  jointly?: true
}

/** A submitted offer in a call of its own that was decided, by default with published results. The clock goes from its start to there. */
export async function awardedOffer(world: World, wish: AwardWish = {}): Promise<{ call: Call; offer: Offer }> {
  world.clock.moveTo(START)
  const call = await (wish.jointly ? jointCall(world) : publishedCall(world))
  const offer = await (wish.jointly ? submittedJointOffer(world, call) : submittedOffer(world, call, wish))
  await decideCall(world, call, [{ offer, amount: wish.amount }], wish.unpublished)
  return { call, offer }
}

/** Decides a call a day after it closed: the given amounts, or what the offers asked for. */
export async function decideCall(
  world: World,
  call: Call,
  awards: readonly { offer: Offer; amount?: number | undefined }[],
  unpublished?: true,
): Promise<void> {
  world.clock.moveTo(call.closesAt.add({ hours: 24 }))
  await world.db
    .insertInto("grant_decisions")
    .values(
      awards.map(({ offer, amount }) => ({
        office_id: world.office.id,
        offer_id: offer.id,
        call_id: call.id,
        amount: amount ?? offer.content.grant ?? 0,
        reason: "",
        decided_by: world.ids.people.mayor,
        decided_at: world.clock.now(),
      })),
    )
    .execute()
  await world.run("mayor", (ctx) => markDecided(ctx, call.id))
  if (!unpublished) await world.run("official", (ctx) => markResultsPublished(ctx, call.id))
}

/** The draft of a contract for a freshly awarded offer. */
export async function draftedContract(world: World, wish: AwardWish = {}): Promise<Contract> {
  const { offer } = await awardedOffer(world, wish)
  return accepted(await world.run("official", (ctx) => makeContract(ctx, offer.id)))
}

/** The same, signed today on paper. */
export async function signedContract(world: World, wish: AwardWish = {}): Promise<Contract> {
  const draft = await draftedContract(world, wish)
  const signature = { signedOn: today(world.clock.now()).toString(), form: "paper" }
  return accepted(await world.run("official", (ctx) => signContract(ctx, draft.id, signature)))
}

/** The same with its only tranche paid on the day of signing. */
export async function paidContract(world: World, wish: AwardWish = {}): Promise<Contract> {
  const contract = await signedContract(world, wish)
  const [tranche] = contract.tranches
  const paidOn = contract.signedOn ?? ""
  return accepted(await world.run("official", (ctx) => payTranche(ctx, contract.id, tranche!.id, { paidOn })))
}

/** What a command gave, or the codes of what it refused as an error. */
export function accepted<T>(outcome: { ok: true; value: T } | { ok: false; problems: { code: string }[] }): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problems.map((problem) => problem.code)}`)
  return outcome.value
}
