import { toPlainDate } from "../lib/dates.ts"
import type { Grosze } from "../lib/money.ts"
import type { Problem } from "../lib/problems.ts"
import { checkAmounts } from "./announcement.amounts.ts"
import { checkContent } from "./announcement.content.ts"
import { checkTask } from "./announcement.task.ts"
import { checkWindow } from "./announcement.window.ts"
import { checkWording } from "./announcement.wording.ts"
import type { CriterionKey } from "./committee.ts"

/** Support co-finances a task, entrusting finances it whole (art. 5 ust. 4, art. 11 ust. 1 UDPPiW). */
export type CommissioningForm = "support" | "entrust"

/** The three places of art. 13 ust. 3, all of them required. */
export type Channel = "bip" | "board" | "website"

/**
 * What a call is about to announce. Days are `YYYY-MM-DD`, money is in grosze, shares are hundredths of a percent; a fact that
 * nobody has given yet is absent or "". Field names are the `field` of the problems, save `closes`, whose day and hour
 * are `closesOn` and `closesTime`.
 */
export type AnnouncementFacts = {
  title?: string
  /** Point of art. 4 ust. 1. */
  sphere?: string
  form?: CommissioningForm
  /** The article by which the announcement says the task is commissioned, if it says one. */
  citedArticle?: string
  pool?: Grosze
  smallestGrant?: Grosze
  largestGrant?: Grosze
  /** The least own contribution asked for, as a share of the total cost. */
  ownContributionShare?: number
  /** The same for the least own contribution named by itself, and what it is a share of. */
  ownShare?: { share: number; of: "total" | "grant" }
  /** Money of each task, where the call has several. */
  taskAmounts?: readonly Grosze[]
  /** Rules of granting (art. 13 ust. 2 pkt 3). */
  grantRules?: string
  taskFrom?: string
  taskTo?: string
  /** What the task is (pkt 1), beyond its title. */
  taskDescription?: string
  /** Whether the announced result of an offer is the mean or the sum of the committee's points. */
  resultIs?: "mean" | "sum"
  /** Conditions of doing the task (pkt 4). */
  taskConditions?: string
  closes?: Temporal.Instant
  /** Procedure of choosing (pkt 6). */
  procedure?: string
  decisionOn?: string
  criteria?: readonly { name: string; points: number; key?: CriterionKey }[]
  /** Points an offer must reach in total. */
  threshold?: number
  /** Costs of tasks of the same kind by year (pkt 7); 0 says that none was carried out in that year. */
  pastCosts?: readonly { year: number; cost: Grosze }[]
  /** Other running texts, by the field of the form that holds them; `isPast` speaks of earlier years. */
  otherTexts?: readonly { field: string; text: string; isPast?: boolean }[]
  /** Whether the announcement takes joint offers (art. 14 ust. 2). */
  jointOffersAllowed?: boolean
  /** Whether the rules let one task cross 31 December (art. 16 ust. 3). */
  isMultiYear?: boolean
  /** Announced on the draft budget resolution (art. 13 ust. 5). */
  onDraftBudget?: boolean
  budgetReservation?: string
  /** The day of publication foreseen while nothing has been published yet. */
  plannedOn?: string
  /** The days on which the announcement appeared, by place. */
  published?: Partial<Record<Channel, string>>
}

/**
 * Every statutory rule (art. 11–13 UDPPiW) and every known defect of real announcements that these facts break, in the order of
 * the form. Errors bar publication; warnings ask for a second look. A `fix` carries an ISO day, `HH:MM`, an amount as people
 * type it (`36 000,00`) or a key, ready for the field it names.
 *
 * @param today the current day in Poland
 */
export function checkAnnouncement(facts: AnnouncementFacts, today: Temporal.PlainDate | string): Problem[] {
  const day = toPlainDate(today)
  return [
    ...checkContent(facts, day),
    ...checkAmounts(facts),
    ...checkTask(facts, day),
    ...checkWindow(facts, day),
    ...checkWording(facts, day),
  ]
}
