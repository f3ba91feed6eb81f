import { hasRole, type OfficeCtx } from "../../platform/ctx.ts"
import { only } from "../../platform/http/access.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import type { CardDocument } from "./card.document.ts"
import "./strategy.tables.ts"

const EDITORS = ["administrator", "coordinator", "goal-chief"] as const

/** Who may read cards in, change them and say what their indicators mean. */
export const editors = only(...EDITORS)
export const mayEditCards = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...EDITORS)

/** Who stated or changed something is told inside the office; outside of it the office as a whole answers for it. */
export const knowsNames = (ctx: OfficeCtx): boolean => ctx.actor.kind === "person" && ctx.actor.roles.length > 0

/** A card with its place in the strategy and its current version. */
export type StoredCard = {
  id: string
  version: number
  changedAt: Temporal.Instant
  document: CardDocument
  strategy: { id: string; name: string }
  goal: { id: string; number: string; name: string; chief: string }
  area: { id: string; number: string; name: string; coordinator: string }
}

/**
 * One card: `view` for everybody, `edit` for those who may change cards, `measure` for what the product fills in itself;
 * within a change the row is locked until it ends.
 * @throws Missing when there is none, or it is not this actor's to change
 */
export async function accessCard(
  ctx: OfficeCtx,
  id: string,
  purpose: "view" | "measure" | "edit",
): Promise<StoredCard> {
  if (!isId(id) || (purpose === "edit" && !mayEditCards(ctx))) throw new Missing("card")
  const query = storedCards(ctx).where("c.id", "=", id)
  const row = await (purpose !== "view" && ctx.db.isTransaction ? query.forUpdate("c") : query).executeTakeFirst()
  if (!row) throw new Missing("card")
  return {
    id: row.id,
    version: row.version,
    changedAt: row.changed_at,
    document: row.document,
    strategy: { id: row.strategy_id, name: row.strategy_name },
    goal: { id: row.goal_id, number: row.goal_number, name: row.goal_name, chief: row.chief },
    area: { id: row.area_id, number: row.area_number, name: row.area_name, coordinator: row.coordinator },
  }
}

function storedCards(ctx: OfficeCtx) {
  return ctx.db
    .selectFrom("cards as c")
    .innerJoin("card_versions as v", (join) =>
      join
        .onRef("v.office_id", "=", "c.office_id")
        .onRef("v.card_id", "=", "c.id")
        .onRef("v.version", "=", "c.version"),
    )
    .innerJoin("strategy_areas as a", (join) =>
      join.onRef("a.office_id", "=", "c.office_id").onRef("a.id", "=", "c.area_id"),
    )
    .innerJoin("strategy_goals as g", (join) =>
      join.onRef("g.office_id", "=", "a.office_id").onRef("g.id", "=", "a.goal_id"),
    )
    .innerJoin("strategies as s", (join) =>
      join.onRef("s.office_id", "=", "g.office_id").onRef("s.id", "=", "g.strategy_id"),
    )
    .select(["c.id", "c.version", "c.changed_at", "v.document", "s.id as strategy_id", "s.name as strategy_name"])
    .select(["g.id as goal_id", "g.number as goal_number", "g.name as goal_name", "g.chief"])
    .select(["a.id as area_id", "a.number as area_number", "a.name as area_name", "a.coordinator"])
    .where("c.office_id", "=", ctx.office.id)
    .where("c.removed_at", "is", null)
}
