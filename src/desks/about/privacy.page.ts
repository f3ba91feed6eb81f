import type { OfficeDetails } from "../../domains/offices/public.ts"
import { speak, type Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import { type Html, html, pageHeader } from "../../ui/public.ts"
import { aboutTexts as texts } from "./about.texts.ts"

/** The information clause of art. 13 and 14 GDPR for everybody who uses the product. */
export function privacyPage(ctx: OfficeCtx, office: OfficeDetails): Html {
  const t = speak(ctx.lang)
  const parts: readonly (readonly [Text, Text])[] = [
    [texts.controllerHeading, texts.controller(office.organ, office.address)],
    [texts.purposeHeading, texts.purpose],
    [texts.whatHeading, texts.what],
    [texts.rightsHeading, texts.rights],
  ]
  return officePage(ctx, {
    title: texts.privacyTitle,
    main: html`${pageHeader(ctx, { title: texts.privacyTitle, lead: texts.privacyLead })}<div class="prose">${parts.map(
      ([heading, text]) => html`<h2>${t(heading)}</h2><p>${t(text)}</p>`,
    )}<h2>${t(texts.dataContactHeading)}</h2><p><a href="mailto:${office.emailAddress}">${office.emailAddress}</a></p></div>`,
  })
}
