import type { SheetCell, SheetTable } from "../../../../platform/sheets.ts"
import type { LevelValue } from "../indicator-lines.ts"
import type { AreaOfGoal, GoalOfStrategy, StrategyTree } from "../level.queries.ts"
import type { WholeStrategies } from "./strategy-data.queries.ts"
import { decimalOf, percentOf } from "./strategy-json.ts"

/** Headers are names for programs: they do not follow the language of the reader and never change their meaning. */
export const TASK_COLUMNS = [
  ...(["strategia", "cel_numer", "cel", "szef_celu", "postep_celu"] as const),
  ...(["program_numer", "program", "koordynator", "postep_programu"] as const),
  ...(["zadanie_numer", "zadanie", "waga", "punkty_wykonane", "punkty_planowane", "postep"] as const),
  ...(["postep_wedlug_zrodla", "zrodlo_postepu", "zadanie_id"] as const),
] as const

export const INDICATOR_COLUMNS = [
  ...(["poziom", "strategia", "cel_numer", "program_numer", "zadanie_numer"] as const),
  ...(["wskaznik", "rodzaj", "zrodlo_danych", "jednostka", "kierunek"] as const),
  ...(["rok", "rola", "kto_podaje", "zapis", "znaczenie", "wartosc", "wartosc_do", "potwierdzona"] as const),
  "wskaznik_id",
] as const

export type DataColumn = (typeof TASK_COLUMNS)[number] | (typeof INDICATOR_COLUMNS)[number]

const text = (value: string): SheetCell => ({ kind: "text", value })
const decimal = (value: string | null): SheetCell => ({ kind: "decimal", value: value ?? "" })

/** One row a task; programmes and goals without tasks have a row of their own with nothing in its task. */
export function tasksTable({ trees }: WholeStrategies): SheetTable {
  const rows = trees.flatMap((strategy) =>
    strategy.goals.flatMap((goal) => {
      if (goal.areas.length === 0) return [row(strategy, goal, undefined, undefined)]
      return goal.areas.flatMap((area) =>
        area.tasks.length === 0
          ? [row(strategy, goal, area, undefined)]
          : area.tasks.map((task) => row(strategy, goal, area, task)),
      )
    }),
  )
  return { name: "zadania", header: [...TASK_COLUMNS], widths: [], rows }
}

function row(
  strategy: StrategyTree,
  goal: GoalOfStrategy,
  area: AreaOfGoal | undefined,
  task: AreaOfGoal["tasks"][number] | undefined,
): SheetCell[] {
  return [
    ...[
      text(strategy.name),
      text(goal.number),
      text(goal.name),
      text(goal.chief),
      decimal(percentOf(goal.progress.value)),
    ],
    ...[text(area?.number ?? ""), text(area?.name ?? ""), text(area?.coordinator ?? "")],
    decimal(percentOf(area?.progress.value ?? null)),
    ...[text(task?.number ?? ""), text(task?.name ?? ""), decimal(decimalOf(task?.weight ?? null))],
    ...[decimal(decimalOf(task?.done ?? null)), decimal(decimalOf(task?.planned ?? null))],
    decimal(decimalOf(task?.progress ?? null)),
    ...[text(task?.printed?.progress ?? ""), text(task?.printed?.statedIn ?? ""), text(task?.id ?? "")],
  ]
}

type Described = {
  id: string
  name: string
  kind: string | null
  source: string
  unit: string
  direction: string | null
  values: readonly LevelValue[]
}

const KINDS: Readonly<Record<string, string>> = { product: "produkt", result: "rezultat", impact: "oddzialywanie" }
const DIRECTIONS: Readonly<Record<string, string>> = { more: "wiecej", less: "mniej", range: "przedzial" }
const ROLES = { actual: "wykonanie", plan: "plan" } as const

/** One row for each year of each source of each indicator, whatever its level. */
export function indicatorsTable({ trees, levelIndicators, taskIndicators }: WholeStrategies): SheetTable {
  const ofGoal = Map.groupBy(levelIndicators, ({ goalId }) => goalId)
  const ofArea = Map.groupBy(levelIndicators, ({ areaId }) => areaId)
  const rows: SheetCell[][] = []
  for (const strategy of trees)
    for (const goal of strategy.goals) {
      for (const it of ofGoal.get(goal.id) ?? []) rows.push(...rowsOf(["cel", strategy.name, goal.number, "", ""], it))
      for (const area of goal.areas) {
        for (const it of ofArea.get(area.id) ?? [])
          rows.push(...rowsOf(["program", strategy.name, goal.number, area.number, ""], it))
        for (const task of area.tasks)
          for (const { entry, values } of taskIndicators.get(task.id) ?? []) {
            const kind = entry.kind === "unknown" ? null : entry.kind
            const it = { ...entry, kind, unit: "", direction: null, values }
            rows.push(...rowsOf(["zadanie", strategy.name, goal.number, area.number, task.number], it))
          }
      }
    }
  return { name: "wskazniki", header: [...INDICATOR_COLUMNS], widths: [], rows }
}

const rowsOf = (place: readonly string[], it: Described): SheetCell[][] =>
  it.values.map(({ year, role, statedIn, printed, reading }) => [
    ...place.map(text),
    ...[text(it.name), text(KINDS[it.kind ?? ""] ?? ""), text(it.source), text(it.unit)],
    text(DIRECTIONS[it.direction ?? ""] ?? ""),
    ...[text(String(year)), text(ROLES[role]), text(statedIn), text(printed), text(reading.meaning ?? reading.kind)],
    ...[decimal(reading.value ?? null), decimal(reading.to ?? null)],
    ...[text(reading.question === undefined ? "tak" : "nie"), text(it.id)],
  ])
