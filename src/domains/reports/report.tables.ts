import type { Generated } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { SectionContent, SectionId } from "./report.sections.ts"
import type { ReportContent, ReportState } from "./report.ts"

export type ReportTable = {
  office_id: string
  id: string
  contract_id: string
  organisation_id: string
  state: ReportState
  form: string
  content: ReportContent
  revision: Generated<number>
  started_at: Temporal.Instant
  started_by: string
  changed_at: Temporal.Instant
  changed_by: string
  accepted_at: Temporal.Instant | null
  accepted_by: string | null
  grant_used: Grosze | null
  grant_unused: Grosze | null
}

export type ReportSaveTable = {
  office_id: string
  report_id: string
  revision: number
  section: SectionId
  content: SectionContent
  saved_at: Temporal.Instant
  saved_by: string
}

export type ReportSubmissionTable = {
  office_id: string
  report_id: string
  sequence: number
  snapshot: string
  sha256: string
  days_late: number
  submitted_at: Temporal.Instant
  submitted_by: string
}

export type ReportReturnTable = {
  office_id: string
  report_id: string
  /** Of the submission that went back. */
  sequence: number
  remarks: string
  term_on: string
  returned_at: Temporal.Instant
  returned_by: string
}

declare module "../../platform/db.ts" {
  interface Tables {
    reports: ReportTable
    report_saves: ReportSaveTable
    report_submissions: ReportSubmissionTable
    report_returns: ReportReturnTable
  }
}
