import { type Conflict, mergeDocuments } from "../../lib/merge.ts"
import type { Problem } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { namePartners } from "./joint/name-partners.ts"
import { isJoint } from "./joint/partner.ts"
import { accessOffer } from "./offer.access.ts"
import { pickSection, type SectionContent, type SectionId } from "./offer.sections.ts"
import { canonicalJson } from "./offer.snapshot.ts"
import { commandTexts as texts } from "./offer.texts.ts"
import { emptyContent, type Offer } from "./offer.ts"

export type SaveRequest = {
  section: SectionId
  /** The revision that the form showed: what both sides of a merge began from. */
  revision: number
  part: SectionContent
}

export type Saving =
  /** `isMerged`: somebody else's change of the same section was kept beside this one. */
  | { kind: "saved"; offer: Offer; isMerged: boolean }
  /** Nothing is written. `part` holds both changes, with this one's value in the fields that conflict. */
  | { kind: "conflict"; offer: Offer; part: SectionContent; conflicts: Conflict[] }
  | { kind: "refused"; offer: Offer; problems: Problem[] }

/**
 * Saves one section of a draft, at any time: also after the call has closed, so that nothing typed is lost. A save that
 * began from an older revision is merged with what was saved since, field by field.
 * @throws Missing when the offer is not this actor's
 */
export async function saveOffer(ctx: PersonCtx, offerId: string, request: SaveRequest): Promise<Saving> {
  const offer = await accessOffer(ctx, offerId, "edit")
  if (offer.state !== "drafted") return { kind: "refused", offer, problems: [notADraft(offer)] }
  const theirs = pickSection(offer.content, request.section)
  const base = await sectionAt(ctx, offer, request)
  const { merged, conflicts } = mergeDocuments(base, theirs, request.part)
  if (conflicts.length > 0) return { kind: "conflict", offer, part: merged, conflicts }
  const isMerged = canonicalJson(merged) !== canonicalJson(request.part)
  return { kind: "saved", offer: await writeSection(ctx, offer, request.section, merged), isMerged }
}

/** The section as it stood at the revision the form showed. */
async function sectionAt(ctx: PersonCtx, offer: Offer, request: SaveRequest): Promise<SectionContent> {
  if (request.revision === offer.revision) return pickSection(offer.content, request.section)
  const save = await ctx.db
    .selectFrom("offer_saves")
    .select("content")
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .where("section", "=", request.section)
    .where("revision", "<=", Math.min(request.revision, offer.revision))
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst()
  return { ...pickSection(emptyContent, request.section), ...save?.content }
}

/** Writes one section of a locked draft and keeps it for later merges; an unchanged one is left alone. */
export async function writeSection(
  ctx: PersonCtx,
  offer: Offer,
  section: SectionId,
  part: SectionContent,
): Promise<Offer> {
  if (canonicalJson(part) === canonicalJson(pickSection(offer.content, section))) return offer
  const content = { ...offer.content, ...part }
  const revision = offer.revision + 1
  await ctx.db
    .updateTable("offers")
    .set({ content, revision, changed_at: ctx.now, changed_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offer.id)
    .execute()
  const mayName = section === "offeror" && (isJoint(offer.content) || isJoint(content))
  const partnership = mayName ? await namePartners(ctx, offer, content) : offer.partnership
  await ctx.db
    .insertInto("offer_saves")
    .values({
      office_id: ctx.office.id,
      offer_id: offer.id,
      revision,
      section,
      content: part,
      saved_at: ctx.now,
      saved_by: ctx.actor.id,
    })
    .execute()
  return { ...offer, content, revision, changedAt: ctx.now, ...(partnership ? { partnership } : {}) }
}

/** Why what is typed now cannot be saved: the offer has left the drafts in the meantime. */
export function notADraft(offer: Offer): Problem {
  const message = offer.state === "submitted" ? texts.alreadySubmitted(offer.number ?? "") : texts.alreadyWithdrawn
  return { field: "", code: `offer.is_${offer.state}`, message }
}
