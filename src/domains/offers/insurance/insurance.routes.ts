import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { draftReading } from "../documents/offer.reading.ts"
import { accessOffer } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { checkPage } from "../pages/check.page.ts"
import { commitOffer } from "./commit-offer.ts"
import { commitmentsOf } from "./commitment.queries.ts"
import { insuranceTexts as texts } from "./insurance.texts.ts"

/** Reached by members only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const insuranceRoutes: readonly Route[] = [
  post(urls.offerCommitment, members, async (ctx, { params, form }) => {
    const given = form.text("sha256").toLowerCase()
    const outcome = await commitOffer(person(ctx), params.offerId, given === "" ? undefined : given)
    if (outcome.ok) return redirectReply(urls.offerCheck.href(params), texts.doneNotice)
    const view = await viewOf(ctx, await accessOffer(ctx, params.offerId, "view"))
    const reading = draftReading(view.offer, view.call, view, ctx.office)
    const commitments = await commitmentsOf(ctx, params.offerId)
    return againReply(checkPage(person(ctx), { view, reading, commitments, refused: outcome.problems }))
  }),

  get(urls.offerCommitmentReceipt, members, async (ctx, { params, query }) => {
    const offer = await accessOffer(ctx, params.offerId, "view")
    const asked = query.get("odcisk")
    const commitment = (await commitmentsOf(ctx, offer.id)).find(({ sha256 }) => sha256 === asked)
    if (!commitment || !ctx.receipts) throw new Missing("commitment")
    const { statement, signature } = commitment
    const receipt = { statement, signature, algorithm: "Ed25519", publicKey: ctx.receipts.publicKey }
    const bytes = new TextEncoder().encode(`${JSON.stringify(receipt, null, 2)}\n`)
    return fileReply(bytes, { type: "application/json", name: "zabezpieczenie-terminu.json" })
  }),
]
