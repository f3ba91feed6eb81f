import type { Problem } from "../../../../lib/problems.ts"
import { type Card, pointsAsText } from "../../card.ts"
import { progressAsText } from "../../card-print.ts"
import type { TaskOfArea } from "../level.queries.ts"
import { areaProgress, areaWarnings, inTenths, ratioAsText, tenthsOf } from "../level-progress.ts"
import { pageTexts as texts } from "./page.texts.ts"
import { readPercent } from "./read-percent.ts"
import type { SettledPage, SettledTask } from "./settle-page.ts"

/** What deserves a look before a page is saved; none of it stops the saving, and no number is changed by it. */
export function pageWarnings(
  { page, tasks }: Pick<SettledPage, "page" | "tasks">,
  card: Pick<Card, "indicatorYears">,
  stored: readonly (TaskOfArea | undefined)[],
): Problem[] {
  const warnings: Problem[] = []
  const warn = (code: string, message: Problem["message"]) =>
    warnings.push({ field: "", code, message, level: "warning" })
  if (page.yearsOutOfOrder) warn("page.years_out_of_order", texts.yearsOutOfOrder(card.indicatorYears.join(", ")))
  if (tasks.length === 0) return warnings
  const progress = areaProgress(tasks)
  warnings.push(...areaWarnings(progress))
  const total = page.total && readPercent(page.total.progress)
  if (page.total && progress.value && typeof total === "number" && inTenths(total) !== tenthsOf(progress.value)) {
    const [pl, en] = [ratioAsText(progress.value, "pl"), ratioAsText(progress.value, "en")]
    warn("page.total_differs", texts.totalDiffers(page.total.progress, pl, en))
  }
  const weight = page.total?.weight ? readPercent(page.total.weight) : null
  if (page.total && typeof weight === "number" && weight !== progress.weightSum) {
    const [pl, en] = [pointsAsText(progress.weightSum, "pl"), pointsAsText(progress.weightSum, "en")]
    warn("page.weights_differ", texts.weightsDiffer(page.total.weight, pl, en))
  }
  tasks.forEach((task, index) => {
    warnings.push(...taskWarnings(task, stored[index]))
  })
  return warnings
}

function taskWarnings(task: SettledTask, stored: TaskOfArea | undefined): Problem[] {
  if (!stored) return []
  const warnings: Problem[] = []
  const warn = (code: string, message: Problem["message"]) =>
    warnings.push({ field: "", code, message, level: "warning" })
  if (stored.done !== null && task.progress !== null && inTenths(stored.done) !== inTenths(task.progress)) {
    const [pl, en] = [progressAsText(stored.done, "pl"), progressAsText(stored.done, "en")]
    warn("page.card_differs", texts.cardDiffers(task.name, task.progressPrinted, pl, en))
  }
  if (stored.weight !== null && task.weight !== null && stored.weight !== task.weight) {
    const [was, is] = [stored.weight, task.weight]
    const said = texts.weightChanges(
      task.name,
      ...([pointsAsText(was, "pl"), pointsAsText(is, "pl"), pointsAsText(was, "en"), pointsAsText(is, "en")] as const),
    )
    warn("page.weight_changes", said)
  }
  return warnings
}
