import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { editionInForce } from "./edition.queries.ts"
import { accessProgramme } from "./programme.access.ts"
import { programmeText } from "./programme.queries.ts"
import { lacksText, type Programme } from "./programme.ts"
import { writeAll } from "./start-programme.ts"
import { tasksWithCalls } from "./tasks-with-calls.ts"

/**
 * Puts the text in force back and closes the programme again; what was written stays in its history. Repeated it changes
 * nothing.
 * @throws Missing when the programme is not this actor's
 */
export async function dropChange(ctx: OfficeCtx, id: string): Promise<Outcome<Programme>> {
  const programme = await accessProgramme(ctx, id, "manage")
  if (!programme.amendedSince) return ok(programme)
  const inForce = (await editionInForce(ctx, programme.id))!.snapshot.text
  const now = await programmeText(ctx, programme.id)
  const added = now.priorities.tasks.filter((task) => !inForce.priorities.tasks.some((old) => old.id === task.id))
  const [held] = await tasksWithCalls(ctx, added)
  if (held) return refused({ field: "", code: "programme.taskHasCall", message: texts.taskHasCall(held.name) })
  // Of an entered programme without words the text in force only says where they are.
  const written = lacksText(programme) ? programme : await writeAll(ctx, programme, inForce)
  await ctx.db
    .updateTable("programmes")
    .set({ amended_since: null })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  await recordEvent(ctx, { what: "programme.change-dropped", on: { kind: "programme", id } })
  return ok({ ...written, amendedSince: null })
}
