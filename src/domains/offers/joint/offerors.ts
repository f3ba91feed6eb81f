import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  type Organisation,
  organisationsByIds,
  organisationsWithRepresentatives,
  type Signatory,
} from "../../organisations/public.ts"
import type { Offer } from "../offer.ts"
import { isJoint, LEAD, organisationsOf, type Partner } from "./partner.ts"

/** What the register of organisations knows of those who make an offer. */
export type Offerors = {
  leadId: string
  /** By organisation: that of the one who submits, and of partners in the register. */
  profiles: ReadonlyMap<string, Organisation>
  /** Organisations that were looked for: one without a profile is not there. */
  asked: ReadonlySet<string>
  /** Who may confirm with an account, by organisation; read of joint offers only. */
  representatives: ReadonlyMap<string, readonly Signatory[]>
}

/** Everything the register knows of the offerors, in one query. */
export async function readOfferors(
  ctx: OfficeCtx,
  { organisationId, content }: Pick<Offer, "organisationId" | "content">,
): Promise<Offerors & { lead: Organisation }> {
  const ids = organisationsOf({ organisationId, content })
  const known = isJoint(content)
    ? await organisationsWithRepresentatives(ctx, ids)
    : [...(await organisationsByIds(ctx, ids)).values()].map((organisation) => ({ organisation, representatives: [] }))
  const profiles = new Map(known.map(({ organisation }) => [organisation.id, organisation]))
  const lead = profiles.get(organisationId)
  if (!lead) throw new Error(`an offer has no organisation ${organisationId}`)
  return {
    ...{ lead, leadId: organisationId, profiles, asked: new Set(ids) },
    representatives: new Map(known.map(({ organisation, representatives }) => [organisation.id, representatives])),
  }
}

/** Whether somebody can confirm in this partner's name with an account. */
export const hasAccounts = (partner: Pick<Partner, "organisationId">, it: Offerors): boolean =>
  (it.representatives.get(partner.organisationId)?.length ?? 0) > 0

/** Names of the offerors by their ids in the offer. */
export function offerorNames(
  content: { partners?: readonly Partner[] },
  { leadId, profiles }: Pick<Offerors, "leadId" | "profiles">,
): Map<string, string> {
  return new Map([
    [LEAD, profiles.get(leadId)?.name ?? ""],
    ...(content.partners ?? []).map((it): [string, string] => [
      it.id,
      profiles.get(it.organisationId)?.name ?? it.name,
    ]),
  ])
}
