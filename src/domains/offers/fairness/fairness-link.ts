import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, html, link } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { fairnessTexts as texts } from "./fairness.texts.ts"

/** From a receipt to the record that proves its offer was there at the closing. */
export const fairnessLink = (ctx: OfficeCtx, callId: string, suma: string): Html =>
  html`<p>${link(ctx, {
    href: urls.fairness.href({ office: ctx.office.slug, callId }, { suma }),
    label: texts.title,
    onward: true,
  })}</p>`
