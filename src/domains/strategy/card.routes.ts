import type { OfficeCtx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { fileReply, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { pdf } from "../../platform/pdf.ts"
import { urls } from "../../urls.ts"
import { accessCard, mayEditCards, type StoredCard } from "./card.access.ts"
import { cardOf, type IdentifiedCard } from "./card.document.ts"
import { bindingsOf, measuredYears, valuesIn } from "./card.queries.ts"
import type { CooperationForms } from "./cooperation-forms.ts"
import { cardDocument } from "./documents/card.pdf.ts"
import type { Filled } from "./indicator-series.ts"
import { cardPage } from "./pages/card.page.ts"
import { pageTexts } from "./pages/card.texts.ts"

/** What everybody may read of the strategy. */
export const cardRoutes = (forms: CooperationForms): readonly Route[] => [
  get(urls.card, everyone, async (ctx, { params }) => {
    const card = await accessCard(ctx, params.cardId, "view")
    const { content, filled } = await wholeCard(ctx, card)
    return pageReply(cardPage(ctx, { card, content, filled, forms: await forms(ctx), mayEdit: mayEditCards(ctx) }))
  }),

  get(urls.cardPdf, everyone, async (ctx, { params }) => {
    const card = await accessCard(ctx, params.cardId, "view")
    const { content, filled } = await wholeCard(ctx, card)
    const bytes = await pdf(cardDocument({ card, content, filled, officeName: ctx.office.name }))
    const place = [card.goal.number, card.area.number, card.document.task.number].filter(Boolean).join("-")
    return fileReply(bytes, { type: "application/pdf", name: pageTexts.pdfName(place)[ctx.lang] })
  }),
]

/** A card with its values and with what the product counted for them. */
async function wholeCard(
  ctx: OfficeCtx,
  card: StoredCard,
): Promise<{ content: IdentifiedCard; filled: ReadonlyMap<string, Filled> }> {
  const content = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  const bindings = await bindingsOf(ctx, card.id)
  const counted = await measuredYears(ctx, [...bindings.values()])
  const filled = card.document.indicators.flatMap(({ id }): [string, Filled][] => {
    const source = bindings.get(id)
    return source ? [[id, { source, years: counted.get(source) ?? [] }]] : []
  })
  return { content, filled: new Map(filled) }
}
