import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { cardKey, findArea } from "../../card.place.ts"
import type { Question } from "../../card-reader/findings.ts"
import type { CardReading } from "../../card-reader/read-card.ts"
import { fold } from "../../fold.ts"
import { strategyTrees, type TaskOfArea } from "../level.queries.ts"
import { pageTexts as texts } from "./page.texts.ts"
import type { PagePart } from "./page-reading.ts"
import type { SettledTask } from "./settle-page.ts"

/** As an answer: the task is none of those stored. */
export const NEW_TASK = "new"

/** Tasks that the programme of a page has already, in the order of the page; `areaId` when it is stored at all. */
export type PageMatches = { areaId: string | undefined; stored: readonly TaskOfArea[] }

/** The stored programme with the number (or name) of the page's, and its tasks. */
export async function matchesOf(ctx: OfficeCtx, card: CardReading["card"]): Promise<PageMatches> {
  const areaId = await findArea(ctx, card)
  if (!areaId) return { areaId: undefined, stored: [] }
  const [strategy] = await strategyTrees(ctx, { areaId })
  return { areaId, stored: strategy?.goals[0]?.areas[0]?.tasks ?? [] }
}

/** The stored task with the same number and name; anything less is asked about. */
export const sameTask = (
  task: { number: string; name: string },
  stored: readonly TaskOfArea[],
): TaskOfArea | undefined => stored.find((each) => cardKey(each) === cardKey(task))

/** The stored task of a settled one: the same, or the one a person chose. */
export const storedTask = (task: SettledTask, stored: readonly TaskOfArea[]): TaskOfArea | undefined =>
  sameTask(task, stored) ?? stored.find(({ id }) => id === task.card)

/** The first question of a page's tasks that nobody has answered yet. */
export const unmatchedTask = (
  page: PagePart,
  stored: readonly TaskOfArea[],
  given: Readonly<Record<string, string>>,
): Question | undefined => matchQuestions(page, stored).find(({ path }) => !given[path])

/** A task with the number of a stored one and another name: a person says whether they are the same. */
export function matchQuestions(page: PagePart, stored: readonly TaskOfArea[]): Question[] {
  return page.tasks.flatMap((task, index): Question[] => {
    if (sameTask(task, stored) || task.number === "") return []
    const near = stored.filter(({ number }) => fold(number) === fold(task.number))
    if (near.length === 0) return []
    return [
      {
        path: `tasks.${index}.card`,
        code: "match",
        text: texts.whichTask(task.name),
        printed: `${task.number}. ${task.name}`,
        proposed: null,
        alternatives: [...near.map(({ id }) => id), NEW_TASK],
        confidence: "unclear",
        lines: task.lines,
      },
    ]
  })
}
