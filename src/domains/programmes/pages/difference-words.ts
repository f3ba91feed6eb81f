import { formatDate } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import type { Lang } from "../../../lib/texts.ts"
import type { TaskDifference } from "../differences.ts"
import type { TaskRow } from "../programme.ts"
import { differencesTexts as texts } from "./differences.texts.ts"
import { partTexts } from "./part.texts.ts"

/** What both comparisons say in the same words, that on a page and that for the council. */
export const amountWords = (amount: Grosze | null, lang: Lang): string =>
  amount === null ? texts.none[lang] : formatMoney(amount, lang)

export const periodWords = ([from, to]: readonly [string | null, string | null], lang: Lang): string =>
  from === null || to === null ? texts.none[lang] : `${formatDate(from, lang)} – ${formatDate(to, lang)}`

export const taskWords = (task: TaskRow, lang: Lang): string =>
  `${task.name} (${task.sphere}, ${partTexts[task.form][lang]})`

/** The tasks that came, those that went and those that changed, each kind a table of its own. */
export const tasksByKind = (tasks: readonly TaskDifference[]) => ({
  added: tasks.flatMap((it) => (it.kind === "added" ? [it.after] : [])),
  removed: tasks.flatMap((it) => (it.kind === "removed" ? [it.before] : [])),
  changed: tasks.flatMap((it) => (it.kind === "changed" ? [it] : [])),
})
