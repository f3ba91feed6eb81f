import { everyone } from "../../platform/http/access.ts"
import { pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { personNames } from "../people/public.ts"
import { accessCard, editors, knowsNames, mayEditCards } from "./card.access.ts"
import { statementsOfCard, versionsOf } from "./card.queries.ts"
import { withChanges } from "./card-history.ts"
import { historyPage } from "./pages/history.page.ts"
import { historyTexts as texts } from "./pages/history.texts.ts"
import { restoreCard } from "./restore-card.ts"

const PAGE_SIZE = 20

/** The versions of a card and the way back to each. */
export const historyRoutes: readonly Route[] = [
  get(urls.cardHistory, everyone, async (ctx, { params, query }) => {
    const card = await accessCard(ctx, params.cardId, "view")
    const asked = Number.parseInt(query.get("od") ?? "", 10)
    const newest = asked >= 1 && asked <= card.version ? asked : card.version
    const versions = await versionsOf(ctx, card.id, { newest, limit: PAGE_SIZE + 1 })
    const shown = withChanges(versions, await statementsOfCard(ctx, card.id)).slice(0, PAGE_SIZE)
    const names = await personNames(ctx, knowsNames(ctx) ? shown.flatMap(({ madeBy }) => madeBy ?? []) : [])
    const older = versions[PAGE_SIZE]?.version
    return pageReply(historyPage(ctx, { card, versions: shown, older, names, mayEdit: mayEditCards(ctx) }))
  }),

  post(urls.cardHistory, editors, async (ctx, { params, form }) => {
    const version = Number(form.text("version"))
    await restoreCard(ctx, params.cardId, version)
    return redirectReply(
      urls.card.href({ office: ctx.office.slug, cardId: params.cardId }),
      texts.restoredNotice(version),
    )
  }),
]
