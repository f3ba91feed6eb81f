import { formatMoney, type Grosze } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { CallContent } from "../call.ts"

/** One funded task of a year, as the contract has it. */
export type FundedTask = { number: string; organisationName: string; title: string; grant: Grosze; href: string }

export type YearOfCosts = {
  year: number
  /** Grants of all contracts of these spheres whose task is of this year, in grosze. */
  total: Grosze
  count: number
  /** The largest of them. */
  tasks: readonly FundedTask[]
}

/**
 * What the domains after this one know of tasks of the same kind (art. 13 ust. 2 pkt 7): signed and settled contracts of
 * calls that share a sphere, by the year of the task.
 */
export type PastCosts = (ctx: OfficeCtx, spheres: readonly string[], year: number) => Promise<YearOfCosts>

/** The content with the costs of both years, and the tasks named where nobody has named them. */
export function withPastCosts(content: CallContent, thisYear: YearOfCosts, lastYear: YearOfCosts): CallContent {
  return {
    ...content,
    costsThisYear: thisYear.total,
    costsLastYear: lastYear.total,
    costsNote: content.costsNote.trim() === "" ? noteOf([thisYear, lastYear]) : content.costsNote,
  }
}

/** Announcements are in Polish whatever the language of the person who writes them. */
function noteOf(years: readonly YearOfCosts[]): string {
  return years
    .flatMap(({ year, tasks, count }) => [
      ...tasks.map(
        (task) =>
          `${year}: ${task.title} (${task.organisationName}, umowa ${task.number}), dotacja ${formatMoney(task.grant, "pl")}`,
      ),
      ...(count > tasks.length ? [`${year}: oraz ${count - tasks.length} mniejszych`] : []),
    ])
    .join("\n")
}
