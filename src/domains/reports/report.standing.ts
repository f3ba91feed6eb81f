import type { Grosze } from "../../lib/money.ts"

/** Where the report on a signed contract stands: `due` and `late` wait for the organisation's first submission. */
export const STANDINGS = ["submitted", "late", "due", "returned", "accepted"] as const
export type Standing = (typeof STANDINGS)[number]

export type ReportLine = {
  contractId: string
  number: string
  title: string
  organisationName: string
  grant: Grosze
  paid: Grosze
  /** By when it is (or was) to be submitted; of a returned one, to be corrected. */
  dueOn: string
  standing: Standing
  /** Absent until it was begun. */
  reportId: string | null
  submittedAt: Temporal.Instant | null
  daysLate: number | null
  grantUsed: Grosze | null
}
