import type { Generated } from "kysely"
import type { ChapterTexts } from "./chapters.ts"

type YearlyReportTable = {
  office_id: string
  id: string
  year: number
  texts: Partial<ChapterTexts>
  revision: Generated<number>
  edition: Generated<number>
  published_revision: number | null
  presented_on: string | null
  bip_url: string | null
  created_at: Temporal.Instant
  created_by: string | null
  changed_at: Temporal.Instant
  changed_by: string | null
}

type YearlyReportSaveTable = {
  office_id: string
  report_id: string
  revision: number
  texts: Partial<ChapterTexts>
  saved_at: Temporal.Instant
  saved_by: string | null
}

type YearlyReportEditionTable = {
  office_id: string
  report_id: string
  edition: number
  snapshot: string
  sha256: string
  because: Generated<string>
  published_at: Temporal.Instant
  published_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    yearly_reports: YearlyReportTable
    yearly_report_saves: YearlyReportSaveTable
    yearly_report_editions: YearlyReportEditionTable
  }
}
