import { hasRole, isPerson, membershipIn, type OfficeCtx, type PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { type Call, callPhase, getCall } from "../calls/public.ts"
import { isPartnerIn } from "./joint/offer-partners.ts"
import { partnerOrganisations } from "./joint/partner.ts"
import { offerOf, type SubmittedOffer, submittedOf } from "./offer.rows.ts"
import type { Offer } from "./offer.ts"

/**
 * What a member of the organisation wants with its offer. `submit` and `withdraw` are for representatives, which the
 * commands say in words; `restore` is the only purpose that reaches a deleted draft.
 */
type OfferPurpose = "view" | "edit" | "submit" | "withdraw" | "delete" | "restore"

/**
 * The only way for an organisation to one of its offers; every purpose but `view` locks the row within a change.
 * @throws Missing when there is none, it is another organisation's, or it was deleted
 */
export async function accessOffer(ctx: OfficeCtx, id: string, purpose: OfferPurpose): Promise<Offer> {
  if (!isPerson(ctx) || ctx.actor.memberships.length === 0 || !isId(id)) throw new Missing("offer")
  const query = ctx.db.selectFrom("offers").selectAll().where("office_id", "=", ctx.office.id).where("id", "=", id)
  const row = await (purpose === "view" || !ctx.db.isTransaction ? query : query.forUpdate()).executeTakeFirst()
  if (!row || !membershipIn(ctx.actor, row.organisation_id)) throw new Missing("offer")
  if (row.state === "deleted" && purpose !== "restore" && purpose !== "delete") throw new Missing("offer")
  return offerOf(row)
}

/**
 * The way to a joint offer for members of any of its offerors: those of a partner read it and confirm it, nothing more.
 * Another purpose than reading locks the row within a change.
 * @throws Missing when none of the person's organisations makes it, or it was deleted
 */
export async function accessSharedOffer(ctx: OfficeCtx, id: string, purpose: "view" | "confirm"): Promise<Offer> {
  if (!isPerson(ctx) || ctx.actor.memberships.length === 0 || !isId(id)) throw new Missing("offer")
  const own = ctx.actor.memberships.map(({ organisationId }) => organisationId)
  const query = ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("state", "<>", "deleted")
    .where((or) => or.or([or("organisation_id", "in", own), isPartnerIn(own)]))
  const row = await (purpose === "view" || !ctx.db.isTransaction ? query : query.forUpdate()).executeTakeFirst()
  if (!row) throw new Missing("offer")
  return offerOf(row)
}

/**
 * The way to an offer for answering in the name of one of the person's organisations that it names as a partner, or that has
 * refused already. Locks the row within a change.
 * @throws Missing for others
 */
export async function accessNamedOffer(ctx: PersonCtx, id: string, organisationId: string): Promise<Offer> {
  if (!isId(id) || !membershipIn(ctx.actor, organisationId)) throw new Missing("offer")
  const row = await ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("state", "<>", "deleted")
    .forUpdate()
    .executeTakeFirst()
  const offer = row && offerOf(row)
  if (!offer || !knowsOf(offer, organisationId)) throw new Missing("offer")
  return offer
}

const knowsOf = ({ content, partnership }: Offer, organisationId: string): boolean =>
  partnerOrganisations(content).includes(organisationId) ||
  (partnership?.refusals ?? []).some((it) => it.organisationId === organisationId)

/** Whether the person belongs to the organisation that submits the offer, not only to a partner. */
export const isOfLead = (ctx: OfficeCtx, offer: Pick<Offer, "organisationId">): boolean =>
  isPerson(ctx) && membershipIn(ctx.actor, offer.organisationId) !== undefined

/** Whether this person may submit and withdraw in the organisation's name. */
export const represents = (ctx: PersonCtx, offer: Pick<Offer, "organisationId">): boolean =>
  membershipIn(ctx.actor, offer.organisationId)?.role === "representative"

/** Who at the office reads offers; members of the committee read them through their own pages. */
export const OFFER_READERS = ["official", "coordinator", "administrator", "mayor"] as const

/** When nothing more can come: the closing, or the end of the minutes in which a committed offer may still arrive. */
export const sealedUntil = (call: Pick<Call, "closesAt" | "offerRules">): Temporal.Instant =>
  call.closesAt.add({ minutes: call.offerRules.insuranceMinutes })

/** A request that came in time may still be at work for so long after it. */
const UNDER_WAY_MINUTES = 2

/** Whether nothing more can come and nothing that came is still at work: what is recorded or judged now is whole. */
export const isIntakeOver = (call: Pick<Call, "closesAt" | "offerRules">, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, sealedUntil(call).add({ minutes: UNDER_WAY_MINUTES })) >= 0

/**
 * Until nothing more can come, nobody at the office sees an offer: only how many there are. An announcement may let the
 * office read them as they come.
 */
export function isSealed(
  call: Pick<Call, "state" | "publishedAt" | "closesAt" | "offerRules">,
  now: Temporal.Instant,
): boolean {
  const phase = callPhase(call, now)
  if (phase === "draft" || phase === "announced") return true
  if (!call.offerRules.isSealed) return false
  return phase === "open" || (phase === "evaluation" && Temporal.Instant.compare(now, sealedUntil(call)) <= 0)
}

/**
 * The way to files of an offer: for its organisations always, for those at the office who read offers once it is submitted
 * and open.
 * @throws Missing for others
 */
export async function accessReadableOffer(ctx: OfficeCtx, id: string): Promise<Offer> {
  try {
    return await accessSharedOffer(ctx, id, "view")
  } catch (error) {
    if (!(error instanceof Missing) || !hasRole(ctx.actor, ...OFFER_READERS)) throw error
    return (await accessOfficeOffer(ctx, id)).offer
  }
}

/**
 * The office's way to one submitted (or later withdrawn) offer, after its call closed.
 * @throws Missing for others, and for an offer still sealed or not submitted
 */
export async function accessOfficeOffer(ctx: OfficeCtx, id: string): Promise<{ offer: SubmittedOffer; call: Call }> {
  if (!hasRole(ctx.actor, ...OFFER_READERS) || !isId(id)) throw new Missing("offer")
  const row = await ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("submitted_at", "is not", null)
    .executeTakeFirst()
  if (!row) throw new Missing("offer")
  const call = await getCall(ctx, row.call_id)
  const offer = submittedOf(offerOf(row))
  if (!offer || isSealed(call, ctx.now)) throw new Missing("offer")
  return { offer, call }
}
