import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** Those of the tasks that a call is tied to, which stay in the programme; deleted drafts of calls do not count. */
export async function tasksWithCalls<T extends { id: string }>(ctx: OfficeCtx, tasks: readonly T[]): Promise<T[]> {
  if (tasks.length === 0) return []
  const ids = tasks.map(({ id }) => id)
  const { rows } = await sql<{ id: string }>`
    select distinct programme_task_id as id from calls
    where office_id = ${ctx.office.id} and programme_task_id = any(${ids}::uuid[]) and deleted_at is null`.execute(
    ctx.db,
  )
  const held = new Set(rows.map(({ id }) => id))
  return tasks.filter(({ id }) => held.has(id))
}
