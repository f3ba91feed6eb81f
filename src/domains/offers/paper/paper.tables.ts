export type PaperOutcome = "match" | "mismatch" | "unknown"

export type PaperConfirmationTable = {
  office_id: string
  id: string
  call_id: string
  offer_id: string | null
  typed: string
  outcome: PaperOutcome
  checked_at: Temporal.Instant
  checked_by: string
}

declare module "../../../platform/db.ts" {
  interface Tables {
    paper_confirmations: PaperConfirmationTable
  }
}
