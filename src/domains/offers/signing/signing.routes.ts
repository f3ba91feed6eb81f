import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members, membersOr } from "../../../platform/http/access.ts"
import {
  againReply,
  Missing,
  pageReply,
  type Reply,
  redirectReply,
  tooLargeReply,
} from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { bodyTooLarge, PAPER_BODY } from "../../../platform/receive-upload.ts"
import { isXml } from "../../../platform/signatures/signed-xml.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { draftReading } from "../documents/offer.reading.ts"
import { partnerPage } from "../joint/partner.page.ts"
import type { RefusalTyped } from "../joint/partnership.card.ts"
import { accessOffer, accessReadableOffer, accessSharedOffer, isOfLead, OFFER_READERS } from "../offer.access.ts"
import type { Offer } from "../offer.ts"
import { viewOf } from "../offer.view.ts"
import { submittedTexts } from "../pages/submitted.texts.ts"
import { submitOffer } from "../submit-offer.ts"
import { addSignedPdf, SIGNED_PDF } from "./add-signed-pdf.ts"
import { askForConfirmations } from "./ask-for-confirmations.ts"
import { confirmOffer } from "./confirm-offer.ts"
import { prepareSigningPdf } from "./prepare-signing-pdf.ts"
import { SIGNED_PDF_RULE } from "./signed-pdf.card.ts"
import { signedPdfTexts as pdfTexts } from "./signed-pdf.texts.ts"
import { signedUpload } from "./signed-upload.ts"
import { confirmationGaps } from "./signing.gaps.ts"
import { signingPage } from "./signing.page.ts"
import { findSignedFile, signingOf } from "./signing.queries.ts"
import { signingTexts as texts } from "./signing.texts.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const signingRoutes: readonly Route[] = [
  get(urls.offerSigning, members, async (ctx, { params }) => {
    const offer = await accessSharedOffer(ctx, params.offerId, "view")
    return offer.state === "drafted" && isOfLead(ctx, offer)
      ? pageReply(await shown(ctx, offer, []))
      : toOffer(ctx, offer)
  }),
  post(urls.offerSigning, members, async (ctx, { params, form }) => {
    const confirming = { contentSha256: form.text("content"), statesForAll: form.text("statement") === "on" }
    const outcome = await confirmOffer(person(ctx), params.offerId, confirming)
    if (!outcome.ok) return again(ctx, params.offerId, outcome.problems)
    const offer = await accessSharedOffer(ctx, params.offerId, "view")
    if (form.text("next") !== "submit" || !isOfLead(ctx, offer)) {
      const page = isOfLead(ctx, offer) ? urls.offerSigning : urls.offer
      return redirectReply(page.href(params), texts.confirmedNotice(outcome.value.missing))
    }
    const submission = await submitOffer(person(ctx), params.offerId)
    if (!submission.ok) return again(ctx, params.offerId, submission.problems)
    const notice = submittedTexts.submittedNotice(submission.value.number ?? "")
    return redirectReply(urls.offerReceipt.href(params), notice)
  }),
  post(urls.offerSigningRequest, members, async (ctx, { params }) => {
    const outcome = await askForConfirmations(person(ctx), params.offerId)
    if (!outcome.ok) return again(ctx, params.offerId, outcome.problems)
    return redirectReply(urls.offerSigning.href(params), texts.askedNotice)
  }),

  get(urls.offerSigningPdf, members, async (ctx, { params }) => {
    const offer = await accessSharedOffer(ctx, params.offerId, "view")
    const { current } = await signingOf(ctx, await viewOf(ctx, offer))
    if (!current?.pdfSha256) throw new Missing("pdf")
    const name = `oferta-do-podpisu-${current.contentSha256.slice(0, 12)}.pdf`
    return storedReply(ctx, { name, kind: "pdf", sha256: current.pdfSha256 })
  }),
  post(urls.offerSigningPdf, members, async (ctx, { params }) => {
    const outcome = await prepareSigningPdf(person(ctx), params.offerId)
    if (!outcome.ok) return again(ctx, params.offerId, outcome.problems)
    return redirectReply(urls.offerSigning.href(params), pdfTexts.prepared)
  }),
  get(urls.offerSignedPdf, members, (_ctx, { params }) => redirectReply(urls.offerSigning.href(params))),
  post(
    urls.offerSignedPdf,
    members,
    async (ctx, { params, form }) => {
      await accessOffer(ctx, params.offerId, "view")
      const file = await signedUpload(ctx, form)
      if (!file.ok) return again(ctx, params.offerId, file.problems)
      const outcome = await addSignedPdf(person(ctx), params.offerId, file.value)
      if (!outcome.ok) return again(ctx, params.offerId, outcome.problems)
      return redirectReply(urls.offerSigning.href(params), pdfTexts.added(outcome.value.missing))
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params }) => {
        const offer = await accessOffer(ctx, params.offerId, "view")
        if (offer.state !== "drafted") return toOffer(ctx, offer)
        return tooLargeReply(await shown(ctx, offer, [bodyTooLarge(SIGNED_PDF, SIGNED_PDF_RULE)]))
      },
    },
  ),
  get(urls.offerSignedFile, membersOr(...OFFER_READERS), async (ctx, { params }) => {
    const { id: offerId } = await accessReadableOffer(ctx, params.offerId)
    const signed = await findSignedFile(ctx, offerId, params.confirmationId)
    if (!signed?.fileSha256) throw new Missing("file")
    const { fileSha256: sha256, scan } = signed
    const kind = isXml((await ctx.files.get(sha256)) ?? new Uint8Array()) ? "xml" : "pdf"
    return storedReply(ctx, { name: `oferta-podpisana.${kind}`, kind, sha256, ...(scan ? { scan } : {}) })
  }),
]

const toOffer = (ctx: OfficeCtx, offer: Offer): Reply =>
  redirectReply(urls.offer.href({ office: ctx.office.slug, offerId: offer.id }))

async function again(ctx: OfficeCtx, offerId: string, problems: readonly Problem[]): Promise<Reply> {
  const offer = await accessSharedOffer(ctx, offerId, "view")
  return offer.state === "drafted" ? againReply(await shown(ctx, offer, problems)) : toOffer(ctx, offer)
}

/** A draft before its submission: the signatures, or the whole of it for a partner. */
export async function shown(ctx: OfficeCtx, offer: Offer, problems: readonly Problem[], typed?: RefusalTyped) {
  const view = await viewOf(ctx, offer)
  const gaps = await confirmationGaps(ctx, view)
  const page = { view, state: await signingOf(ctx, view), gaps, problems }
  if (isOfLead(ctx, offer)) return signingPage(ctx, page)
  const reading = draftReading(offer, view.call, view, ctx.office)
  return partnerPage(person(ctx), { ...page, reading, ...(typed ? { typed } : {}) })
}
