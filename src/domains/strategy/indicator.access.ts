import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accessCard, type StoredCard } from "./card.access.ts"
import type { IndicatorEntry } from "./card.document.ts"

export type StoredIndicator = { card: StoredCard; indicator: IndicatorEntry }

/**
 * One indicator of the current version of a card.
 * @throws Missing when the card has no such indicator now, or it is not this actor's to change
 */
export async function accessIndicator(
  ctx: OfficeCtx,
  at: { cardId: string; indicatorId: string },
  purpose: "view" | "edit",
): Promise<StoredIndicator> {
  const card = await accessCard(ctx, at.cardId, purpose)
  const indicator = card.document.indicators.find((each) => each.id === at.indicatorId)
  if (!indicator) throw new Missing("indicator")
  return { card, indicator }
}
