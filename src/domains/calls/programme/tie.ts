import { programmePart } from "../../../law/programme.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { priorityTasksOf, programmeOfYear, type TiedTask, tiedTask } from "../../programmes/public.ts"
import type { CallContent } from "../call.ts"
import { tieTexts as texts } from "./tie.texts.ts"

type Tied = Pick<CallContent, "programmeTaskId" | "pool" | "taskFrom"> & { id: string }

/**
 * What deserves a second look in how a draft follows the programme of its year (pkt 5 of art. 5a ust. 4): no priority task
 * while the programme has some, a programme that is not adopted, more money than is planned. Warnings only: the city may
 * have its reason, which is asked for at publication.
 */
export async function tieWarnings(ctx: OfficeCtx, draft: Tied): Promise<Problem[]> {
  const task = draft.programmeTaskId === null ? undefined : await tiedTask(ctx, draft.programmeTaskId)
  if (!task) return (await hasPriorityTasks(ctx, draft.taskFrom)) ? [warning("noPriorityTask", texts.noTask)] : []
  return [
    ...(task.isInForce ? [] : [warning("programmeNotAdopted", texts.notAdopted)]),
    ...(await aboveThePlan(ctx, draft, task)),
  ]
}

async function hasPriorityTasks(ctx: OfficeCtx, taskFrom: string | null): Promise<boolean> {
  if (taskFrom === null) return false
  const programme = await programmeOfYear(ctx, Number(taskFrom.slice(0, 4)))
  return programme?.state === "adopted" && (await priorityTasksOf(ctx, programme.id)).length > 0
}

async function aboveThePlan(ctx: OfficeCtx, { id, pool }: Tied, task: TiedTask): Promise<Problem[]> {
  if (task.plannedMoney === null || pool === null) return []
  const above = (await announcedFor(ctx, task.id, id)) + pool - task.plannedMoney
  if (above <= 0) return []
  return [warning("abovePlannedMoney", texts.above(inEach((lang) => formatMoney(above, lang))))]
}

/** Pools of the calls announced for a priority task, but for one call. */
async function announcedFor(ctx: OfficeCtx, taskId: string, butFor: string): Promise<Grosze> {
  const { sum } = await ctx.db
    .selectFrom("calls")
    .select((it) => it.fn.coalesce(it.fn.sum<number>("pool"), it.lit(0)).as("sum"))
    .where("office_id", "=", ctx.office.id)
    .where("programme_task_id", "=", taskId)
    .where("id", "<>", butFor)
    .where("state", "in", ["published", "decided"])
    .executeTakeFirstOrThrow()
  return Number(sum)
}

const warning = (name: string, message: Problem["message"]): Problem => ({
  field: "programmeTaskId",
  code: `call.${name}`,
  message,
  article: programmePart("priorities").article,
  level: "warning",
})

/** The same warnings as they were accepted, whatever the programme has become since. */
export const ACCEPTED_TIES: readonly Problem[] = [
  warning("noPriorityTask", texts.noTask),
  warning("programmeNotAdopted", texts.notAdopted),
  warning("abovePlannedMoney", texts.aboveThePlan),
]
