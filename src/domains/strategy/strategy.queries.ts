import type { OfficeCtx } from "../../platform/ctx.ts"
import "./strategy.tables.ts"

const MOST_CARDS = 1000

/** Cards of the office for a choice in a form, in the order of the strategy: `II.9.1 Program współpracy…`. */
export async function cardChoices(ctx: OfficeCtx): Promise<{ id: string; label: string }[]> {
  const rows = await ctx.db
    .selectFrom("cards as c")
    .innerJoin("strategy_areas as a", (join) =>
      join.onRef("a.office_id", "=", "c.office_id").onRef("a.id", "=", "c.area_id"),
    )
    .innerJoin("strategy_goals as g", (join) =>
      join.onRef("g.office_id", "=", "a.office_id").onRef("g.id", "=", "a.goal_id"),
    )
    .select(["c.id", "c.name", "g.number as goal", "a.number as area", "c.number"])
    .where("c.office_id", "=", ctx.office.id)
    .where("c.removed_at", "is", null)
    .limit(MOST_CARDS)
    .execute()
  const place = (row: { goal: string; area: string; number: string }) =>
    [row.goal, row.area, row.number].filter((part) => part !== "").join(".")
  return rows
    .map((row) => ({ id: row.id, label: `${place(row)} ${row.name}`.trim() }))
    .sort((one, other) => one.label.localeCompare(other.label, "pl", { numeric: true }))
}
