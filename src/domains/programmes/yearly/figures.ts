import { spheresOn } from "../../../law/spheres.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { answerFacts, type FactGroup, type FactSource, groupFacts } from "../../strategy/public.ts"
import { editionInForce } from "../edition.queries.ts"
import { programmeOfYear } from "../programme.queries.ts"
import { placeOfTask } from "../programme.ts"
import { type Counted, type Figures, PARTED_BY, type Parted } from "./yearly-report.ts"

/** How many years the comparison has. */
const SPAN = 5

/**
 * Every number of the report of a year: what each source counted in it and in the four years before, and grants and tasks
 * by sphere and by priority task of the programme as the council adopted it. Six queries, however many contracts there are.
 */
export async function figuresOf(ctx: OfficeCtx, facts: readonly FactSource[], year: number): Promise<Figures> {
  const years = Array.from({ length: SPAN }, (_, index) => year - SPAN + 1 + index)
  const questions = facts.map((source) => ({ id: source.key, source }))
  const answers = await answerFacts(ctx, questions, { from: years[0]!, to: year })
  const parted = facts.filter(({ key }) => (PARTED_BY as readonly string[]).includes(key))
  const spheres = await groupFacts(ctx, parted, { year, by: "sphere" })
  const tasks = await groupFacts(ctx, parted, { year, by: "programme-task" })
  const programme = await programmeOfYear(ctx, year)
  const inForce = programme && (await editionInForce(ctx, programme.id))?.snapshot
  const priorities = inForce?.text.priorities
  return {
    year,
    years,
    programme: inForce
      ? {
          id: programme.id,
          title: inForce.title,
          resolution: inForce.resolution,
          planned: inForce.text.money.amount,
        }
      : null,
    lines: facts.map((source) => ({
      key: source.key,
      name: source.name,
      unit: source.unit,
      isPublic: source.isPublic,
      years: Object.fromEntries(
        (answers.get(source.key) ?? []).map(({ year: of, sum, things }) => [String(of), { sum, things }]),
      ),
    })),
    spheres: inOrder(spheres, year).map(([sphere, of]) => ({ sphere, of })),
    tasks: (priorities?.tasks ?? []).map((task) => ({
      id: task.id,
      place: placeOfTask(priorities!, task.id),
      name: task.name,
      planned: task.plannedMoney,
      of: partedOf(tasks.filter(({ group }) => group === task.id)),
    })),
  }
}

function inOrder(groups: readonly FactGroup[], year: number): [string, Parted][] {
  const bySphere = Map.groupBy(groups, ({ group }) => group ?? "")
  return spheresOn(`${year}-12-31`).flatMap(({ pkt }): [string, Parted][] => {
    const own = bySphere.get(pkt)
    return own ? [[pkt, partedOf(own)]] : []
  })
}

const partedOf = (groups: readonly FactGroup[]): Parted =>
  Object.fromEntries(groups.map(({ key, sum, things }): [string, Counted] => [key, { sum, things }]))
