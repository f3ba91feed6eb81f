import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { OfferContent } from "../offer.ts"
import "./offer-partners.tables.ts"
import { partnerOrganisations } from "./partner.ts"

/**
 * The way from the organisations that a draft names as partners to it, as its content now says.
 * @returns those that were not named before
 */
export async function keepPartners(ctx: OfficeCtx, offerId: string, content: OfferContent): Promise<string[]> {
  const wanted = partnerOrganisations(content)
  await ctx.db
    .deleteFrom("offer_partners")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .$if(wanted.length > 0, (query) => query.where("organisation_id", "not in", wanted))
    .execute()
  if (wanted.length === 0) return []
  const named = await ctx.db
    .insertInto("offer_partners")
    .columns(["office_id", "offer_id", "organisation_id"])
    .expression((from) =>
      from
        .selectFrom("organisations")
        .select([
          sql<string>`${ctx.office.id}::uuid`.as("office_id"),
          sql<string>`${offerId}::uuid`.as("offer_id"),
          "id",
        ])
        .where("id", "in", wanted),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("organisation_id")
    .execute()
  return named.map((row) => row.organisation_id)
}

/** Offers in which one of these organisations is a partner, as a part of another domain's query. */
export const offersOfPartners = (ctx: OfficeCtx, organisationIds: readonly string[]) =>
  ctx.db
    .selectFrom("offer_partners")
    .select("offer_id")
    .where("office_id", "=", ctx.office.id)
    .where("organisation_id", "in", organisationIds)

/** Whether one of these organisations is a partner in the row of `offers`; part of a query. */
export const isPartnerIn = (organisationIds: readonly string[]) =>
  sql<boolean>`exists (select 1 from offer_partners p where p.office_id = offers.office_id and p.offer_id = offers.id
    and p.organisation_id = any(${organisationIds}::uuid[]))`
