import { type Outcome, ok } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { sendLater } from "../../../platform/mail.ts"
import { accessOffer } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { notADraft } from "../save-offer.ts"
import { confirmationAskedMails } from "./confirmation-asked.mail.ts"
import { confirmationGaps } from "./signing.gaps.ts"
import { signingOf } from "./signing.queries.ts"
import type { Agreed, Signing, SigningState } from "./signing.ts"

/**
 * Puts a complete draft up for confirmation: writes to the representatives whose agreement is
 * missing. Any member may ask; asking again for the same content changes nothing. Refuses with the gaps.
 * @throws Missing when the offer is not this actor's
 */
export async function askForConfirmations(ctx: PersonCtx, offerId: string): Promise<Outcome<Signing>> {
  const offer = await accessOffer(ctx, offerId, "edit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  const view = await viewOf(ctx, offer)
  const gaps = await confirmationGaps(ctx, view)
  if (gaps.length > 0) return { ok: false, problems: gaps }
  const state = await signingOf(ctx, view)
  const signing = await putUp(ctx, view, state)
  if (signing.askedAt) return ok(signing)
  const others = state.missing.whose.filter(({ id }) => id !== ctx.actor.id)
  await noteAsking(ctx, offer.id, signing)
  for (const mail of confirmationAskedMails(ctx, view, others)) await sendLater(ctx, mail)
  return ok({ ...signing, askedAt: ctx.now })
}

/** That those whose confirmation of what was put up is missing are written to now. */
export async function noteAsking(ctx: PersonCtx, offerId: string, signing: Signing): Promise<void> {
  await ctx.db
    .updateTable("offer_signings")
    .set({ asked_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offerId)
    .where("content_sha256", "=", signing.contentSha256)
    .execute()
}

/** The content of a locked offer as what is confirmed from now on; nothing new when it already is. */
export async function putUp(ctx: PersonCtx, view: Agreed, state: SigningState): Promise<Signing> {
  if (state.current) return state.current
  const { offer } = view
  await ctx.db
    .insertInto("offer_signings")
    .values({
      office_id: ctx.office.id,
      offer_id: offer.id,
      content_sha256: state.contentSha256,
      pdf_sha256: null,
      put_up_at: ctx.now,
      put_up_by: ctx.actor.id,
      asked_at: null,
    })
    .execute()
  await recordEvent(ctx, {
    what: "offer.confirmations-asked",
    on: { kind: "offer", id: offer.id },
    data: { content: state.contentSha256 },
  })
  return { contentSha256: state.contentSha256, pdfSha256: null, askedAt: null, confirmations: [] }
}
