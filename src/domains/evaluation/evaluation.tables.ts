import type { ExclusionKey } from "../../law/committee.ts"
import type { FormalItem } from "./formal-check.ts"

type Instant = Temporal.Instant

export type FormalCheckTable = {
  office_id: string
  offer_id: string
  call_id: string
  passed: boolean
  items: FormalItem[]
  note: string
  checked_by: string
  checked_at: Instant
}

export type CommitteeMemberTable = {
  office_id: string
  call_id: string
  person_id: string
  side: "office" | "organisations"
  is_chair: boolean
  added_by: string
  added_at: Instant
  ended_at: Instant | null
}

export type Exclusion = { offerId: string; ground: ExclusionKey }

export type ConflictStatementTable = {
  office_id: string
  id: string
  call_id: string
  person_id: string
  exclusions: Exclusion[]
  stated_at: Instant
}

export type ScoreSheetTable = {
  office_id: string
  offer_id: string
  person_id: string
  call_id: string
  points: Record<string, number>
  note: string
  saved_at: Instant
  submitted_at: Instant | null
}

export type GrantProposalTable = {
  office_id: string
  offer_id: string
  call_id: string
  amount: number
  note: string
  proposed_by: string
  proposed_at: Instant
}

export type CommitteeOpinionTable = {
  office_id: string
  call_id: string
  snapshot: string
  sha256: string
  handed_by: string
  handed_at: Instant
}

export type GrantDecisionTable = {
  office_id: string
  offer_id: string
  call_id: string
  amount: number
  reason: string
  decided_by: string
  decided_at: Instant
}

declare module "../../platform/db.ts" {
  interface Tables {
    formal_checks: FormalCheckTable
    committee_members: CommitteeMemberTable
    conflict_statements: ConflictStatementTable
    score_sheets: ScoreSheetTable
    grant_proposals: GrantProposalTable
    committee_opinions: CommitteeOpinionTable
    grant_decisions: GrantDecisionTable
  }
}
