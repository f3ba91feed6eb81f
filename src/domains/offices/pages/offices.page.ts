import type { Ctx, OfficeRef } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { card, emptyState, grid, type Html, pageHeader } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { officeTexts as texts } from "../office.texts.ts"

/** The way into an installation of several offices. */
export function officesPage(ctx: Ctx, offices: readonly OfficeRef[]): Html {
  return officePage(ctx, {
    title: texts.officesTitle,
    main: [
      pageHeader(ctx, { title: texts.officesTitle, lead: texts.officesLead }),
      offices.length === 0
        ? emptyState(ctx, { title: texts.officesNone })
        : grid(
            ctx,
            offices.map((each) =>
              card(ctx, { title: each.siteName, href: urls.home.href({ office: each.slug }), body: each.name }),
            ),
          ),
    ],
  })
}
