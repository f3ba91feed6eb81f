import { today, toPlainDate } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { type TiedTask, tiedTask } from "../../programmes/public.ts"
import { insertDraft } from "../beginning/insert-draft.ts"
import { managesCalls } from "../call.access.ts"
import { defaultContent, defaultCriteria } from "../call.defaults.ts"
import { TITLE_LIMIT } from "../call.form.ts"
import type { CallContent } from "../call.ts"
import { tieTexts as texts } from "./tie.texts.ts"

/**
 * Begins the draft of a competition for a priority task, with its name, sphere, form, money and the time of the programme
 * that is still ahead. `id` comes with the form, so that a form sent twice begins one draft.
 * @throws Missing when there is no such task or the actor does not run calls
 */
export async function startCallOfTask(ctx: OfficeCtx, input: { id: string; taskId: string }): Promise<void> {
  if (!managesCalls(ctx) || !isId(input.id)) throw new Missing("call")
  const task = await tiedTask(ctx, input.taskId)
  if (!task) throw new Missing("priority task")
  const criteria = defaultCriteria(task.form)
  await insertDraft(ctx, { id: input.id, content: contentOf(task, today(ctx.now)), criteria, copiedFrom: null })
}

function contentOf(task: TiedTask, day: Temporal.PlainDate): CallContent {
  const { programme } = task
  const first = toPlainDate(`${programme.yearFrom}-01-01`)
  const isAhead = Temporal.PlainDate.compare(first, day) > 0
  return {
    ...defaultContent(task.name.slice(0, TITLE_LIMIT), task.form),
    spheres: [task.sphere],
    description: texts.description(task.place, programme.title).pl,
    pool: task.plannedMoney === 0 ? null : task.plannedMoney,
    poolIsOfDraftBudget: isAhead,
    taskFrom: isAhead ? first.toString() : null,
    taskTo: `${Math.max(programme.yearFrom, Math.min(day.year, programme.yearTo))}-12-31`,
    programmeTaskId: task.id,
  }
}
