import type { JSONColumnType } from "kysely"
import type { CallContent, Criterion } from "../call.ts"

/** What a template keeps of a call; the rest is said anew every time. */
export type TemplateContent = Omit<
  CallContent,
  | ("pool" | "taskFrom" | "taskTo" | "closesAt" | "decisionOn")
  | "programmeTaskId"
  | ("costsThisYear" | "costsLastYear" | "costsNote" | "poolIsOfDraftBudget")
>

export type TemplateCriterion = Omit<Criterion, "id">

export type CallTemplateTable = {
  office_id: string
  id: string
  name: string
  content: JSONColumnType<TemplateContent>
  criteria: JSONColumnType<TemplateCriterion[]>
  created_at: Temporal.Instant
  created_by: string | null
  removed_at: Temporal.Instant | null
  removed_by: string | null
}

export type CallNumberPatternTable = {
  office_id: string
  pattern: string
  changed_at: Temporal.Instant
  changed_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    call_templates: CallTemplateTable
    call_number_patterns: CallNumberPatternTable
  }
}
