import { sql } from "kysely"
import { stagePagesOfCard } from "../domains/programmes/public.ts"
import type { CardNeighbours } from "../domains/strategy/public.ts"
import { urls } from "../urls.ts"
import { cooperationTexts as texts } from "./card-neighbours.texts.ts"

/** What a card of the strategy links to: parts of the product that everybody may open, with what is in them now. */
const forms: CardNeighbours["forms"] = async (ctx) => {
  const { rows } = await sql<{ calls: number; contracts: number }>`
    select
      (select count(*)::int from calls where office_id = ${ctx.office.id} and state <> 'drafted') as calls,
      (select count(*)::int from contracts where office_id = ${ctx.office.id} and state <> 'drafted') as contracts
  `.execute(ctx.db)
  const { calls, contracts } = rows[0]!
  const office = ctx.office.slug
  return [
    { label: texts.calls, href: urls.calls.href({ office }), count: calls },
    { label: texts.contracts, href: urls.publicContracts.href({ office }), count: contracts },
  ]
}

/** Programmes and competitions belong to a task; deleted ones do no longer. */
const tied: CardNeighbours["tied"] = async (ctx, cardId) => {
  const { rows } = await sql<{ found: boolean }>`
    select exists(select 1 from programmes where office_id = ${ctx.office.id} and card_id = ${cardId} and deleted_at is null)
      or exists(select 1 from calls where office_id = ${ctx.office.id} and card_id = ${cardId} and deleted_at is null)
      as found`.execute(ctx.db)
  return rows[0]!.found
}

/** What a card of the strategy learns of the domains after it. */
export const cardNeighbours: CardNeighbours = { tied, forms, stagePages: stagePagesOfCard }
