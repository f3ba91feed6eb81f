import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../../calls/public.ts"
import {
  CORRECTION_PARTS,
  cancelCorrection,
  correctionsOf,
  isAwaited,
  namesOfOfferors,
  versionDifferences,
  versionsOf,
} from "../../offers/public.ts"
import { correctionDays } from "../../offices/public.ts"
import { accessFrozenOffer } from "../evaluation.access.ts"
import { returnPage, type SentVersion } from "./return.page.ts"
import { returnOffer, whyTooLate } from "./return-offer.ts"
import { returnTexts as texts } from "./returns.texts.ts"

const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const returnRoutes: readonly Route[] = [
  get(urls.offerReturn, officials, async (ctx, { params }) => {
    return pageReply(await page(ctx, params.offerId))
  }),
  post(urls.offerReturn, officials, async (ctx, { params, form }) => {
    const typed = { sections: form.all("sections"), message: form.text("message"), dueOn: form.text("dueOn") }
    const sections = CORRECTION_PARTS.filter((id) => typed.sections.includes(id))
    const outcome = await returnOffer(person(ctx), params.offerId, { ...typed, sections })
    if (!outcome.ok) return againReply(await page(ctx, params.offerId, { typed, problems: outcome.problems }))
    return redirectReply(urls.offerReturn.href(params), texts.asked)
  }),
  post(urls.offerReturnEnd, officials, async (ctx, { params }) => {
    await cancelCorrection(person(ctx), params.offerId)
    return redirectReply(urls.offerReturn.href(params), texts.cancelled)
  }),
]

async function page(
  ctx: OfficeCtx,
  offerId: string,
  refused?: { typed: { sections: readonly string[]; message: string; dueOn: string }; problems: readonly Problem[] },
) {
  const corrections = await correctionsOf(ctx, offerId)
  const [correction] = corrections
  const known = correction && (await accessCall(ctx, correction.callId, "manage"))
  const offer = await accessFrozenOffer(ctx, offerId, known)
  const call = known ?? (await accessCall(ctx, offer.callId, "manage"))
  const versions = corrections.some(({ state }) => state === "sent") ? await versionsOf(ctx, offerId) : []
  const isWaiting = correction !== undefined && isAwaited(correction, ctx.now)
  const days = refused || isWaiting ? 0 : await correctionDays(ctx)
  const dueOn = today(ctx.now).add({ days }).toString()
  const sent = versions.slice(1).map((version, index): SentVersion => {
    const before = versions[index]!
    return { ...version, differences: versionDifferences(before.snapshot, version.snapshot, ctx.lang) }
  })
  return returnPage(ctx, {
    call,
    tooLate: await whyTooLate(ctx, offer),
    correction,
    sent: sent.toReversed(),
    offer: {
      id: offer.id,
      number: offer.number ?? "",
      title: offer.snapshot.content.title,
      organisation: namesOfOfferors(offer.snapshot).join(", "),
    },
    ...(refused ?? { typed: { sections: [], message: "", dueOn }, problems: [] }),
  })
}
