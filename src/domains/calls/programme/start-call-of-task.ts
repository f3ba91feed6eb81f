import { today, toPlainDate } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { type TiedTask, tiedTask } from "../../programmes/public.ts"
import { insertDraft } from "../beginning/insert-draft.ts"
import { managesCalls } from "../call.access.ts"
import { defaultTexts } from "../call.defaults.texts.ts"
import { defaultCriteria } from "../call.defaults.ts"
import type { CallContent } from "../call.ts"
import { FIRST_OFFER_RULES } from "../offer-rules.ts"
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
  const begun = criteria.map((criterion) => ({ ...criterion, isBonus: false, threshold: null }))
  await insertDraft(ctx, { id: input.id, content: contentOf(ctx, task), criteria: begun, copiedFrom: null })
}

function contentOf(ctx: OfficeCtx, task: TiedTask): CallContent {
  const { programme } = task
  const now = today(ctx.now)
  const first = toPlainDate(`${programme.yearFrom}-01-01`)
  const isAhead = Temporal.PlainDate.compare(first, now) > 0
  return {
    title: task.name.slice(0, 300),
    spheres: [task.sphere],
    form: task.form,
    description: texts.description(task.place, programme.title).pl,
    conditions: "",
    rules: defaultTexts.rules,
    procedure: defaultTexts.procedure,
    costsThisYear: null,
    costsLastYear: null,
    costsNote: "",
    pool: task.plannedMoney === 0 ? null : task.plannedMoney,
    poolIsOfDraftBudget: isAhead,
    grantMin: null,
    grantMax: null,
    maxGrantShare: null,
    maxAdministrativeShare: null,
    taskFrom: isAhead ? first.toString() : null,
    taskTo: `${Math.max(programme.yearFrom, Math.min(now.year, programme.yearTo))}-12-31`,
    closesAt: null,
    decisionOn: null,
    threshold: null,
    cardId: null,
    programmeTaskId: task.id,
    offerRules: FIRST_OFFER_RULES,
  }
}
