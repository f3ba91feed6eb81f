import type { Generated } from "kysely"

type SnapshotTable = {
  office_id: string
  id: string
  strategy_id: string
  name: string
  resolution_number: Generated<string>
  accepted_on: string
  content: string
  sha256: string
  taken_at: Temporal.Instant
  taken_by: string | null
}

type RoundTable = {
  office_id: string
  year: number
  opened_at: Temporal.Instant
  opened_by: string | null
  closed_at: Temporal.Instant | null
  closed_by: string | null
}

type RoundAnswerTable = {
  office_id: string
  id: string
  year: number
  card_id: string
  answer: "confirmed" | "reopened"
  note: string
  evidence_url: string
  card_version: number
  answered_at: Temporal.Instant
  answered_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    strategy_snapshots: SnapshotTable
    strategy_rounds: RoundTable
    round_answers: RoundAnswerTable
  }
}
