import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Fact, type Html, link, select } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type TiedTask, yearsOf } from "../../programmes/public.ts"
import { tieTexts as texts } from "./tie.texts.ts"

/** The choice of the priority task, by programmes. */
export function taskField(
  ctx: OfficeCtx,
  it: { value: string; tasks: readonly TiedTask[]; problems: readonly Problem[] },
): Html {
  const programmes = Map.groupBy(it.tasks, ({ programmeId }) => programmeId)
  return select(ctx, {
    name: "programmeTaskId",
    label: texts.task,
    hint: texts.taskHint,
    value: it.value,
    empty: texts.noTaskChosen,
    optional: true,
    problems: it.problems,
    choices: [...programmes.values()].map((tasks) => {
      const { programme } = tasks[0]!
      const name = programme.state === "adopted" ? texts.programmeOf : texts.draftOf
      return {
        group: name(yearsOf(programme)),
        choices: tasks.map(({ id, place, name }) => ({ value: id, label: `${place}: ${name}` })),
      }
    }),
  })
}

/** Where in the programme the call has its root, once the programme is adopted. */
export function programmeFact(ctx: OfficeCtx, task: TiedTask | undefined): Fact[] {
  if (!task?.isInForce) return []
  const page = urls.publicProgramme.href({ office: ctx.office.slug, years: yearsOf(task.programme) })
  const label = `${task.place}, ${yearsOf(task.programme)}`
  return [{ term: texts.fact, value: link(ctx, { href: `${page}#zadanie-${task.id}`, label }), note: task.name }]
}
