import { spheresOn } from "../../../law/spheres.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { answerFacts, type FactGroup, type FactSource, groupFacts, nameFacts } from "../../strategy/public.ts"
import { placeOfTask, yearsOf } from "../programme.ts"
import { type ProgrammeInForce, programmesInForce } from "./programmes-in-force.ts"
import {
  type Counted,
  type FigureProgramme,
  type Figures,
  NAMED,
  PARTED_BY,
  type Parted,
  type TaskFigures,
} from "./yearly-report.ts"

/** How many years the comparison has. */
const SPAN = 5

/**
 * Every number of the report of a year: what each source counted in it and in the four years before, by sphere, and for
 * each priority task of the programmes in force in it as the council adopted them, in whatever year that was. Five
 * queries, however many contracts there are.
 */
export async function figuresOf(ctx: OfficeCtx, facts: readonly FactSource[], year: number): Promise<Figures> {
  const years = Array.from({ length: SPAN }, (_, index) => year - SPAN + 1 + index)
  const questions = facts.map((source) => ({ id: source.key, source }))
  const answers = await answerFacts(ctx, questions, { from: years[0]!, to: year })
  const among = (keys: readonly string[]) => facts.filter(({ key }) => keys.includes(key))
  const spheres = await groupFacts(ctx, among(PARTED_BY), { by: "sphere", year })
  const programmes = await programmesInForce(ctx, year)
  const tasks = programmes.flatMap(({ snapshot }) => snapshot.text.priorities.tasks.map(({ id }) => id))
  const ofTasks = await groupFacts(ctx, among(PARTED_BY), { by: "programme-task", tasks })
  const annual = programmes.find(({ programme }) => programme.kind === "annual")
  return {
    year,
    years,
    programme: annual ? figureProgramme(annual) : null,
    others: programmes.filter((each) => each !== annual).map(figureProgramme),
    lines: facts.map((source) => ({
      key: source.key,
      name: source.name,
      unit: source.unit,
      isPublic: source.isPublic,
      years: Object.fromEntries(
        (answers.get(source.key) ?? []).map(({ year: of, sum, things }) => [String(of), { sum, things }]),
      ),
    })),
    named: await nameFacts(ctx, among(NAMED), year),
    spheres: inOrder(spheres, year).map(([sphere, of]) => ({ sphere, of })),
    tasksInAllYears: true,
    tasks: programmes.flatMap((each) => taskFigures(each, ofTasks)),
  }
}

const figureProgramme = ({ programme, snapshot }: ProgrammeInForce): FigureProgramme => ({
  id: programme.id,
  title: snapshot.title,
  resolution: snapshot.resolution,
  planned: snapshot.text.money.amount,
  years: yearsOf(programme),
  edition: programme.edition,
})

const taskFigures = ({ programme, snapshot }: ProgrammeInForce, groups: readonly FactGroup[]): TaskFigures[] =>
  snapshot.text.priorities.tasks.map((task) => ({
    id: task.id,
    programmeId: programme.id,
    place: placeOfTask(snapshot.text.priorities, task.id),
    name: task.name,
    planned: task.plannedMoney,
    of: partedOf(groups.filter(({ group }) => group === task.id)),
  }))

function inOrder(groups: readonly FactGroup[], year: number): [string, Parted][] {
  const bySphere = Map.groupBy(groups, ({ group }) => group ?? "")
  return spheresOn(`${year}-12-31`).flatMap(({ pkt }): [string, Parted][] => {
    const own = bySphere.get(pkt)
    return own ? [[pkt, partedOf(own)]] : []
  })
}

const partedOf = (groups: readonly FactGroup[]): Parted =>
  Object.fromEntries(groups.map(({ key, sum, things }): [string, Counted] => [key, { sum, things }]))
