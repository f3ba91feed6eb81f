import type { OfficeCtx } from "../../../platform/ctx.ts"
import { withCommitment } from "../insurance/commitment.queries.ts"
import { isJoint } from "../joint/partner.ts"
import type { Gap } from "../offer.gaps.ts"
import type { OfferView } from "../offer.view.ts"

/** What keeps an offer from being confirmed: what keeps it from being submitted, with deadline insurance as well. */
export async function confirmationGaps(ctx: OfficeCtx, view: OfferView): Promise<Gap[]> {
  const gaps = view.gaps.filter((gap) => gap.level !== "warning")
  if (!gaps.some(({ code }) => code === "offer.call_closed")) return gaps
  return (await withCommitment(ctx, view, gaps)).gaps
}

/** Whether one representative alone may not submit: the rule of representation wants others, or there are partners. */
export const needsConfirmations = ({ offer, organisation }: Pick<OfferView, "offer" | "organisation">): boolean =>
  organisation.representation !== "one" || isJoint(offer.content)
