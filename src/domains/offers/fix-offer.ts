import { type Outcome, ok } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessOffer } from "./offer.access.ts"
import { setField } from "./offer.form.ts"
import { pickSection, sectionOfField } from "./offer.sections.ts"
import type { Offer } from "./offer.ts"
import { viewOf } from "./offer.view.ts"
import { notADraft, writeSection } from "./save-offer.ts"

export type Fix = { field: string; value: string }

/**
 * Sets a value that the list of gaps proposes now, such as the largest grant. What it no longer proposes (the costs
 * changed in another tab, or the button was pressed twice) changes nothing: `isDone` is false.
 * @throws Missing when the offer is not this actor's
 */
export async function fixOffer(
  ctx: PersonCtx,
  offerId: string,
  fix: Fix,
): Promise<Outcome<{ offer: Offer; isDone: boolean }>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  const view = await viewOf(ctx, offer)
  const section = sectionOfField(fix.field)
  if (!section) return ok({ offer, isDone: false })
  const isProposed = view.gaps.some((gap) => gap.fix?.field === fix.field && gap.fix.value === fix.value)
  if (!isProposed) return ok({ offer, isDone: false })
  const part = pickSection(setField(offer.content, fix.field, fix.value), section)
  return ok({ offer: await writeSection(ctx, offer, section, part), isDone: true })
}
