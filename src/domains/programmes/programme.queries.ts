import { type PartKey, PROGRAMME_PARTS, programmeGaps } from "../../law/programme.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { programmeOf, storedProgrammes } from "./programme.rows.ts"
import {
  emptyPart,
  factsOf,
  type PlacedParagraph,
  type PriorityTask,
  type Programme,
  type ProgrammeText,
  placedParagraphs,
} from "./programme.ts"

/** Whatever its state; who may see it is for `accessProgramme` to say. */
export async function getProgramme(ctx: OfficeCtx, id: string): Promise<Programme | undefined> {
  if (!isId(id)) return undefined
  const row = await storedProgrammes(ctx).where("p.id", "=", id).executeTakeFirst()
  return row && programmeOf(row)
}

/** The annual programme of a year, whatever its state. */
export async function programmeOfYear(ctx: OfficeCtx, year: number): Promise<Programme | undefined> {
  const query = storedProgrammes(ctx).where("p.year_from", "=", year).where("p.kind", "=", "annual")
  const row = await query.executeTakeFirst()
  return row && programmeOf(row)
}

/** All eleven parts as they are being written, empty where nothing is. */
export async function programmeText(ctx: OfficeCtx, programmeId: string): Promise<ProgrammeText> {
  const rows = await ctx.db
    .selectFrom("programme_parts")
    .select(["part_key", "content"])
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .execute()
  const stored = new Map(rows.map((row) => [row.part_key, row.content]))
  const tasks = await priorityTasksOf(ctx, programmeId)
  const entries = PROGRAMME_PARTS.map(({ key }) => [key, { ...emptyPart, ...stored.get(key) }] as const)
  const text = Object.fromEntries(entries) as ProgrammeText
  text.priorities.tasks = tasks.map(({ programmeId: _, ...task }) => task)
  return text
}

/** The paragraphs as they are being written, each with its stable id and its place ("§ 3 ust. 2"). */
export async function programmeParagraphs(ctx: OfficeCtx, programmeId: string): Promise<PlacedParagraph[]> {
  return placedParagraphs(await programmeText(ctx, programmeId))
}

const storedTasks = (ctx: OfficeCtx) =>
  ctx.db.selectFrom("programme_tasks").selectAll().where("office_id", "=", ctx.office.id).orderBy("position")

type StoredTask = Awaited<ReturnType<ReturnType<typeof storedTasks>["executeTakeFirstOrThrow"]>>

/** The priority tasks as they are being written, in their order. */
export async function priorityTasksOf(ctx: OfficeCtx, programmeId: string): Promise<PriorityTask[]> {
  return (await storedTasks(ctx).where("programme_id", "=", programmeId).execute()).map(taskOf)
}

export async function getPriorityTask(ctx: OfficeCtx, id: string): Promise<PriorityTask | undefined> {
  if (!isId(id)) return undefined
  const row = await storedTasks(ctx).where("id", "=", id).executeTakeFirst()
  return row && taskOf(row)
}

const taskOf = (row: StoredTask): PriorityTask => ({
  id: row.id,
  programmeId: row.programme_id,
  paragraphId: row.paragraph_id,
  sphere: row.sphere,
  name: row.name,
  form: row.form,
  plannedMoney: row.planned_money,
  unitId: row.unit_id,
  carriedFrom: row.carried_from,
})

/**
 * What is missing before the programme can go to the council; `field` is the key of the part.
 * Only errors keep it from going (art. 5a ust. 4).
 */
export async function councilGaps(ctx: OfficeCtx, programme: Programme): Promise<Problem[]> {
  return gapsOf(programme, await programmeText(ctx, programme.id))
}

export function gapsOf(programme: Pick<Programme, "yearFrom" | "yearTo">, text: ProgrammeText): Problem[] {
  const parts = Object.fromEntries(PROGRAMME_PARTS.map(({ key }) => [key, factsOf(text[key])]))
  const { yearFrom, yearTo } = programme
  return programmeGaps({ yearFrom, yearTo, parts: parts as Record<PartKey, ReturnType<typeof factsOf>> })
}
