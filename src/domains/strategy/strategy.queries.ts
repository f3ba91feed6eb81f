import type { OfficeCtx } from "../../platform/ctx.ts"
import "./strategy.tables.ts"

const MOST_CARDS = 1000

/** One card in the tree; points in hundredths, null when it prints none. */
export type CardLine = { id: string; number: string; name: string; done: number | null; planned: number | null }
export type AreaOfStrategy = { id: string; number: string; name: string; coordinator: string; cards: CardLine[] }
export type GoalOfStrategy = { id: string; number: string; name: string; chief: string; areas: AreaOfStrategy[] }
export type WholeStrategy = { id: string; name: string; goals: GoalOfStrategy[] }

/** Every strategy of the office with its goals, areas and cards, in the order of their numbers. */
export async function wholeStrategies(ctx: OfficeCtx): Promise<WholeStrategy[]> {
  const rows = await ctx.db
    .selectFrom("cards as c")
    .innerJoin("strategy_areas as a", (join) =>
      join.onRef("a.office_id", "=", "c.office_id").onRef("a.id", "=", "c.area_id"),
    )
    .innerJoin("strategy_goals as g", (join) =>
      join.onRef("g.office_id", "=", "a.office_id").onRef("g.id", "=", "a.goal_id"),
    )
    .innerJoin("strategies as s", (join) =>
      join.onRef("s.office_id", "=", "g.office_id").onRef("s.id", "=", "g.strategy_id"),
    )
    .select(["c.id", "c.number", "c.name", "c.done_points as done", "c.planned_points as planned"])
    .select(["a.id as area_id", "a.number as area_number", "a.name as area_name", "a.coordinator"])
    .select(["g.id as goal_id", "g.number as goal_number", "g.name as goal_name", "g.chief"])
    .select(["s.id as strategy_id", "s.name as strategy_name"])
    .where("c.office_id", "=", ctx.office.id)
    .limit(MOST_CARDS)
    .execute()
  type Row = (typeof rows)[number]
  const areaOf = (cards: Row[]): AreaOfStrategy => ({
    id: cards[0]!.area_id,
    number: cards[0]!.area_number,
    name: cards[0]!.area_name,
    coordinator: cards[0]!.coordinator,
    cards: inOrder(cards.map(({ id, number, name, done, planned }) => ({ id, number, name, done, planned }))),
  })
  const goalOf = (cards: Row[]): GoalOfStrategy => ({
    id: cards[0]!.goal_id,
    number: cards[0]!.goal_number,
    name: cards[0]!.goal_name,
    chief: cards[0]!.chief,
    areas: inOrder(grouped(cards, (row) => row.area_id).map(areaOf)),
  })
  return grouped(rows, (row) => row.strategy_id)
    .map((cards) => ({
      id: cards[0]!.strategy_id,
      name: cards[0]!.strategy_name,
      goals: inOrder(grouped(cards, (row) => row.goal_id).map(goalOf)),
    }))
    .sort((one, other) => one.name.localeCompare(other.name, "pl"))
}

const grouped = <T>(rows: readonly T[], key: (row: T) => string): T[][] => [...Map.groupBy(rows, key).values()]

/** Numbers may be roman, decimal or absent; those without a number come last. */
function inOrder<T extends { number: string; name: string }>(list: readonly T[]): T[] {
  return [...list].sort(
    (one, other) =>
      rankOf(one.number) - rankOf(other.number) ||
      one.number.localeCompare(other.number, "pl", { numeric: true }) ||
      one.name.localeCompare(other.name, "pl", { numeric: true }),
  )
}

function rankOf(number: string): number {
  if (number === "") return Number.POSITIVE_INFINITY
  if (/^\d/.test(number)) return Number.parseInt(number, 10)
  return /^[IVXLC]+$/i.test(number) ? romanValue(number.toUpperCase()) : 1000
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const romanValue = (number: string): number =>
  [...number].reduce((sum, letter, at, all) => {
    const value = ROMAN[letter]!
    return sum + (value < (ROMAN[all[at + 1] ?? ""] ?? 0) ? -value : value)
  }, 0)

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
    .limit(MOST_CARDS)
    .execute()
  const place = (row: { goal: string; area: string; number: string }) =>
    [row.goal, row.area, row.number].filter((part) => part !== "").join(".")
  return rows
    .map((row) => ({ id: row.id, label: `${place(row)} ${row.name}`.trim() }))
    .sort((one, other) => one.label.localeCompare(other.label, "pl", { numeric: true }))
}
