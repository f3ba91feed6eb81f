import type { Call } from "../../src/domains/calls/public.ts"
import { offerSamples, type Term } from "../../src/domains/offers/offer.samples.ts"
import { pickSection, SECTIONS } from "../../src/domains/offers/offer.sections.ts"
import type { Offer, OfferContent } from "../../src/domains/offers/public.ts"
import { saveOffer } from "../../src/domains/offers/save-offer.ts"
import { startOffer } from "../../src/domains/offers/start-offer.ts"
import { submitOffer } from "../../src/domains/offers/submit-offer.ts"
import { newId } from "../../src/platform/ids.ts"
import type { World } from "./app.ts"
import type { CAST } from "./world.ts"

type Who = Extract<keyof typeof CAST, "representative" | "assistant" | "stranger">
export type OfferWish = {
  /** Who prepares it: `representative` of the club unless told. */
  who?: Who
  sample?: keyof typeof offerSamples
  change?: Partial<OfferContent>
}

/** A complete draft in an open call, typed section by section as a person would. */
export async function draftedOffer(world: World, call: Call, wish: OfferWish = {}): Promise<Offer> {
  const { who = "representative", sample = "handball", change = {} } = wish
  const term: Term = { from: call.taskFrom, to: call.taskTo }
  const content = { ...offerSamples[sample](term), ...change }
  const organisationId = world.ctxOf(who).actor.memberships[0]!.organisationId
  const id = newId()
  return world.run(who, async (ctx) => {
    const started = await startOffer(ctx, { id, callId: call.id, organisationId, another: true })
    if (!started.ok) throw new Error(`the offer was not started: ${started.problems.map((it) => it.code)}`)
    let last: Offer | undefined
    for (const section of SECTIONS) {
      const part = pickSection(content, section.id)
      const saving = await saveOffer(ctx, id, { section: section.id, revision: last?.revision ?? 1, part })
      if (saving.kind !== "saved") throw new Error(`${section.id} was not saved`)
      last = saving.offer
    }
    return last!
  })
}

/** The same, submitted: it has a number and a receipt. */
export async function submittedOffer(world: World, call: Call, wish: OfferWish = {}): Promise<Offer> {
  const draft = await draftedOffer(world, call, wish)
  const outcome = await world.run(wish.who ?? "representative", (ctx) => submitOffer(ctx, draft.id))
  if (!outcome.ok) throw new Error(`the offer was refused: ${outcome.problems.map((it) => it.code)}`)
  return outcome.value
}
