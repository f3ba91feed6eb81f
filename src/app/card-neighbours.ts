import { sql } from "kysely"
import { stagePagesOfCard } from "../domains/programmes/public.ts"
import type { CardNeighbours } from "../domains/strategy/public.ts"
import { urls } from "../urls.ts"
import { cooperationTexts as texts } from "./card-neighbours.texts.ts"

const MOST_NAMED = 5

/** What a card of the strategy links to: competitions announced for it, or for a task of its programme, and their contracts. */
const forms: CardNeighbours["forms"] = async (ctx, cardId) => {
  const { rows } = await sql<{ calls: number; contracts: number; newest: { id: string; title: string }[] | null }>`
    with tied as (
      select c.id, c.title, c.offers_until from calls c
      left join programme_tasks t on t.office_id = c.office_id and t.id = c.programme_task_id
      left join programmes p on p.office_id = t.office_id and p.id = t.programme_id and p.deleted_at is null
      where c.office_id = ${ctx.office.id} and c.state <> 'drafted' and c.deleted_at is null
        and ${cardId} in (c.card_id, p.card_id)
    )
    select (select count(*)::int from tied) as calls,
      (select count(*)::int from contracts k join tied on tied.id = k.call_id
        where k.office_id = ${ctx.office.id} and k.state <> 'drafted') as contracts,
      (select jsonb_agg(jsonb_build_object('id', n.id, 'title', n.title) order by n.offers_until desc nulls last, n.id)
        from (select * from tied order by offers_until desc nulls last, id limit ${MOST_NAMED}) n) as newest
  `.execute(ctx.db)
  const { calls, contracts, newest } = rows[0]!
  if (calls === 0) return { counts: [], newest: [] }
  return {
    counts: [
      { label: texts.calls, count: calls },
      { label: texts.contracts, count: contracts },
    ],
    newest: (newest ?? []).map(({ id, title }) => ({
      label: title,
      href: urls.call.href({ office: ctx.office.slug, callId: id }),
    })),
  }
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
