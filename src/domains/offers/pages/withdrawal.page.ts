import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { confirmPanel, errorSummary, type Html } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Call, callPhase } from "../../calls/public.ts"
import type { SubmittedOffer } from "../offer.rows.ts"
import { header } from "./submitted.page.ts"
import { submittedTexts as texts } from "./submitted.texts.ts"

/** The question before an offer is withdrawn. */
export function withdrawalPage(
  ctx: OfficeCtx,
  page: { offer: SubmittedOffer; call: Call; problems: readonly Problem[] },
): Html {
  const { offer, call, problems } = page
  const again = callPhase(call, ctx.now) === "open" ? [texts.withdrawalConsequence3] : []
  const to = { office: ctx.office.slug, offerId: offer.id }
  return officePage(ctx, {
    title: texts.withdrawalTitle,
    failed: problems.length > 0,
    main: [
      header(ctx, page, texts.withdrawalTitle),
      errorSummary(ctx, problems),
      confirmPanel(ctx, {
        title: texts.withdrawalQuestion(offer.number),
        consequences: [texts.withdrawalConsequence1, texts.withdrawalConsequence2, ...again],
        action: urls.offerWithdrawal.href(to),
        confirm: texts.withdrawalConfirm,
        cancel: { href: urls.offer.href(to), label: texts.keep },
        danger: true,
      }),
    ],
  })
}
