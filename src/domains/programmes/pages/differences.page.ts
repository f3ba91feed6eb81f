import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { buttonLink, buttonRow, type Html, pageHeader } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { PartDifference } from "../differences.ts"
import { type Programme, yearsOf } from "../programme.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { differencesTexts as texts } from "./differences.texts.ts"
import { differencesView } from "./differences-view.ts"
import { documentTexts } from "./document.texts.ts"

export type DifferencesProps = {
  programme: Programme
  /** Whether the page stands beside the public text or in the office. */
  isPublic: boolean
  /** What is compared, or why nothing can be. */
  lead: Text
  differences: readonly PartDifference[] | undefined
  /** Where the text to compare with can be entered. */
  enter?: { href: string; label: Text }
}

export function differencesPage(
  ctx: OfficeCtx,
  { programme, isPublic, lead, differences, enter }: DifferencesProps,
): Html {
  const office = ctx.office.slug
  const crumbs = isPublic
    ? [
        { label: documentTexts.title, href: urls.programmes.href({ office }) },
        { label: yearsOf(programme), href: urls.publicProgramme.href({ office, years: yearsOf(programme) }) },
      ]
    : programmeCrumbs(ctx, programme)
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { crumbs: [...crumbs, { label: texts.title }], title: texts.title, lead }),
      differences ? differencesView(ctx, differences) : "",
      enter ? buttonRow(ctx, buttonLink(ctx, enter)) : "",
    ],
  })
}
