import type { Ctx, OfficeRef } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import { card, emptyState, grid, type Html, html, pageHeader } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { homeTexts as texts } from "./home.texts.ts"

/** The first page of an installation of many offices. */
export function officesPage(ctx: Ctx, offices: readonly OfficeRef[]): Html {
  const cards = offices.map((office) =>
    card(ctx, {
      title: office.siteName,
      href: urls.home.href({ office: office.slug }),
      body: html`<p class="quiet">${office.name}</p>`,
    }),
  )
  return officePage(ctx, {
    title: texts.officesTitle,
    main: [
      pageHeader(ctx, { title: texts.officesTitle, lead: texts.officesLead }),
      offices.length === 0
        ? emptyState(ctx, { level: 2, title: texts.noOfficesTitle, body: texts.noOfficesBody, icon: "building-2" })
        : grid(ctx, cards),
    ],
  })
}
