export type FairnessMoment = "closing" | "opening" | "ranking"

export type FairnessRecordTable = {
  office_id: string
  call_id: string
  moment: FairnessMoment
  offers: number
  withdrawn: number
  leaves: string[]
  root: string
  recorded_at: Temporal.Instant
}

declare module "../../../platform/db.ts" {
  interface Tables {
    fairness_records: FairnessRecordTable
  }
}
