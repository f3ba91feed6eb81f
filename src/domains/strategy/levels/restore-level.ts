import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import { placeKey } from "../card.place.ts"
import { fold } from "../fold.ts"
import { levelTexts as texts } from "./level.texts.ts"
import { type LevelKind, markRemoval } from "./removal.ts"

/** Where a removed part stands: what it is called, its parent, and whether that is removed too. */
type Removed = { key: string; parentId: string | undefined; isGone: boolean; isOrphan: boolean }

/**
 * Brings back what `removeLevel` took away. Restoring what is there changes nothing.
 * @throws Missing when it is not this actor's to change
 */
export async function restoreLevel(ctx: OfficeCtx, kind: LevelKind, id: string): Promise<Outcome<void>> {
  if (!mayEditCards(ctx) || !isId(id)) throw new Missing(kind)
  const removed = await READ[kind](ctx, id)
  if (!removed) throw new Missing(kind)
  if (!removed.isGone) return ok(undefined)
  if (removed.isOrphan) return refused({ field: "", code: "level.orphan", message: texts.parentRemoved })
  const isTaken = await TAKEN[kind](ctx, removed)
  if (isTaken) return refused({ field: "", code: "level.taken", message: texts.nameTaken })
  await markRemoval(ctx, kind, id, { removed_at: null, removed_by: null, key: removed.key })
  await recordEvent(ctx, { what: "level.restored", on: { kind, id } })
  return ok(undefined)
}

const READ: Readonly<Record<LevelKind, (ctx: OfficeCtx, id: string) => Promise<Removed | undefined>>> = {
  async strategy(ctx, id) {
    const row = await ctx.db
      .selectFrom("strategies")
      .select(["name", "removed_at"])
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    return row && { key: fold(row.name), parentId: undefined, isGone: row.removed_at !== null, isOrphan: false }
  },
  async goal(ctx, id) {
    const row = await ctx.db
      .selectFrom("strategy_goals as g")
      .innerJoin("strategies as s", (join) =>
        join.onRef("s.office_id", "=", "g.office_id").onRef("s.id", "=", "g.strategy_id"),
      )
      .select(["g.number", "g.name", "g.removed_at", "s.id as parent", "s.removed_at as parent_removed"])
      .where("g.office_id", "=", ctx.office.id)
      .where("g.id", "=", id)
      .forUpdate("g")
      .executeTakeFirst()
    return row && below(row)
  },
  async area(ctx, id) {
    const row = await ctx.db
      .selectFrom("strategy_areas as a")
      .innerJoin("strategy_goals as g", (join) =>
        join.onRef("g.office_id", "=", "a.office_id").onRef("g.id", "=", "a.goal_id"),
      )
      .select(["a.number", "a.name", "a.removed_at", "g.id as parent", "g.removed_at as parent_removed"])
      .where("a.office_id", "=", ctx.office.id)
      .where("a.id", "=", id)
      .forUpdate("a")
      .executeTakeFirst()
    return row && below(row)
  },
}

type Row = {
  number: string
  name: string
  removed_at: Temporal.Instant | null
  parent: string
  parent_removed: Temporal.Instant | null
}
const below = (row: Row): Removed => ({
  key: placeKey(row),
  parentId: row.parent,
  isGone: row.removed_at !== null,
  isOrphan: row.parent_removed !== null,
})

const TAKEN: Readonly<Record<LevelKind, (ctx: OfficeCtx, it: Removed) => Promise<unknown>>> = {
  strategy: (ctx, { key }) =>
    ctx.db
      .selectFrom("strategies")
      .select("id")
      .where("office_id", "=", ctx.office.id)
      .where("key", "=", key)
      .executeTakeFirst(),
  goal: (ctx, { key, parentId }) =>
    ctx.db
      .selectFrom("strategy_goals")
      .select("id")
      .where("office_id", "=", ctx.office.id)
      .where("strategy_id", "=", parentId!)
      .where("key", "=", key)
      .executeTakeFirst(),
  area: (ctx, { key, parentId }) =>
    ctx.db
      .selectFrom("strategy_areas")
      .select("id")
      .where("office_id", "=", ctx.office.id)
      .where("goal_id", "=", parentId!)
      .where("key", "=", key)
      .executeTakeFirst(),
}
