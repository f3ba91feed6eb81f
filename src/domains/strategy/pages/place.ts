import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import type { StoredCard } from "../card.access.ts"
import { shortName } from "../card-print.ts"
import { pageTexts as texts } from "./card.texts.ts"

type Crumb = { label: Text | string; href?: string }

/** `Cel II. Poprawienie warunków…` */
export const goalTitle = (goal: { number: string; name: string }, isShort = false): Text =>
  inEach((lang) => {
    const name = isShort ? shortName(goal.name) : goal.name
    return goal.number ? `${texts.goal(goal.number)[lang]}. ${name}` : name
  })

/** `9. Organizacje pozarządowe` */
export const areaTitle = (area: { number: string; name: string }): string =>
  area.number ? `${area.number}. ${area.name}` : area.name

export const nameOf = (card: StoredCard): string => card.document.task.name

/** The path from the strategy to a card; deeper pages add theirs, and then the card is a link. */
export function crumbsTo(ctx: OfficeCtx, card: StoredCard, deeper: readonly Crumb[] = []): Crumb[] {
  const office = ctx.office.slug
  const { number } = card.document.task
  const here: Crumb = { label: number ? texts.hereTask(number) : shortName(nameOf(card)) }
  const href = urls.card.href({ office, cardId: card.id })
  return [
    { label: card.strategy.name || texts.strategy, href: urls.strategy.href({ office }) },
    { label: goalTitle(card.goal, true), href: urls.goal.href({ office, goalId: card.goal.id }) },
    { label: areaTitle(card.area), href: urls.area.href({ office, areaId: card.area.id }) },
    deeper.length > 0 ? { ...here, href } : here,
    ...deeper,
  ]
}
