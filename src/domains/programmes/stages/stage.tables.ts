import type { Generated } from "kysely"
import type { StageKey } from "../../../law/programme-stages.ts"
import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"

type ProgrammeStageTable = {
  office_id: string
  programme_id: string
  stage: StageKey
  owner_id: string | null
  deputy_id: string | null
  planned_from: string
  planned_to: string
  planned_points: number
  done_points: Generated<number>
  over_note: Generated<string>
  done_on: string | null
  done_by: string | null
  notes: Generated<string>
  changed_at: Temporal.Instant
  changed_by: string | null
}

type ProgrammeStageItemTable = {
  office_id: string
  programme_id: string
  stage: StageKey
  key: string
  label: string | null
  added_at: Temporal.Instant
  ticked_at: Temporal.Instant | null
  ticked_by: string | null
  removed_at: Temporal.Instant | null
}

export type ProgrammeStageEvidenceTable = {
  office_id: string
  id: string
  programme_id: string
  stage: StageKey
  kind: "page" | "address" | "document"
  label: string
  href: string | null
  is_public: boolean
  added_at: Temporal.Instant
  added_by: string
  removed_at: Temporal.Instant | null
  removed_by: string | null
  name: string | null
  file_kind: FileKind | null
  size: number | null
  sha256: string | null
  scan: FileScan | null
}

type ProgrammeStageReminderTable = {
  office_id: string
  programme_id: string
  stage: StageKey
  kind: "planned" | "statutory"
  due_on: string
  sent_at: Temporal.Instant
}

declare module "../../../platform/db.ts" {
  interface Tables {
    programme_stages: ProgrammeStageTable
    programme_stage_items: ProgrammeStageItemTable
    programme_stage_evidence: ProgrammeStageEvidenceTable
    programme_stage_reminders: ProgrammeStageReminderTable
  }
}
