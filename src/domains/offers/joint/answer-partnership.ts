import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { membershipIn, type PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { organisationsByIds } from "../../organisations/public.ts"
import { accessNamedOffer } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { notADraft, writeSection } from "../save-offer.ts"
import { partnerOrganisations } from "./partner.ts"
import { writeOfRefusal } from "./partnership.mails.ts"
import { keepPartnership } from "./partnership.queries.ts"
import { partnershipTexts as texts } from "./partnership.texts.ts"
import { acceptedAt, type Refusal } from "./partnership.ts"

export const REASON_LIMIT = 1000

/**
 * Says for a named organisation that it takes part; it may refuse later. Twice is once: the first moment stays. Whoever
 * takes part still confirms the whole offer.
 * @throws Missing when the draft does not name this organisation, or it is not the actor's
 */
export async function acceptPartnership(
  ctx: PersonCtx,
  offerId: string,
  organisationId: string,
): Promise<Outcome<Offer>> {
  const { offer, isNamed, problem } = await answering(ctx, offerId, organisationId)
  if (!isNamed) throw new Missing("offer")
  if (problem) return refused(problem)
  if (acceptedAt(offer, organisationId)) return ok(offer)
  const { accepted } = offer.partnership ?? {}
  const partnership = { ...offer.partnership, accepted: { ...accepted, [organisationId]: ctx.now.toString() } }
  await keepPartnership(ctx, offerId, partnership)
  await recordEvent(ctx, {
    what: "offer.partner-accepted",
    on: { kind: "offer", id: offerId },
    data: { organisation: organisationId },
  })
  return ok({ ...offer, partnership })
}

/**
 * Refuses in the name of an organisation that a draft names as a partner, until it is submitted: takes it off the draft, which
 * makes confirmations of the whole void, and tells those who prepare it why. Twice is once.
 * @throws Missing when the draft does not name this organisation and it has not refused, or it is not the actor's
 */
export async function refusePartnership(
  ctx: PersonCtx,
  offerId: string,
  { organisationId, reason }: { organisationId: string; reason: string },
): Promise<Outcome<Offer>> {
  const { offer, isNamed, problem } = await answering(ctx, offerId, organisationId)
  if (!isNamed) return ok(offer)
  if (problem) return refused(problem)
  const over = reason.length - REASON_LIMIT
  if (reason === "") return refused({ field: "reason", code: "offer.reason_missing", message: texts.reasonMissing })
  if (over > 0) return refused({ field: "reason", code: "offer.reason_too_long", message: texts.reasonTooLong(over) })
  const name = (await organisationsByIds(ctx, [organisationId])).get(organisationId)?.name ?? ""
  const refusal: Refusal = { organisationId, name, reason, at: ctx.now.toString() }
  const { contact, partners } = offer.content
  const others = partners.filter((partner) => partner.organisationId !== organisationId)
  const changed = await writeSection(ctx, offer, "offeror", { contact, partners: others })
  const { [organisationId]: _, ...accepted } = changed.partnership?.accepted ?? {}
  const partnership = { accepted, refusals: [...(changed.partnership?.refusals ?? []), refusal] }
  await keepPartnership(ctx, offerId, partnership)
  await recordEvent(ctx, {
    what: "offer.partner-refused",
    on: { kind: "offer", id: offerId },
    data: { organisation: organisationId },
  })
  await writeOfRefusal(ctx, changed, refusal)
  return ok({ ...changed, partnership })
}

async function answering(
  ctx: PersonCtx,
  offerId: string,
  organisationId: string,
): Promise<{ offer: Offer; isNamed: boolean; problem?: Problem }> {
  const offer = await accessNamedOffer(ctx, offerId, organisationId)
  const isNamed = partnerOrganisations(offer.content).includes(organisationId)
  if (offer.state !== "drafted") return { offer, isNamed, problem: notADraft(offer) }
  if (membershipIn(ctx.actor, organisationId)?.role === "representative") return { offer, isNamed }
  const message = texts.onlyRepresentative
  return { offer, isNamed, problem: { field: "", code: "offer.not_yours_to_answer", message } }
}
