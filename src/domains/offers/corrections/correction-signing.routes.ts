import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { againReply, Missing, redirectReply, tooLargeReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { bodyTooLarge, PAPER_BODY } from "../../../platform/receive-upload.ts"
import { storedReply } from "../../../platform/stored-reply.ts"
import { urls } from "../../../urls.ts"
import { SIGNED_PDF } from "../signing/add-signed-pdf.ts"
import { SIGNED_PDF_RULE } from "../signing/signed-pdf.card.ts"
import { signedPdfTexts } from "../signing/signed-pdf.texts.ts"
import { signedUpload } from "../signing/signed-upload.ts"
import { signingOf } from "../signing/signing.queries.ts"
import { addSignedCorrection } from "./add-signed-correction.ts"
import { correctedView } from "./corrected-view.ts"
import { wholePage } from "./corrections.routes.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import { prepareCorrectionPdf } from "./prepare-correction-pdf.ts"
import { accessCorrection } from "./save-correction.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const correctionSigningRoutes: readonly Route[] = [
  get(urls.offerCorrectionPdf, members, async (ctx, { params }) => {
    const open = await accessCorrection(person(ctx), params.offerId, "any offeror")
    const { current } = await signingOf(ctx, await correctedView(ctx, open))
    if (!current?.pdfSha256) throw new Missing("pdf")
    const name = `oferta-poprawiona-do-podpisu-${current.contentSha256.slice(0, 12)}.pdf`
    return storedReply(ctx, { name, kind: "pdf", sha256: current.pdfSha256 })
  }),
  post(urls.offerCorrectionPdf, members, async (ctx, { params }) => {
    const outcome = await prepareCorrectionPdf(person(ctx), params.offerId)
    if (outcome.ok) return redirectReply(urls.offerCorrection.href(params), signedPdfTexts.prepared)
    const open = await accessCorrection(person(ctx), params.offerId)
    return againReply(await wholePage(ctx, open, outcome.problems))
  }),
  get(urls.offerCorrectionSigned, members, (_ctx, { params }) => redirectReply(urls.offerCorrection.href(params))),
  post(
    urls.offerCorrectionSigned,
    members,
    async (ctx, { params, form }) => {
      await accessCorrection(person(ctx), params.offerId)
      const again = async (problems: Parameters<typeof wholePage>[2]) =>
        againReply(await wholePage(ctx, await accessCorrection(person(ctx), params.offerId), problems))
      const file = await signedUpload(ctx, form)
      if (!file.ok) return again(file.problems)
      const outcome = await addSignedCorrection(person(ctx), params.offerId, file.value)
      if (!outcome.ok) return again(outcome.problems)
      return redirectReply(urls.offerCorrection.href(params), texts.confirmedNotice(outcome.value.missing))
    },
    {
      maxBody: PAPER_BODY,
      tooLarge: async (ctx, { params }) => {
        const open = await accessCorrection(person(ctx), params.offerId)
        return tooLargeReply(await wholePage(ctx, open, [bodyTooLarge(SIGNED_PDF, SIGNED_PDF_RULE)]))
      },
    },
  ),
]
