import { sql } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { type Call, getCall, type OfferRules } from "../calls/public.ts"
import "./joint/offer-partners.tables.ts"
import { organisationsOf } from "./joint/partner.ts"
import { isSealed } from "./offer.access.ts"
import { offerOf, type SubmittedOffer, submittedOf } from "./offer.rows.ts"
import type { Offer, OfferContent } from "./offer.ts"

/** What the office's lists show of a submitted offer; money in grosze. */
export type OfferSummary = {
  id: string
  number: string
  organisationId: string
  /** Of all offerors. */
  organisationName: string
  /** Organisations of the register that are partners in a joint offer. */
  partnerIds: readonly string[]
  title: string
  totalCost: Grosze
  grantRequested: Grosze
  submittedAt: Temporal.Instant
}

/**
 * A submitted offer for a domain that already decided who may see it; undefined while its call is open (offers are
 * sealed), and for a draft, a withdrawn or an unknown one. Who has its call at hand saves a query.
 */
export async function getSubmittedOffer(ctx: OfficeCtx, id: string, known?: Call): Promise<SubmittedOffer | undefined> {
  if (!isId(id)) return undefined
  const row = await ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .where("state", "=", "submitted")
    .executeTakeFirst()
  if (!row) return undefined
  const call = known?.id === row.call_id ? known : await getCall(ctx, row.call_id)
  if (isSealed(call, ctx.now)) return undefined
  return submittedOf(offerOf(row))
}

/** Several of them at once, of calls at hand; those that `getSubmittedOffer` would not give are left out. */
export async function getSubmittedOffers(
  ctx: OfficeCtx,
  ids: readonly string[],
  calls: readonly Call[],
): Promise<SubmittedOffer[]> {
  const open = calls.filter((call) => !isSealed(call, ctx.now)).map(({ id }) => id)
  if (ids.length === 0 || open.length === 0) return []
  const rows = await ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("id", "in", ids)
    .where("call_id", "in", open)
    .where("state", "=", "submitted")
    .execute()
  return rows.flatMap((row) => submittedOf(offerOf(row)) ?? [])
}

/**
 * All submitted offers of a call by number; empty while the call is open, for offers are sealed. Who has the call at
 * hand gives it instead of its id and saves a query.
 */
export async function submittedOffersOf(ctx: OfficeCtx, given: Call | string): Promise<OfferSummary[]> {
  const call = typeof given === "string" ? await getCall(ctx, given) : given
  if (isSealed(call, ctx.now)) return []
  const rows = await summaries(ctx, call.id).orderBy("sequence").execute()
  return rows.map(summaryOf)
}

/** How many offers a call has: the only thing the office sees before it closes. */
export async function countSubmitted(ctx: OfficeCtx, callId: string): Promise<number> {
  if (!isId(callId)) return 0
  const { count } = await ctx.db
    .selectFrom("offers")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("state", "=", "submitted")
    .executeTakeFirstOrThrow()
  return count
}

/** Drafts of an organisation for a call, the last changed first. */
export async function draftsFor(ctx: OfficeCtx, callId: string, organisationIds: readonly string[]): Promise<Offer[]> {
  if (organisationIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom("offers")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("organisation_id", "in", organisationIds)
    .where("state", "=", "drafted")
    .orderBy("changed_at", "desc")
    .limit(50)
    .execute()
  return rows.map(offerOf)
}

function summaries(ctx: OfficeCtx, callId: string) {
  return ctx.db
    .selectFrom("offers")
    .select(["id", "number", "organisation_id", "organisation_name", "title", "total_cost", "grant_requested"])
    .select("submitted_at")
    .select(
      sql<string[]>`array(select p.organisation_id from offer_partners p where p.office_id = offers.office_id
        and p.offer_id = offers.id)`.as("partners"),
    )
    .where("office_id", "=", ctx.office.id)
    .where("call_id", "=", callId)
    .where("state", "=", "submitted")
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>["execute"]>>[number]

const summaryOf = (row: SummaryRow): OfferSummary => ({
  id: row.id,
  number: row.number ?? "",
  organisationId: row.organisation_id,
  organisationName: row.organisation_name ?? "",
  partnerIds: row.partners,
  title: row.title ?? "",
  totalCost: row.total_cost ?? 0,
  grantRequested: row.grant_requested ?? 0,
  submittedAt: row.submitted_at as Temporal.Instant,
})

/** What anybody may learn who holds a receipt: nothing of the offer's content. */
export type CheckedReceipt = {
  number: string
  callId: string
  submittedAt: Temporal.Instant
  withdrawnAt: Temporal.Instant | null
  sha256: string
}

/** The submission with this number and checksum (`0a55-22c2-b414`); undefined unless both fit. */
export async function findReceipt(
  ctx: OfficeCtx,
  number: string,
  checksum: string,
): Promise<CheckedReceipt | undefined> {
  const row = await ctx.db
    .selectFrom("offers")
    .select(["id", "number", "call_id", "submitted_at", "withdrawn_at", "sha256"])
    .where("office_id", "=", ctx.office.id)
    .where("number", "=", number)
    .executeTakeFirst()
  if (!row?.number || !row.submitted_at || !row.sha256) return undefined
  const known = [row.sha256, ...(await earlierHashes(ctx, row.id))]
  const sha256 = known.find((hash) => hash.startsWith(checksum.replaceAll("-", "")))
  if (!sha256) return undefined
  return {
    number: row.number,
    callId: row.call_id,
    submittedAt: row.submitted_at,
    withdrawnAt: row.withdrawn_at,
    sha256,
  }
}

/** Hashes of the versions of a corrected offer: a receipt given for any of them stays good. */
async function earlierHashes(ctx: OfficeCtx, offerId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("offer_versions")
    .select("sha256")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .execute()
  return rows.map(({ sha256 }) => sha256)
}

/**
 * How many other offers an organisation has submitted in the call, of those that make this offer the one with most; a
 * joint offer counts for each of its organisations. Asked only where the announcement limits them. For a submission the
 * count is taken under a lock of each organisation in the call, so that two at once cannot both fit.
 */
export async function othersSubmitted(
  ctx: OfficeCtx,
  offer: MadeOffer,
  call: { offerRules: Pick<OfferRules, "offersPerOrganisation"> },
  lock?: "lock",
): Promise<number> {
  if (lock && call.offerRules.offersPerOrganisation !== null)
    // In one order for everybody, so that nobody waits for each other.
    for (const id of organisationsOf(offer).toSorted())
      await sql`select pg_advisory_xact_lock(hashtextextended(${`submitted:${offer.callId}:${id}`}, 0))`.execute(ctx.db)
  return (await othersSubmittedOfEach(ctx, [offer], call)).get(offer.id) ?? 0
}

type MadeOffer = Pick<Offer, "id" | "callId" | "organisationId"> & { content: Pick<OfferContent, "partners"> }

/** The same of several offers of one call, by their ids. One query, and none where the announcement sets no limit. */
export async function othersSubmittedOfEach(
  ctx: OfficeCtx,
  offers: readonly MadeOffer[],
  call: { offerRules: Pick<OfferRules, "offersPerOrganisation"> },
): Promise<ReadonlyMap<string, number>> {
  const [first] = offers
  if (call.offerRules.offersPerOrganisation === null || !first) return new Map()
  const organisations = [...new Set(offers.flatMap(organisationsOf))]
  const made = await ctx.db
    .selectFrom("offers as o")
    .select(["o.organisation_id", "o.id"])
    .where("o.office_id", "=", ctx.office.id)
    .where("o.call_id", "=", first.callId)
    .where("o.state", "=", "submitted")
    .where("o.organisation_id", "in", organisations)
    .unionAll((from) =>
      from
        .selectFrom("offer_partners as p")
        .innerJoin("offers as o", (join) =>
          join.onRef("o.office_id", "=", "p.office_id").onRef("o.id", "=", "p.offer_id"),
        )
        .select(["p.organisation_id", "o.id"])
        .where("p.office_id", "=", ctx.office.id)
        .where("p.organisation_id", "in", organisations)
        .where("o.call_id", "=", first.callId)
        .where("o.state", "=", "submitted"),
    )
    .execute()
  const others = (offer: MadeOffer) =>
    organisationsOf(offer).map(
      (organisation) => made.filter((it) => it.organisation_id === organisation && it.id !== offer.id).length,
    )
  return new Map(offers.map((offer) => [offer.id, Math.max(0, ...others(offer))]))
}
