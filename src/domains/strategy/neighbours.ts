import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** Cooperation that belongs to the card: how much of each form, and the newest things by name; empty where there is none. */
export type CooperationForms = {
  counts: readonly { label: Text; count: number }[]
  newest: readonly { label: string; href: string }[]
}

/** What a card learns of the domains after the strategy, one query each. */
export type CardNeighbours = {
  /** Whether something of theirs belongs to the card, so that it cannot be taken away. */
  tied(ctx: OfficeCtx, cardId: string): Promise<boolean>
  /** What of theirs belongs to the card, for everybody to see. */
  forms(ctx: OfficeCtx, cardId: string): Promise<CooperationForms>
  /** Where a stage of a year is told of, for years whose programme is of this card; stages by their numbers in the grid. */
  stagePages(ctx: OfficeCtx, cardId: string): Promise<StagePages>
}

export type StagePages = (stageNumber: string, year: number) => string | undefined
