import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import type { OfferContent } from "../offer.ts"
import "./offer-partners.tables.ts"
import { partnerOrganisations } from "./partner.ts"

/** The way from the organisations that a draft names as partners to it, as its content now says. */
export async function keepPartners(ctx: OfficeCtx, offerId: string, content: OfferContent): Promise<void> {
  const wanted = partnerOrganisations(content).filter(isId)
  await ctx.db
    .deleteFrom("offer_partners")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .$if(wanted.length > 0, (query) => query.where("organisation_id", "not in", wanted))
    .execute()
  if (wanted.length === 0) return
  await ctx.db
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
    .execute()
}

/** Whether one of these organisations is a partner in the offer. */
export async function isPartner(ctx: OfficeCtx, offerId: string, organisationIds: readonly string[]): Promise<boolean> {
  if (organisationIds.length === 0 || !isId(offerId)) return false
  const row = await ctx.db
    .selectFrom("offer_partners")
    .select("organisation_id")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .where("organisation_id", "in", organisationIds)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
