import { type Outcome, ok, type Problem, refused } from "../../../../lib/problems.ts"
import { cardTexts } from "../../card.texts.ts"
import type { Card } from "../../card.ts"
import type { CardReading } from "../../card-reader/read-card.ts"
import { tidy } from "../../fold.ts"
import { LEFT_UNREAD } from "../../value-notation.ts"
import type { Hundredths } from "../level-progress.ts"
import { pageTexts as texts } from "./page.texts.ts"
import type { PagePart } from "./page-reading.ts"
import { readPercent } from "./read-percent.ts"

/** A task of a page as confirmed: its print, what that means, and which stored task it is (`new`, or not yet said). */
export type SettledTask = {
  number: string
  name: string
  weightPrinted: string
  progressPrinted: string
  weight: Hundredths | null
  progress: Hundredths | null
  card: string | undefined
}

/** What a page has beside its place and its indicators, as it will be saved. */
export type SettledPage = { page: PagePart; tasks: readonly SettledTask[]; statedIn: string }

const LONGEST = 500
const LONGEST_SOURCE = 300

/** Whether a path belongs to the page and not to what it has in common with a card. */
export const isOfPage = (path: string): boolean => path.startsWith("tasks.") || path === "statedIn"

/** The tasks of a page as they will be saved, or a problem for each question that has no clear answer yet. */
export function settlePage(
  { page, questions }: { page: PagePart; questions: CardReading["questions"] },
  card: Pick<Card, "goal" | "area">,
  given: Readonly<Record<string, string>>,
): Outcome<SettledPage> {
  const problems: Problem[] = []
  const said = (path: string) =>
    given[path] ?? questions.find((question) => question.path === path)?.proposed ?? undefined
  for (const { path, proposed, text } of questions)
    if (path.startsWith("tasks.") && proposed === null && given[path] === undefined)
      problems.push({ field: path, code: "answer.needed", message: cardTexts.answerNeeded(text.pl, text.en) })
  const tasks = page.tasks.map((task, index) => settleTask(task, index, said, problems))
  if (tasks.some(({ name }) => name === "" || name.length > LONGEST))
    problems.push({ field: "", code: "page.task_name", message: texts.tasksNeedNames })
  if (card[page.kind].name === "") {
    const message = page.kind === "area" ? texts.areaNeeded : texts.goalNeeded
    problems.push({ field: `${page.kind}.name`, code: "page.nameless", message })
  }
  if (problems.length > 0) return refused(...firstOfEach(problems))
  return ok({ page, tasks, statedIn: tidy(said("statedIn") ?? "").slice(0, LONGEST_SOURCE) })
}

const firstOfEach = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ field }, at) => problems.findIndex((each) => each.field === field) === at)

function settleTask(
  task: PagePart["tasks"][number],
  index: number,
  said: (path: string) => string | undefined,
  problems: Problem[],
): SettledTask {
  const path = (part: string) => `tasks.${index}.${part}`
  let { weight: weightPrinted, progress: progressPrinted } = task
  const row = said(path("row"))
  if (row !== undefined && row !== LEFT_UNREAD) {
    const cells = row.split("|").map((cell) => cell.trim())
    if (cells.length === 2) [weightPrinted, progressPrinted] = cells as [string, string]
    else problems.push({ field: path("row"), code: "answer.row", message: texts.answerRow })
  }
  const meaning = (part: "weight" | "progress", printed: string): Hundredths | null => {
    const answer = said(path(part))
    const value = readPercent(answer ?? printed)
    if (value !== undefined) return value
    const field = answer === undefined && row !== undefined ? path("row") : path(part)
    problems.push({ field, code: "answer.percent", message: texts.answerWeight(answer ?? printed) })
    return null
  }
  return {
    number: tidy(said(path("number")) ?? task.number),
    name: tidy(said(path("name")) ?? task.name),
    ...{ weightPrinted, progressPrinted },
    weight: meaning("weight", weightPrinted),
    progress: meaning("progress", progressPrinted),
    card: said(path("card")),
  }
}
