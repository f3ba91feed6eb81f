import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Organisation, representativesOfEach, type Signatory } from "../../organisations/public.ts"
import type { Offer } from "../offer.ts"
import { isJoint, LEAD, type Partner, partnerOrganisations } from "./partner.ts"

/** What the register of organisations knows of those who make an offer. */
export type Offerors = {
  leadId: string
  /** By organisation: that of the one who submits, and of partners in the register. */
  profiles: ReadonlyMap<string, Organisation>
  /** Organisations that were looked for: one without a profile is not there. */
  asked: ReadonlySet<string>
  /** Who may confirm with an account, by organisation of a joint offer. */
  representatives: ReadonlyMap<string, readonly Signatory[]>
}

/** Everything of the offerors, beside their profiles that are already read. No query for one organisation's own offer. */
export async function knownOfferors(
  ctx: OfficeCtx,
  { organisationId, content }: Pick<Offer, "organisationId" | "content">,
  profiles: ReadonlyMap<string, Organisation>,
): Promise<Offerors> {
  const asked = [organisationId, ...partnerOrganisations(content)]
  return {
    leadId: organisationId,
    profiles,
    asked: new Set(asked),
    representatives: isJoint(content) ? await representativesOfEach(ctx, asked) : new Map(),
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
