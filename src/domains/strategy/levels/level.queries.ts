import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { CouncilResolution } from "../strategy.tables.ts"
import { inOrder } from "./level-order.ts"
import {
  type AreaProgress,
  areaProgress,
  type Hundredths,
  type LevelProgress,
  levelProgress,
} from "./level-progress.ts"

const MOST_CARDS = 5000

/** What a page of the area printed of a task, or of the whole area (the row "Razem"). */
export type PrintedProgress = {
  weight: string
  progress: string
  value: Hundredths | null
  statedIn: string
  at: Temporal.Instant
}

/**
 * A task in its area. `done` and `planned` are sums of points of its card (hundredths), null when the card has none;
 * `progress` is what counts: the points, or else what the area's page printed.
 */
export type TaskOfArea = {
  id: string
  number: string
  name: string
  weight: Hundredths | null
  done: Hundredths | null
  planned: Hundredths | null
  progress: Hundredths | null
  printed: PrintedProgress | null
}
export type AreaOfGoal = {
  id: string
  number: string
  name: string
  coordinator: string
  tasks: TaskOfArea[]
  progress: AreaProgress
  /** The row "Razem" of each source; read only when asked for. */
  statements: PrintedProgress[]
}
export type GoalOfStrategy = {
  id: string
  number: string
  name: string
  chief: string
  areas: AreaOfGoal[]
  /** Taken away while they were empty. */
  removed: { id: string; number: string; name: string }[]
  progress: LevelProgress
}
export type StrategyTree = {
  id: string
  name: string
  vision: string
  mission: string
  resolutions: readonly CouncilResolution[]
  goals: GoalOfStrategy[]
  progress: LevelProgress
}

/** `statements` asks for the rows "Razem" of every area; those of one area come with it. */
export type LevelFilter = { strategyId?: string; goalId?: string; areaId?: string; statements?: boolean }

/** Every strategy of the office, or the part of it asked for, down to the tasks, in the order of their numbers. */
export async function strategyTrees(ctx: OfficeCtx, only: LevelFilter = {}): Promise<StrategyTree[]> {
  const rows = await levelRows(ctx, only)
  const tasks = await tasksByArea(ctx, only)
  const areaOf = (row: LevelRow): AreaOfGoal => {
    const own = inOrder(tasks.get(row.area_id!) ?? [])
    const { area_number: number, area_name: name, coordinator } = row
    return {
      id: row.area_id!,
      number: number ?? "",
      name: name ?? "",
      coordinator: coordinator ?? "",
      tasks: own,
      progress: areaProgress(own),
      statements: statementsOf(row.statements),
    }
  }
  const goalOf = (of: LevelRow[]): GoalOfStrategy => {
    const [row] = of as [LevelRow]
    const areas = inOrder(of.filter((each) => each.area_id !== null && each.area_removed === null).map(areaOf))
    const removed = of.flatMap(({ area_id, area_removed, area_number, area_name }) =>
      area_id && area_removed ? [{ id: area_id, number: area_number ?? "", name: area_name ?? "" }] : [],
    )
    const progress = levelProgress(areas.map((area) => area.progress.value))
    return {
      id: row.goal_id!,
      number: row.goal_number ?? "",
      name: row.goal_name ?? "",
      chief: row.chief ?? "",
      areas,
      removed,
      progress,
    }
  }
  const strategyOf = (of: LevelRow[]): StrategyTree => {
    const { id, name, vision, mission, resolutions } = of[0]!
    const withGoals = of.filter(({ goal_id }) => goal_id !== null)
    const goals = inOrder([...Map.groupBy(withGoals, (row) => row.goal_id).values()].map(goalOf))
    return {
      ...{ id, name, vision, mission, resolutions, goals },
      progress: levelProgress(goals.map((goal) => goal.progress.value)),
    }
  }
  return [...Map.groupBy(rows, (row) => row.id).values()]
    .map(strategyOf)
    .sort((one, other) => one.name.localeCompare(other.name, "pl"))
}

type LevelRow = Awaited<ReturnType<typeof levelRows>>[number]

function levelRows(ctx: OfficeCtx, { strategyId, goalId, areaId, statements }: LevelFilter) {
  return (
    ctx.db
      .selectFrom("strategies as s")
      .leftJoin("strategy_goals as g", (join) =>
        join
          .onRef("g.office_id", "=", "s.office_id")
          .onRef("g.strategy_id", "=", "s.id")
          .on("g.removed_at", "is", null),
      )
      .leftJoin("strategy_areas as a", (join) =>
        join.onRef("a.office_id", "=", "g.office_id").onRef("a.goal_id", "=", "g.id"),
      )
      .select(["s.id", "s.name", "s.vision", "s.mission", "s.resolutions"])
      .select(["g.id as goal_id", "g.number as goal_number", "g.name as goal_name", "g.chief"])
      .select(["a.id as area_id", "a.number as area_number", "a.name as area_name", "a.coordinator"])
      .select("a.removed_at as area_removed")
      // Shown on the page of one area only.
      .select((areaId || statements ? statementsSelect : sql<StatementRow[] | null>`null`).as("statements"))
      .where("s.office_id", "=", ctx.office.id)
      .where("s.removed_at", "is", null)
      .$if(strategyId !== undefined, (query) => query.where("s.id", "=", strategyId!))
      .$if(goalId !== undefined, (query) => query.where("g.id", "=", goalId!))
      .$if(areaId !== undefined, (query) => query.where("a.id", "=", areaId!).where("a.removed_at", "is", null))
      .limit(MOST_CARDS)
      .execute()
  )
}

type TaskRow = {
  area_id: string
  id: string
  number: string
  name: string
  weight: number | null
  done: number | null
  planned: number | null
  weight_printed: string | null
  progress_printed: string | null
  printed: number | null
  stated_in: string | null
  recorded_at: Temporal.Instant | null
}

async function tasksByArea(ctx: OfficeCtx, { goalId, areaId }: LevelFilter): Promise<Map<string, TaskOfArea[]>> {
  const { rows } = await sql<TaskRow>`
    select c.area_id, c.id, c.number, c.name, c.weight, c.done_points as done, c.planned_points as planned,
      p.weight_printed, p.progress_printed, p.progress as printed, p.stated_in, p.recorded_at
    from cards c
    join strategy_areas a on a.office_id = c.office_id and a.id = c.area_id
    left join lateral (
      select * from progress_statements p
      where p.office_id = c.office_id and p.area_id = c.area_id and p.card_id = c.id
      order by p.recorded_at desc, p.id desc limit 1
    ) p on true
    where c.office_id = ${ctx.office.id} and c.removed_at is null
      ${areaId === undefined ? sql`` : sql`and c.area_id = ${areaId}`}
      ${goalId === undefined ? sql`` : sql`and a.goal_id = ${goalId}`}
    limit ${MOST_CARDS}`.execute(ctx.db)
  const lines = rows.map((row) => ({ areaId: row.area_id, task: taskOf(row) }))
  return new Map(
    [...Map.groupBy(lines, (line) => line.areaId)].map(([area, of]) => [area, of.map(({ task }) => task)] as const),
  )
}

const taskOf = (row: TaskRow): TaskOfArea => ({
  id: row.id,
  number: row.number,
  name: row.name,
  weight: row.weight,
  done: row.done,
  planned: row.planned,
  progress: row.done ?? row.printed,
  printed: row.recorded_at && {
    weight: row.weight_printed ?? "",
    progress: row.progress_printed ?? "",
    value: row.printed,
    statedIn: row.stated_in ?? "",
    at: row.recorded_at,
  },
})

type StatementRow = { weight: string; progress: string; value: number | null; statedIn: string; at: string }

/** What pages printed of a whole area, the newest of each source, the last one first. */
const statementsOf = (rows: readonly StatementRow[] | null): PrintedProgress[] =>
  (rows ?? [])
    .map((row) => ({ ...row, at: Temporal.Instant.from(row.at) }))
    .sort((one, other) => Temporal.Instant.compare(other.at, one.at))

/** Moments come out of JSON as text. */
const statementsSelect = sql<StatementRow[] | null>`(
  select jsonb_agg(jsonb_build_object('weight', p.weight_printed, 'progress', p.progress_printed, 'value', p.progress,
    'statedIn', p.stated_in, 'at', p.recorded_at))
  from (
    select distinct on (stated_in) * from progress_statements
    where office_id = a.office_id and area_id = a.id and card_id is null
    order by stated_in, recorded_at desc, id desc
  ) p
)`
