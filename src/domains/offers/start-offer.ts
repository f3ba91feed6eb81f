import { sql } from "kysely"
import { offerFormOn } from "../../law/offer-form.ts"
import { toPlainDate } from "../../lib/dates.ts"
import { type Outcome, ok } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { membershipIn, type PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { getCall } from "../calls/public.ts"
import { namePartners } from "./joint/name-partners.ts"
import { EMPTY_JOINT, isJoint, withoutGonePartners } from "./joint/partner.ts"
import { phaseGaps } from "./offer.gaps.ts"
import { draftsFor } from "./offer.queries.ts"
import { pickSection, SECTIONS } from "./offer.sections.ts"
import { type Carried, completeContent, emptyContent, type OfferContent } from "./offer.ts"
import { isBegun } from "./offer.view.ts"
import { carriedFrom } from "./past-offers.ts"

export type StartRequest = {
  /** Comes with the form, so that a form sent twice begins one draft. */
  id: string
  callId: string
  organisationId: string
  /** A second draft beside an existing one, which would otherwise be opened instead. */
  another?: boolean
  /** A past offer of the same organisation, to any office, whose content the new draft begins with. */
  from?: string
}

/**
 * Begins a draft of an organisation's offer in an open call, or gives the one that exists.
 * @throws Missing when the actor is not a member of the organisation or there is no such call
 */
export async function startOffer(
  ctx: PersonCtx,
  request: StartRequest,
): Promise<Outcome<{ offerId: string; isNew: boolean }>> {
  const { id, callId, organisationId } = request
  if (!isId(id) || !membershipIn(ctx.actor, organisationId)) throw new Missing("organisation")
  const call = await getCall(ctx, callId)
  const problems = phaseGaps(call, ctx.now)
  if (problems.length > 0) return { ok: false, problems }
  // Two starts at once (two tabs, two people) come one after the other, so that the second finds the first one's draft.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`offers:${callId}:${organisationId}`}, 0))`.execute(ctx.db)
  const drafts = await draftsFor(ctx, callId, [organisationId])
  const existing = drafts.find((draft) => draft.id === id) ?? (request.another ? undefined : drafts[0])
  if (existing) return ok({ offerId: existing.id, isNew: false })
  const past = request.from ? await carriedFrom(ctx, organisationId, request.from) : undefined
  const carried = past && (call.offerRules.jointOffersAllowed ? past : { ...past, content: ofOne(past.content) })
  await insertDraft(ctx, request, offerFormOn(toPlainDate(call.publishedAt ?? ctx.now)).id, carried)
  await recordEvent(ctx, { what: "offer.started", on: { kind: "offer", id }, data: { call: callId } })
  return ok({ offerId: id, isNew: true })
}

/** A past joint offer for a call that takes none: without partners. */
const ofOne = (content: OfferContent): OfferContent =>
  completeContent(withoutGonePartners({ ...content, ...EMPTY_JOINT }))

/** The person who begins is the first guess of who explains the offer; it can be changed in part II. */
function blankContent({ actor: { name, email } }: PersonCtx): OfferContent {
  return { ...emptyContent, contact: { name, phone: "", email } }
}

/** What is written already counts as saved section by section, so that later saves find what they changed. */
async function insertDraft(ctx: PersonCtx, request: StartRequest, form: string, carried?: Carried): Promise<void> {
  const content = carried?.content ?? blankContent(ctx)
  const { id, callId, organisationId } = request
  const written = SECTIONS.map((section) => section.id).filter((id) => id === "offeror" || isBegun(content, id))
  const inserted = await ctx.db
    .insertInto("offers")
    .values({
      office_id: ctx.office.id,
      id,
      call_id: callId,
      organisation_id: organisationId,
      state: "drafted",
      form,
      content,
      revision: written.length,
      created_at: ctx.now,
      created_by: ctx.actor.id,
      changed_at: ctx.now,
      changed_by: ctx.actor.id,
      carried_from: carried ?? null,
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  // The id is taken by something that is not this organisation's draft in this call.
  if (!inserted) throw new Missing("offer")
  await ctx.db
    .insertInto("offer_saves")
    .values(
      written.map((section, index) => ({
        office_id: ctx.office.id,
        offer_id: id,
        revision: index + 1,
        section,
        content: pickSection(content, section),
        saved_at: ctx.now,
        saved_by: ctx.actor.id,
      })),
    )
    .execute()
  if (isJoint(content)) await namePartners(ctx, { id, callId, organisationId }, content)
}
