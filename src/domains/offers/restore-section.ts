import { type Outcome, ok } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accessOffer } from "./offer.access.ts"
import { pickSection, type SectionId } from "./offer.sections.ts"
import { completeContent, type Offer } from "./offer.ts"
import { notADraft, writeSection } from "./save-offer.ts"

/**
 * Brings a section back as it was saved at a revision, as a new save: what is replaced stays in the history.
 * @throws Missing when the offer is not this actor's or there was no such save
 */
export async function restoreSection(
  ctx: PersonCtx,
  offerId: string,
  wanted: { section: SectionId; revision: number },
): Promise<Outcome<Offer>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  const save = await ctx.db
    .selectFrom("offer_saves")
    .select("content")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .where("section", "=", wanted.section)
    .where("revision", "=", wanted.revision)
    .executeTakeFirst()
  if (!save) throw new Missing("save")
  const part = pickSection(completeContent({ ...offer.content, ...save.content }), wanted.section)
  const restored = await writeSection(ctx, offer, wanted.section, part)
  await recordEvent(ctx, { what: "offer.section-restored", on: { kind: "offer", id: offer.id }, data: wanted })
  return ok(restored)
}
