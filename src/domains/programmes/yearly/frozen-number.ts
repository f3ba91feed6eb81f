import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { EVERY_YEAR } from "../../strategy/public.ts"
import { publishedReport } from "./yearly-report.queries.ts"
import { type Counted, type Figures, PARTED_BY, type Parted } from "./yearly-report.ts"

/** A number as an edition of a report has it for ever; `sum` in the unit of its source. */
export type FrozenNumber = { reportYear: number; edition: number; publishedAt: Temporal.Instant; sum: number }

/** Which number of a report a reader came from. */
export type NumberAsked = {
  source: string
  year: number | typeof EVERY_YEAR
  sphere?: string | undefined
  taskId?: string | undefined
}

const NOTHING: Counted = { sum: 0, things: 0 }

/**
 * The number of a published edition that a list of today stands behind; undefined where there is no such edition or it
 * has no such number. `from` are words of an address: the year of the report and the edition.
 */
export async function frozenNumber(
  ctx: OfficeCtx,
  from: { report: string | null; edition: string | null },
  asked: NumberAsked,
): Promise<FrozenNumber | undefined> {
  if (!/^\d{4}$/.test(from.report ?? "") || !/^\d{1,4}$/.test(from.edition ?? "")) return undefined
  const it = await publishedReport(ctx, Number(from.report), Number(from.edition))
  const counted = it && countedIn(it.snapshot.figures, asked)
  return counted && { reportYear: it.year, edition: it.edition, publishedAt: it.publishedAt, sum: counted.sum }
}

function countedIn(figures: Figures, { source, year, sphere, taskId }: NumberAsked): Counted | undefined {
  const line = figures.lines.find(({ key }) => key === source)
  if (!line || (sphere && taskId)) return undefined
  const isParted = (PARTED_BY as readonly string[]).includes(source)
  const part = (of: Parted | undefined) => (isParted ? (of?.[source] ?? NOTHING) : undefined)
  if (taskId) {
    const task = figures.tasks.find(({ id }) => id === taskId)
    const isItsYear = figures.tasksInAllYears ? typeof year === "string" : year === figures.year
    return task && isItsYear ? part(task.of) : undefined
  }
  if (typeof year === "string") return undefined
  if (!sphere) return figures.years.includes(year) ? (line.years[year] ?? NOTHING) : undefined
  return year === figures.year ? part(figures.spheres.find((each) => each.sphere === sphere)?.of) : undefined
}
