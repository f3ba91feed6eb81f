import type { PersonCtx } from "../../../platform/ctx.ts"
import { sendAllLater } from "../../../platform/mail.ts"
import { memberAddressees, representativesOfEach } from "../../organisations/public.ts"
import type { Offer, OfferContent } from "../offer.ts"
import { keepPartners } from "./offer-partners.ts"
import { namedMails } from "./partnership.mails.ts"
import { keepPartnership } from "./partnership.queries.ts"
import { type Partnership, withNamed } from "./partnership.ts"

/**
 * Keeps the way from partners to a draft that now names them, and writes to the people of each that is named newly and
 * has somebody with an account who represents it.
 * @returns what the partners have said so far
 */
export async function namePartners(
  ctx: PersonCtx,
  offer: Pick<Offer, "id" | "callId" | "organisationId" | "partnership">,
  content: OfferContent,
): Promise<Partnership> {
  const before = offer.partnership ?? {}
  const named = await keepPartners(ctx, offer.id, content)
  if (named.length === 0) return before
  const after = withNamed(before, named)
  await keepPartnership(ctx, offer.id, after)
  const representatives = await representativesOfEach(ctx, named)
  const asked = named.filter((id) => (representatives.get(id)?.length ?? 0) > 0)
  const addressees = await memberAddressees(ctx, asked)
  await sendAllLater(ctx, await namedMails(ctx, { ...offer, content }, addressees))
  return after
}
