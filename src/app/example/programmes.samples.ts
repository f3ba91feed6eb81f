import {
  assignParts,
  getProgramme,
  markAdopted,
  type PartContent,
  planStage,
  planTypedOf,
  priorityTasksOf,
  programmeText,
  savePart,
  stagesOf,
  startProgramme,
} from "../../domains/programmes/public.ts"
import { lastDayOfAdoption, type PartKey } from "../../law/programme.ts"
import type { StageKey } from "../../law/programme-stages.ts"
import { momentAt, today } from "../../lib/dates.ts"
import { newId } from "../../platform/ids.ts"
import { must, type Stage } from "./actors.ts"

type Instant = Temporal.Instant

/** `begun`: when the office began to work with the product. */
type Setting = {
  ids: ReadonlyMap<string, string>
  cardId: string
  now: Instant
  begun: Instant
  /** What comes between the draft of a year and its adoption. */
  consult(it: { year: number; programmeId: string }): Promise<void>
}

/** The priority task of a sphere in the adopted programme of a year; null while the council has not adopted it. */
export type TaskOf = (year: number, sphere: string) => string | null

const TASKS = [
  { sphere: "17", name: "Sport dzieci i młodzieży oraz ruch dla zdrowia", form: "support", money: 240_000_000 },
  {
    sphere: "1",
    name: "Wsparcie osób starszych, rodzin i osób w trudnej sytuacji",
    form: "support",
    money: 40_000_000,
  },
  { sphere: "16", name: "Kultura blisko mieszkańców", form: "support", money: 35_000_000 },
  { sphere: "7", name: "Mieszkanie wspomagane dla osób z niepełnosprawnościami", form: "entrust", money: 28_000_000 },
  { sphere: "14", name: "Zajęcia po lekcjach", form: "support", money: 22_000_000 },
] as const

/**
 * The programmes of last year and this year, adopted in time, and that of the next one: adopted when its term has passed,
 * else a draft begun from this year's.
 */
export async function makeProgrammes(stage: Stage, it: Setting): Promise<TaskOf> {
  const year = today(it.now).year
  const adopted = new Map<number, string>()
  let last = await firstProgramme(stage, year - 1, it)
  for (const next of [year - 1, year, year + 1]) {
    if (next > year - 1) last = await nextProgramme(stage, next, last, it)
    await it.consult({ year: next, programmeId: last })
    if (Temporal.PlainDate.compare(today(it.now), lastDayOfAdoption(next)) <= 0) {
      await shareOut(stage, last, it)
      break
    }
    await adopt(stage, next, last, it)
    adopted.set(next, last)
  }
  const tasks = new Map<string, string>()
  for (const [of, programmeId] of adopted)
    for (const task of await priorityTasksOf(stage.system(it.now), programmeId))
      tasks.set(`${of}/${task.sphere}`, task.id)
  return (of, sphere) => tasks.get(`${of}/${sphere}`) ?? null
}

const coordinator = (stage: Stage, at: Instant) => stage.person("karolina.koordynator", at)

/** A moment of that day, but never before the installation was there nor after now. */
function atNoon(day: Temporal.PlainDate, { now, begun }: Setting): Instant {
  const noon = momentAt(day, "12:00")
  if (Temporal.Instant.compare(noon, begun) < 0) return begun
  return Temporal.Instant.compare(noon, now) > 0 ? now : noon
}

const beginning = (year: number) => new Temporal.PlainDate(year - 1, 9, 1)
const session = (year: number) => new Temporal.PlainDate(year - 1, 11, 26)
const title = (year: number) => `Program współpracy Miasta Leszna z organizacjami pozarządowymi na rok ${year}`

async function firstProgramme(stage: Stage, year: number, it: Setting): Promise<string> {
  const id = await begin(stage, year, "template", it)
  await write(stage, id, "scope", year, it, (part) => ({ ...part, choices: TASKS.map(({ sphere }) => sphere) }))
  await write(stage, id, "priorities", year, it, (part) => ({
    ...part,
    tasks: TASKS.map(({ sphere, name, form, money }) => ({
      ...{ id: newId(), sphere, name, form, plannedMoney: money },
      ...{ paragraphId: part.paragraphs[0]?.id ?? null, unitId: null, carriedFrom: null },
    })),
  }))
  await write(stage, id, "money", year, it, (part) => ({ ...part, amount: 420_000_000 }))
  await tellTheStory(stage, id, year, it)
  return id
}

async function nextProgramme(stage: Stage, year: number, last: string, it: Setting): Promise<string> {
  const id = await begin(stage, year, last, it)
  await write(stage, id, "money", year, it, (part) => ({ ...part, amount: (part.amount ?? 0) + 15_000_000 }))
  await write(stage, id, "priorities", year, it, (part) => ({
    ...part,
    tasks: part.tasks.map((task) => ({ ...task, plannedMoney: (task.plannedMoney ?? 0) + 1_000_000 })),
  }))
  return id
}

async function begin(stage: Stage, year: number, from: string, it: Setting): Promise<string> {
  const id = newId()
  const years = { kind: "annual", yearFrom: year, yearTo: year } as const
  const ctx = coordinator(stage, atNoon(beginning(year), it))
  must(await startProgramme(ctx, { id, ...years, title: title(year), cardId: it.cardId, from }))
  return id
}

async function write(
  stage: Stage,
  id: string,
  key: PartKey,
  year: number,
  it: Setting,
  change: (part: PartContent) => PartContent,
): Promise<void> {
  const ctx = coordinator(stage, atNoon(beginning(year).add({ days: 20 }), it))
  const content = change((await programmeText(ctx, id))[key])
  const saving = await savePart(ctx, id, { key, revision: Number.MAX_SAFE_INTEGER, content })
  if (saving.kind !== "saved") throw new Error(`the example was refused: the part ${key} of a programme`)
}

const tellTheStory = (stage: Stage, id: string, year: number, it: Setting) =>
  write(stage, id, "making", year, it, (part) => ({
    ...part,
    paragraphs: [
      {
        id: newId(),
        text: `Projekt programu przygotowano po spotkaniach z organizacjami i konsultowano od 1 do 21 października ${year - 1} r. na stronie, pocztą i na spotkaniu otwartym.`,
      },
    ],
  }))

async function adopt(stage: Stage, year: number, id: string, it: Setting): Promise<void> {
  await tellTheStory(stage, id, year, it)
  const at = atNoon(session(year).add({ days: 1 }), it)
  const number = `${year % 2 === 0 ? "XXXI" : "XIX"}/${300 + (year % 100)}/${year - 1}`
  const adoption = {
    number,
    on: session(year).toString(),
    bipUrl: "https://bip.leszno.example.org/uchwaly",
    because: "",
  }
  must(await markAdopted(coordinator(stage, at), id, adoption))
}

const IN_CHARGE: Readonly<Record<StageKey, string>> = {
  drafting: "karolina.koordynator",
  consulting: "urszula.urzednik",
  presenting: "karolina.koordynator",
  adopting: "karolina.koordynator",
  "carrying-out": "urszula.urzednik",
  monitoring: "celina.celowa",
}

/** The draft of the next year with parts, and stages that are not over, given to people. */
async function shareOut(stage: Stage, id: string, it: Setting): Promise<void> {
  const persons = { priorities: it.ids.get("urszula.urzednik")!, assessment: it.ids.get("celina.celowa")! }
  must(await assignParts(coordinator(stage, it.now), id, persons))
  const ctx = coordinator(stage, it.now)
  const programme = (await getProgramme(ctx, id))!
  const day = today(it.now).toString()
  for (const each of await stagesOf(ctx, programme)) {
    if (each.plannedTo < day) continue
    const owner = it.ids.get(IN_CHARGE[each.key])!
    must(await planStage(ctx, { programmeId: id, stage: each.key }, { ...planTypedOf(each, ctx.lang), owner }))
  }
}
