import type { ReportStatementKey } from "../../law/report-form.ts"
import type { Grosze } from "../../lib/money.ts"

export const REPORT_STATES = ["drafted", "submitted", "returned", "accepted"] as const
export type ReportState = (typeof REPORT_STATES)[number]

/** What may happen to a report, as data: the diagram of states is drawn from it. */
export const reportTransitions = [
  { event: "report.submitted", from: "drafted", to: "submitted" },
  { event: "report.submitted", from: "returned", to: "submitted" },
  { event: "report.returned", from: "submitted", to: "returned" },
  { event: "report.accepted", from: "submitted", to: "accepted" },
] as const satisfies readonly { event: `report.${string}`; from: ReportState; to: ReportState }[]

export type ReportEvent = (typeof reportTransitions)[number]["event"]

/** Whether the event may happen in this state. */
export function mayHappen(event: ReportEvent, state: ReportState): boolean {
  return reportTransitions.some((transition) => transition.event === event && transition.from === state)
}

/** Whether the organisation may still write. */
export const isOpen = (state: ReportState): boolean => mayHappen("report.submitted", state)

/** How far an activity of the contract was carried out. */
export const DEGREES = ["done", "partly", "not-done"] as const
export type Degree = (typeof DEGREES)[number]

/** I.1: what was reached of a planned result (same id as in the contract), and how it was measured. */
export type ReachedResult = { id: string; achieved: string; measured: string }
/** I.2: an activity of the contract (same id). `degree` is "" while a draft has none. */
export type CarriedActivity = { id: string; degree: Degree | ""; description: string }
/** II.1: what a cost of the contract (same id) really came to; null while nobody has stated it. */
export type BorneCost = { id: string; actual: Grosze | null }

/** II.2: what was really spent by source. `personal` and `material` are the two halves of the work and things. */
export type SourceAmounts = {
  bankInterest: Grosze
  otherIncome: Grosze
  ownFinancial: Grosze
  recipients: Grosze
  otherPublic: Grosze
  remaining: Grosze
  personal: Grosze
  material: Grosze
}

/**
 * What the organisation may tell the city beside the official form, for its statistics: money of the European Union in
 * the task, volunteers and their hours; null while not stated.
 */
export type Declared = { euFunds: Grosze | null; volunteers: number | null; volunteerHours: number | null }

export const NOTHING_DECLARED: Declared = { euFunds: null, volunteers: null, volunteerHours: null }

/** What the organisation writes. Texts are "" while a draft has none; rows are those of the contract, in its order. */
export type ReportContent = SourceAmounts &
  Declared & {
    resultsText: string
    results: readonly ReachedResult[]
    activities: readonly CarriedActivity[]
    costs: readonly BorneCost[]
    /** How much of the grant was used, that is paid out for the task (art. 251 ust. 4 UFP); null while not stated. */
    grant: Grosze | null
    /** Names of the bodies behind `otherPublic`. */
    otherPublicNames: string
    /** II.3 and II.4. */
    otherIncomeText: string
    recipientsText: string
    /** III. */
    additional: string
    statements: Readonly<Record<ReportStatementKey, boolean>>
  }

export type Submission = { sequence: number; at: Temporal.Instant; daysLate: number; snapshot: string; sha256: string }
export type Return = { remarks: string; termOn: string; at: Temporal.Instant }

export type Report = {
  id: string
  officeId: string
  contractId: string
  organisationId: string
  state: ReportState
  /** Version of the official form (`src/law/report-form.ts`). */
  form: string
  content: ReportContent
  revision: number
  startedAt: Temporal.Instant
  changedAt: Temporal.Instant
  /** The last one; null before the first. */
  submission: Submission | null
  /** The last one. */
  returned: Return | null
  acceptedAt: Temporal.Instant | null
  /** Settled by the acceptance. */
  grantUsed: Grosze | null
  grantUnused: Grosze | null
}
