import { type Ctx, hasRole, isPerson, membershipIn } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { getOrganisation, organisationOf } from "./organisation.queries.ts"
import type { Organisation } from "./organisation.ts"

/** `view` — the public card; `contact` — also addresses and account; `edit` — the profile; `members` — who acts in its name. */
export type OrganisationPurpose = "view" | "contact" | "edit" | "members"

export function mayOrganisation(ctx: Ctx, organisationId: string, purpose: OrganisationPurpose): boolean {
  if (purpose === "view") return true
  const membership = membershipIn(ctx.actor, organisationId)
  if (purpose === "contact") return membership !== undefined || isOfficeStaff(ctx)
  if (purpose === "edit") return membership?.role === "representative"
  // An office that has checked the register helps where no representative is left to admit anybody.
  return membership?.role === "representative" || hasRole(ctx.actor, "administrator", "coordinator")
}

const isOfficeStaff = (ctx: Ctx) => hasRole(ctx.actor, "official", "coordinator", "administrator", "mayor")

/** The only way to one organisation; changing purposes lock its row. Throws Missing when it is not this actor's. */
export async function accessOrganisation(ctx: Ctx, id: string, purpose: OrganisationPurpose): Promise<Organisation> {
  if (!isId(id) || !mayOrganisation(ctx, id, purpose)) throw new Missing("organisation")
  const changing = isPerson(ctx) && purpose !== "view" && purpose !== "contact" && ctx.db.isTransaction
  const organisation = changing ? await lockOrganisation(ctx, id) : await getOrganisation(ctx, id)
  if (!organisation) throw new Missing("organisation")
  return organisation
}

async function lockOrganisation(ctx: Ctx, id: string): Promise<Organisation | undefined> {
  const row = await ctx.db
    .selectFrom("organisations")
    .selectAll()
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
  return row && organisationOf(row)
}
