import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import { entryJoins } from "../card.queries.ts"
import "../strategy.tables.ts"

type Numbered = { id: string; number: string; name: string }

/** An indicator of a card, an area or a goal, with its place; `area` and `card` are null above them. */
export type PlacedIndicator = {
  id: string
  name: string
  strategy: { id: string; name: string }
  goal: Numbered
  area: Numbered | null
  card: Numbered | null
}

type Looked = PlacedIndicator & { owner_id: string | null; deputy_id: string | null }

/** Whoever looks after an indicator or stands in, while they have a role in the office. */
const looksAfter = ({ actor }: OfficeCtx, { owner_id, deputy_id }: Looked): boolean =>
  actor.kind === "person" && actor.roles.length > 0 && (actor.id === owner_id || actor.id === deputy_id)

/**
 * One indicator of any level: `view` for everybody, `edit` for those who may change cards, `fill` for them and for those
 * who look after it. Within a change `edit` locks its row until the end; `fill` does not, because a card is locked before
 * its indicators.
 * @throws Missing when there is none now, or it is not this actor's to change
 */
export async function accessPlaced(
  ctx: OfficeCtx,
  id: string,
  purpose: "view" | "fill" | "edit",
): Promise<PlacedIndicator> {
  if (!isId(id) || (purpose === "edit" && !mayEditCards(ctx))) throw new Missing("indicator")
  const lock = purpose === "edit" && ctx.db.isTransaction ? sql`for update of i` : sql``
  const { rows } = await sql<Looked>`
    select i.id, i.owner_id, i.deputy_id,
      case when i.card_id is null then i.name else e.each ->> 'name' end as name,
      jsonb_build_object('id', s.id, 'name', s.name) as strategy,
      jsonb_build_object('id', g.id, 'number', g.number, 'name', g.name) as goal,
      case when a.id is not null then jsonb_build_object('id', a.id, 'number', a.number, 'name', a.name) end as area,
      case when c.id is not null then jsonb_build_object('id', c.id, 'number', c.number, 'name', c.name) end as card
    from indicators i
    ${entryJoins("i")}
    left join strategy_areas a on a.office_id = i.office_id and a.id = coalesce(i.area_id, c.area_id)
    join strategy_goals g on g.office_id = i.office_id and g.id = coalesce(i.goal_id, a.goal_id)
    join strategies s on s.office_id = g.office_id and s.id = g.strategy_id
    where i.office_id = ${ctx.office.id} and i.id = ${id} and i.removed_at is null ${lock}`.execute(ctx.db)
  const [row] = rows
  if (row?.name == null) throw new Missing("indicator")
  if (purpose === "fill" && !mayEditCards(ctx) && !looksAfter(ctx, row)) throw new Missing("indicator")
  const { owner_id: _, deputy_id: __, ...indicator } = row
  return indicator
}

/** Where the history of an indicator is told: with its card, or on its own. */
export const eventOn = ({ id, card }: PlacedIndicator): { kind: string; id: string } =>
  card ? { kind: "card", id: card.id } : { kind: "indicator", id }
