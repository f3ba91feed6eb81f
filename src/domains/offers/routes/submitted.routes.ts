import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { everyone, members } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { type Call, getCall } from "../../calls/public.ts"
import { paperDocument } from "../documents/paper.document.ts"
import { receiptDocument } from "../documents/receipt.document.ts"
import { accessOffer, accessSharedOffer } from "../offer.access.ts"
import { findReceipt } from "../offer.queries.ts"
import { type SubmittedOffer, submittedOf } from "../offer.rows.ts"
import { checksumOf, readChecksum } from "../offer.snapshot.ts"
import { receiptCheckPage } from "../pages/receipt-check.page.ts"
import { receiptPage } from "../pages/submitted.page.ts"
import { submittedTexts as texts } from "../pages/submitted.texts.ts"
import { withdrawalPage } from "../pages/withdrawal.page.ts"
import { withdrawOffer } from "../withdraw-offer.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const submittedRoutes: readonly Route[] = [
  get(urls.offerReceipt, members, async (ctx, { params }) =>
    pageReply(receiptPage(ctx, await submittedWithCall(ctx, params.offerId, "receipt"))),
  ),
  get(urls.offerReceiptPdf, members, async (ctx, { params }) => {
    const { offer, call } = await submittedWithCall(ctx, params.offerId, "receipt")
    const name = `potwierdzenie-${offer.number.replaceAll("/", "-")}.pdf`
    const document = receiptDocument(offer, { checkUrl: checkAddress(ctx, offer), rules: call.offerRules }, ctx.lang)
    return fileReply(await pdf(document), { type: "application/pdf", name })
  }),
  get(urls.offerPaperPdf, members, async (ctx, { params }) => {
    const { offer, call } = await submittedWithCall(ctx, params.offerId, "receipt")
    if (!call.offerRules.paperConfirmation || offer.withdrawnAt) throw new Missing("paper confirmation")
    const name = `potwierdzenie-papierowe-${offer.number.replaceAll("/", "-")}.pdf`
    return fileReply(await pdf(paperDocument(offer, checkAddress(ctx, offer))), { type: "application/pdf", name })
  }),

  get(urls.offerWithdrawal, members, async (ctx, { params }) => {
    const shown = await submittedWithCall(ctx, params.offerId, "withdraw")
    if (shown.offer.withdrawnAt) return redirectReply(urls.offer.href(params))
    return pageReply(withdrawalPage(ctx, { ...shown, problems: [] }))
  }),
  post(urls.offerWithdrawal, members, async (ctx, { params }) => {
    const outcome = await withdrawOffer(person(ctx), params.offerId)
    if (outcome.ok) return redirectReply(urls.offer.href(params), texts.withdrawnNotice)
    const shown = await submittedWithCall(ctx, params.offerId, "withdraw")
    return againReply(withdrawalPage(ctx, { ...shown, problems: outcome.problems }))
  }),

  get(urls.receiptCheck, everyone, async (ctx, { query }) => {
    const typed = { number: (query.get("numer") ?? "").replace(/\s/g, ""), checksum: (query.get("suma") ?? "").trim() }
    if (typed.number === "" && typed.checksum === "") return pageReply(receiptCheckPage(ctx, { typed, problems: [] }))
    const checksum = readChecksum(typed.checksum)
    const receipt = checksum && typed.number ? await findReceipt(ctx, typed.number, checksum) : undefined
    if (!receipt) return againReply(receiptCheckPage(ctx, { typed, problems: whyUnknown(typed.number, checksum) }))
    const call = await getCall(ctx, receipt.callId)
    return pageReply(receiptCheckPage(ctx, { typed, problems: [], found: { receipt, call } }))
  }),
]

/** The public page with number and checksum already in its fields: what a QR code holds. */
function checkAddress(ctx: OfficeCtx, offer: SubmittedOffer): string {
  const query = { numer: offer.number, suma: checksumOf(offer.sha256) }
  return `${ctx.baseUrl ?? ""}${urls.receiptCheck.href({ office: ctx.office.slug }, query)}`
}

function whyUnknown(number: string, checksum: string | undefined): Problem[] {
  if (number === "") return [{ field: "numer", code: "receipt.number_missing", message: texts.checkNumberMissing }]
  if (!checksum) return [{ field: "suma", code: "receipt.checksum_malformed", message: texts.checkMalformed }]
  return [{ field: "suma", code: "receipt.unknown", message: texts.checkUnknown }]
}

/** An offer of the actor's organisation that has a receipt. @throws Missing for a draft too */
async function submittedWithCall(
  ctx: OfficeCtx,
  offerId: string,
  /** Members of a partner have the receipt too. */
  purpose: "receipt" | "withdraw",
): Promise<{ offer: SubmittedOffer; call: Call }> {
  const offer = submittedOf(
    await (purpose === "receipt" ? accessSharedOffer(ctx, offerId, "view") : accessOffer(ctx, offerId, "view")),
  )
  if (!offer) throw new Missing("receipt")
  return { offer, call: await getCall(ctx, offer.callId) }
}
