import type { AlarmCounts } from "../../domains/strategy/public.ts"
import { formatDate, today } from "../../lib/dates.ts"
import { inEach } from "../../lib/texts.ts"
import { hasRole, type PersonCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import type { DeskTask } from "./office-desk.tasks.ts"
import { roundTaskTexts as texts } from "./round-task.texts.ts"

/** Open rounds of the strategy in which cards wait, for those who may confirm them. */
export function roundTasks(ctx: PersonCtx, { rounds }: AlarmCounts): DeskTask[] {
  if (!hasRole(ctx.actor, "administrator", "coordinator", "goal-chief")) return []
  return rounds.map(({ year, dueOn, waiting }): DeskTask => {
    const isLate = Temporal.PlainDate.compare(today(ctx.now), dueOn) > 0
    const day = inEach((lang) => formatDate(dueOn, lang))
    return {
      what: texts.what(year),
      state: isLate ? texts.late(waiting, day) : texts.waiting(waiting, day),
      tone: isLate ? "danger" : "warning",
      next: {
        label: texts.go,
        href: urls.strategyRound.href({ office: ctx.office.slug, year: String(year) }),
      },
    }
  })
}
