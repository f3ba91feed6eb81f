import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { readsDrafts } from "./programme.access.ts"
import { taskJson } from "./programme.rows.ts"
import type { StoredPart } from "./programme.tables.ts"
import { type PartContent, type PriorityTask, type Programme, placeOfTask, type TaskRow } from "./programme.ts"

/** A priority task with its programme and its place there, as the text in force has it, or the draft. */
export type TiedTask = PriorityTask & {
  /** "§ 5 ust. 1 pkt 2" */
  place: string
  /** Whether the council adopted it; one that a change brings is still being written. */
  isInForce: boolean
  programme: Pick<Programme, "id" | "title" | "kind" | "state" | "yearFrom" | "yearTo">
}

type Row = {
  task: TaskRow
  programme: TiedTask["programme"]
  in_force: PartContent | null
  draft: StoredPart
  rows: TaskRow[]
}

async function tasksWhere(ctx: OfficeCtx, condition: ReturnType<typeof sql>): Promise<TiedTask[]> {
  const { rows } = await sql<Row>`
    select ${taskJson("t")} as task,
      jsonb_build_object('id', p.id, 'title', p.title, 'kind', p.kind, 'state', p.state, 'yearFrom', p.year_from,
        'yearTo', p.year_to) as programme,
      e.snapshot::jsonb #> '{text,priorities}' as in_force, s.content as draft,
      (select jsonb_agg(${taskJson("o")} order by o.position) from programme_tasks o
        where o.office_id = t.office_id and o.programme_id = t.programme_id) as rows
    from programme_tasks t
    join programmes p on p.office_id = t.office_id and p.id = t.programme_id and p.deleted_at is null
    join programme_parts s on s.office_id = p.office_id and s.programme_id = p.id and s.part_key = 'priorities'
    left join programme_editions e on e.office_id = p.office_id and e.programme_id = p.id and e.edition = p.edition
    where t.office_id = ${ctx.office.id} and ${condition}
    order by p.year_from desc, p.id, t.position`.execute(ctx.db)
  return rows.map(({ task: written, programme, in_force: part, draft, rows: tasks }) => {
    const adopted = part?.tasks.find(({ id }) => id === written.id)
    const place = placeOfTask(part && adopted ? part : { ...draft, tasks }, written.id)
    return { ...(adopted ?? written), programmeId: programme.id, place, isInForce: adopted !== undefined, programme }
  })
}

/** One priority task; undefined for none, also when its programme is a deleted draft. */
export async function tiedTask(ctx: OfficeCtx, id: string): Promise<TiedTask | undefined> {
  if (!isId(id)) return undefined
  return (await tasksWhere(ctx, sql`t.id = ${id}`))[0]
}

/** The same for this reader: one that the council adopted; those who read drafts also see one that is being written. */
export async function readableTask(ctx: OfficeCtx, id: string): Promise<TiedTask | undefined> {
  const task = await tiedTask(ctx, id)
  return task && (task.isInForce || readsDrafts(ctx)) ? task : undefined
}

/** The tasks of programmes that reach a year or a later one, the latest programme first; a city has a few dozen a year. */
export async function taskChoices(ctx: OfficeCtx, year: number): Promise<TiedTask[]> {
  return await tasksWhere(ctx, sql`p.year_to >= ${year}`)
}
