import { type AlarmCounts, alarmCounts } from "../../domains/strategy/public.ts"
import { listed, type Text } from "../../lib/texts.ts"
import { hasRole, type PersonCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import type { DeskTask } from "./office-desk.tasks.ts"
import { deskTexts as texts } from "./office-desk.texts.ts"
import { roundTasks } from "./round-task.ts"

/**
 * What indicators ask of this person: those who change the strategy answer for all of them and for their having owners,
 * everybody else for those they look after. Rounds of updates are asked for in the same query.
 */
export async function indicatorTasks(ctx: PersonCtx): Promise<DeskTask[]> {
  const answersForAll = hasRole(ctx.actor, "administrator", "coordinator", "goal-chief")
  const counts = await alarmCounts(ctx, answersForAll ? undefined : ctx.actor.id)
  const said = statesOf(counts, answersForAll)
  const rounds = roundTasks(ctx, counts)
  if (said.length === 0) return rounds
  const href = urls.indicatorsToFill.href({ office: ctx.office.slug }, { rok: counts.year })
  return [
    ...rounds,
    {
      what: texts.indicators(counts.year),
      state: listed(said),
      tone: counts.missing > 0 && counts.isLate ? "danger" : "warning",
      next: { label: texts.goIndicators, href },
    },
  ]
}

function statesOf({ missing, ownerless, isLate }: AlarmCounts, answersForAll: boolean): Text[] {
  return [
    ...(missing > 0 ? [isLate ? texts.indicatorsLate(missing) : texts.indicatorsMissing(missing)] : []),
    ...(answersForAll && ownerless > 0 ? [texts.indicatorsOwnerless(ownerless)] : []),
  ]
}
