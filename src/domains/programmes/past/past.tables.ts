type ProgrammePastedTextTable = {
  office_id: string
  programme_id: string
  text: string
  pasted_at: Temporal.Instant
  pasted_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    programme_pasted_texts: ProgrammePastedTextTable
  }
}
