import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { fileReply, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { pdf } from "../../platform/pdf.ts"
import { urls } from "../../urls.ts"
import { accessCard, mayEditCards, type StoredCard } from "./card.access.ts"
import { cardOf, type IdentifiedCard } from "./card.document.ts"
import { valuesIn } from "./card.queries.ts"
import { cardDocument } from "./documents/card.pdf.ts"
import { filledOf } from "./facts/filled.queries.ts"
import type { Catalogue, Filled } from "./facts/filled.ts"
import type { CardNeighbours } from "./neighbours.ts"
import { cardPage } from "./pages/card.page.ts"
import { pageTexts } from "./pages/card.texts.ts"

/** What everybody may read of the strategy. */
export const cardRoutes = (neighbours: CardNeighbours, catalogue: Catalogue): readonly Route[] => [
  get(urls.card, everyone, async (ctx, { params }) => {
    const card = await accessCard(ctx, params.cardId, "view")
    const { content, filled } = await wholeCard(ctx, catalogue, card)
    const forms = await neighbours.forms(ctx, card.id)
    const stagePages = await neighbours.stagePages(ctx, card.id)
    return pageReply(cardPage(ctx, { card, content, filled, forms, stagePages, mayEdit: mayEditCards(ctx) }))
  }),

  get(urls.cardPdf, everyone, async (ctx, { params }) => {
    const card = await accessCard(ctx, params.cardId, "view")
    const { content, filled } = await wholeCard(ctx, catalogue, card)
    const bytes = await pdf(cardDocument({ card, content, filled, officeName: ctx.office.name }))
    const place = [card.goal.number, card.area.number, card.document.task.number].filter(Boolean).join("-")
    return fileReply(bytes, { type: "application/pdf", name: pageTexts.pdfName(place)[ctx.lang] })
  }),
]

/** A card with its values and with what the product counted for them. */
async function wholeCard(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  card: StoredCard,
): Promise<{ content: IdentifiedCard; filled: ReadonlyMap<string, Filled> }> {
  const content = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  const { filled } = await filledOf(ctx, catalogue, { cardId: card.id })
  return { content, filled }
}
