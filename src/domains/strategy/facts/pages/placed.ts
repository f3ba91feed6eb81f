import type { Text } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { urls } from "../../../../urls.ts"
import { shortName } from "../../card-print.ts"
import { pageTexts } from "../../pages/card.texts.ts"
import { indicatorPageTexts } from "../../pages/indicator.texts.ts"
import { areaTitle, goalTitle } from "../../pages/place.ts"
import type { PlacedIndicator } from "../measured.access.ts"

type Crumb = { label: Text | string; href?: string }

/** The page of an indicator: of its card, or its own. */
export function indicatorHref(ctx: OfficeCtx, { id, card }: Pick<PlacedIndicator, "id" | "card">): string {
  const office = ctx.office.slug
  return card
    ? urls.indicator.href({ office, cardId: card.id, indicatorId: id })
    : urls.levelIndicator.href({ office, indicatorId: id })
}

export const yearHref = (ctx: OfficeCtx, { id }: Pick<PlacedIndicator, "id">, year: number, strona?: number): string =>
  urls.indicatorYear.href({ office: ctx.office.slug, indicatorId: id, year: String(year) }, { strona })

/** The path from the strategy to a page under an indicator. */
export function crumbsUnder(ctx: OfficeCtx, it: PlacedIndicator, deeper: readonly Crumb[]): Crumb[] {
  const office = ctx.office.slug
  const { strategy, goal, area, card } = it
  return [
    { label: strategy.name || pageTexts.strategy, href: urls.strategy.href({ office }) },
    { label: goalTitle(goal, true), href: urls.goal.href({ office, goalId: goal.id }) },
    ...(area ? [{ label: areaTitle(area), href: urls.area.href({ office, areaId: area.id }) }] : []),
    ...(card
      ? [
          {
            label: card.number ? pageTexts.hereTask(card.number) : shortName(card.name),
            href: urls.card.href({ office, cardId: card.id }),
          },
        ]
      : []),
    { label: indicatorPageTexts.indicator, href: indicatorHref(ctx, it) },
    ...deeper,
  ]
}
