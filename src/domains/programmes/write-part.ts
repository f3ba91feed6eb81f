import { isDeepStrictEqual } from "node:util"
import type { PartKey } from "../../law/programme.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { programmeText } from "./programme.queries.ts"
import type { PartContent, Programme, TaskRow } from "./programme.ts"

/**
 * Writes one part of a locked, writable programme and keeps it for later merges and for the history; an unchanged one is
 * left alone.
 */
export async function writePart(
  ctx: OfficeCtx,
  programme: Programme,
  key: PartKey,
  content: PartContent,
  because = "",
): Promise<Programme> {
  const stored = (await programmeText(ctx, programme.id))[key]
  if (isDeepStrictEqual(stored, content)) return programme
  const { tasks, ...rest } = content
  const revision = programme.revision + 1
  const of = { office_id: ctx.office.id, programme_id: programme.id, part_key: key }
  const document = JSON.stringify(rest) as never
  await ctx.db
    .insertInto("programme_parts")
    .values({ ...of, content: document, assigned_to: null })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "programme_id", "part_key"]).doUpdateSet({ content: document }),
    )
    .execute()
  if (key === "priorities") await writeTasks(ctx, programme, tasks)
  await ctx.db
    .insertInto("programme_saves")
    .values({
      ...of,
      revision,
      content: JSON.stringify(content) as never,
      because,
      saved_at: ctx.now,
      saved_by: actorId(ctx.actor),
    })
    .execute()
  await ctx.db
    .updateTable("programmes")
    .set({ revision, changed_at: ctx.now, changed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  const plannedMoney = key === "money" ? content.amount : programme.plannedMoney
  return { ...programme, revision, plannedMoney, changedAt: ctx.now }
}

/**
 * The rows of the part as they stand; those taken out are removed, and a call keeps one from being taken out.
 * @throws Missing when an id of theirs is that of a task of another programme
 */
async function writeTasks(ctx: OfficeCtx, programme: Programme, tasks: readonly TaskRow[]): Promise<void> {
  let gone = ctx.db
    .deleteFrom("programme_tasks")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
  if (tasks.length > 0)
    gone = gone.where(
      "id",
      "not in",
      tasks.map(({ id }) => id),
    )
  await gone.execute()
  if (tasks.length === 0) return
  const written = await ctx.db
    .insertInto("programme_tasks")
    .values(
      tasks.map((task, index) => ({
        office_id: ctx.office.id,
        id: task.id,
        programme_id: programme.id,
        paragraph_id: task.paragraphId,
        position: index + 1,
        sphere: task.sphere,
        name: task.name,
        form: task.form,
        planned_money: task.plannedMoney,
        unit_id: task.unitId,
        carried_from: task.carriedFrom,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["office_id", "id"])
        .doUpdateSet((row) => ({
          paragraph_id: row.ref("excluded.paragraph_id"),
          position: row.ref("excluded.position"),
          sphere: row.ref("excluded.sphere"),
          name: row.ref("excluded.name"),
          form: row.ref("excluded.form"),
          planned_money: row.ref("excluded.planned_money"),
          unit_id: row.ref("excluded.unit_id"),
        }))
        .where("programme_tasks.programme_id", "=", programme.id),
    )
    .returning("id")
    .execute()
  if (written.length < tasks.length) throw new Missing("task of this programme")
}
