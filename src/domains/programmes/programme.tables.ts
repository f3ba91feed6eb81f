import type { Generated } from "kysely"
import type { CommissioningForm } from "../../law/announcement.ts"
import type { PartKey } from "../../law/programme.ts"
import type { PartContent, ProgrammeKind, ProgrammeState } from "./programme.ts"

export type ProgrammeTable = {
  office_id: string
  id: string
  kind: ProgrammeKind
  year_from: number
  year_to: number
  title: string
  state: ProgrammeState
  revision: Generated<number>
  edition: Generated<number>
  amended_since: Temporal.Instant | null
  card_id: string | null
  begun_from: string | null
  is_entered: Generated<boolean>
  created_at: Temporal.Instant
  created_by: string | null
  changed_at: Temporal.Instant
  changed_by: string | null
  deleted_at: Temporal.Instant | null
  deleted_by: string | null
}

/** Tasks are rows of their own table; what is stored of a part has none. */
export type StoredPart = Omit<PartContent, "tasks">

export type ProgrammePartTable = {
  office_id: string
  programme_id: string
  part_key: PartKey
  content: StoredPart
  assigned_to: string | null
}

export type ProgrammeTaskTable = {
  office_id: string
  id: string
  programme_id: string
  paragraph_id: string | null
  position: number
  sphere: string
  name: string
  form: CommissioningForm
  planned_money: number | null
  unit_id: string | null
  carried_from: string | null
}

export type ProgrammeSaveTable = {
  office_id: string
  programme_id: string
  revision: number
  part_key: PartKey
  content: PartContent
  because: Generated<string>
  saved_at: Temporal.Instant
  saved_by: string | null
}

export type ProgrammeCommentTable = {
  office_id: string
  id: string
  programme_id: string
  part_key: PartKey
  text: string
  written_at: Temporal.Instant
  written_by: string
  settled_at: Temporal.Instant | null
  settled_by: string | null
}

export type ProgrammeEditionTable = {
  office_id: string
  programme_id: string
  edition: number
  resolution_number: string
  resolution_on: string
  bip_url: string | null
  because: Generated<string>
  is_correction: Generated<boolean>
  snapshot: string
  sha256: string
  adopted_at: Temporal.Instant
  adopted_by: string | null
}

declare module "../../platform/db.ts" {
  interface Tables {
    programmes: ProgrammeTable
    programme_parts: ProgrammePartTable
    programme_tasks: ProgrammeTaskTable
    programme_saves: ProgrammeSaveTable
    programme_comments: ProgrammeCommentTable
    programme_editions: ProgrammeEditionTable
  }
}
