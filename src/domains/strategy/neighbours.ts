import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** A form of cooperation that the card describes and the product has a part for. */
export type CooperationForm = { label: Text; href: string; count: number }

/** What a card learns of the domains after the strategy, one query each. */
export type CardNeighbours = {
  /** Whether something of theirs belongs to the card, so that it cannot be taken away. */
  tied(ctx: OfficeCtx, cardId: string): Promise<boolean>
  /** Their pages and how much is in them for everybody to see. */
  forms(ctx: OfficeCtx): Promise<readonly CooperationForm[]>
  /** Where a stage of a year is told of, for years whose programme is of this card; stages by their numbers in the grid. */
  stagePages(ctx: OfficeCtx, cardId: string): Promise<StagePages>
}

export type StagePages = (stageNumber: string, year: number) => string | undefined
