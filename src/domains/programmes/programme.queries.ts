import { sql } from "kysely"
import { type PartKey, PROGRAMME_PARTS, programmeGaps } from "../../law/programme.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { consultedParagraphs } from "./consulted.ts"
import { programmeOf, storedProgrammes, taskJson } from "./programme.rows.ts"
import type { StoredPart } from "./programme.tables.ts"
import {
  emptyPart,
  factsOf,
  type PlacedParagraph,
  type PriorityTask,
  type Programme,
  type ProgrammeText,
  type TaskRow,
} from "./programme.ts"

/** Whatever its state; who may see it is for `accessProgramme` to say. */
export async function getProgramme(ctx: OfficeCtx, id: string): Promise<Programme | undefined> {
  if (!isId(id)) return undefined
  const row = await storedProgrammes(ctx).where("p.id", "=", id).executeTakeFirst()
  return row && programmeOf(row)
}

/** Until this change ends nobody else deletes, adopts or writes the programme. */
export async function lockProgramme(ctx: OfficeCtx, id: string): Promise<void> {
  await storedProgrammes(ctx).where("p.id", "=", id).forUpdate("p").execute()
}

/** The annual programme of a year, whatever its state. */
export async function programmeOfYear(ctx: OfficeCtx, year: number): Promise<Programme | undefined> {
  const query = storedProgrammes(ctx).where("p.year_from", "=", year).where("p.kind", "=", "annual")
  const row = await query.executeTakeFirst()
  return row && programmeOf(row)
}

/** The annual programme of the year before, whatever its state; a programme of several years follows none. */
export async function programmeOfYearBefore(ctx: OfficeCtx, programme: Programme): Promise<Programme | undefined> {
  return programme.kind === "annual" ? await programmeOfYear(ctx, programme.yearFrom - 1) : undefined
}

/** All eleven parts as they are being written, empty where nothing is. */
export async function programmeText(ctx: OfficeCtx, programmeId: string): Promise<ProgrammeText> {
  return (await textsOf(ctx, [programmeId])).get(programmeId)!
}

/** The texts of several programmes in one query, by their ids. */
export async function textsOf(ctx: OfficeCtx, programmeIds: readonly string[]): Promise<Map<string, ProgrammeText>> {
  const { rows } = await sql<{ programme_id: string; part_key: PartKey; content: StoredPart; tasks: TaskRow[] | null }>`
    select p.programme_id, p.part_key, p.content, case when p.part_key = 'priorities' then (
      select jsonb_agg(${taskJson("t")} order by t.position)
      from programme_tasks t where t.office_id = p.office_id and t.programme_id = p.programme_id
    ) end as tasks
    from programme_parts p
    where p.office_id = ${ctx.office.id} and p.programme_id = any(${[...programmeIds]}::uuid[])`.execute(ctx.db)
  return new Map(programmeIds.map((id) => [id, textOf(rows.filter((row) => row.programme_id === id))]))
}

function textOf(rows: readonly { part_key: PartKey; content: StoredPart; tasks: TaskRow[] | null }[]): ProgrammeText {
  const stored = new Map(rows.map(({ part_key: key, content, tasks }) => [key, { ...content, tasks: tasks ?? [] }]))
  const entries = PROGRAMME_PARTS.map(({ key }) => [key, { ...emptyPart, ...stored.get(key) }] as const)
  return Object.fromEntries(entries) as ProgrammeText
}

/**
 * What can be remarked on, as it is being written, each with its stable id and its place ("§ 3 ust. 2"): paragraphs, and what
 * stands beside them, such as the priority tasks.
 */
export async function programmeParagraphs(ctx: OfficeCtx, programmeId: string): Promise<PlacedParagraph[]> {
  return consultedParagraphs(await programmeText(ctx, programmeId), { programmeId, now: ctx.now })
}

const storedTasks = (ctx: OfficeCtx) =>
  ctx.db.selectFrom("programme_tasks").selectAll().where("office_id", "=", ctx.office.id).orderBy("position")

type StoredTask = Awaited<ReturnType<ReturnType<typeof storedTasks>["executeTakeFirstOrThrow"]>>

/** The priority tasks as they are being written, in their order. */
export async function priorityTasksOf(ctx: OfficeCtx, programmeId: string): Promise<PriorityTask[]> {
  return (await storedTasks(ctx).where("programme_id", "=", programmeId).execute()).map(taskOf)
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
