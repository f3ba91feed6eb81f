import type { Generated, GeneratedAlways, JSONColumnType } from "kysely"
import type { Lang } from "../../lib/texts.ts"
import type { FileScan } from "../../platform/receive-upload.ts"
import type { FileKind } from "../../platform/uploads.ts"
import type { Channel, ConsultationKind, StoredState } from "./consultation.ts"

type RulesTable = {
  office_id: string
  id: string
  valid_from: string
  resolution: string
  term_days: number
  opinion_days: number | null
  channels: Channel[]
  names_months: Generated<number>
  recorded_at: Temporal.Instant
  recorded_by: string
}

export type ConsultationTable = {
  office_id: string
  id: string
  kind: ConsultationKind
  programme_id: string | null
  title: string
  about: string
  act_text: string
  from_on: string | null
  to_on: string | null
  channels: Channel[]
  resolution: string
  state: StoredState
  revision: number
  year: number | null
  serial: number | null
  number: string | null
  changes: number
  remarks_taken: number
  started_at: Temporal.Instant
  started_by: string
  announced_at: Temporal.Instant | null
  reported_at: Temporal.Instant | null
  reported_by: string | null
  report: string | null
  report_sha256: string | null
  annulled_at: Temporal.Instant | null
  annulled_by: string | null
  annulment_reason: string | null
  names_months: Generated<number>
  names_removed_at: Temporal.Instant | null
}

type ParagraphTable = {
  office_id: string
  consultation_id: string
  id: string
  position: number
  place: string
  text: string
  changed_text: string | null
}

export type Decision = "accepted" | "partly" | "rejected" | "out-of-scope"
export type EntryChannel = "letter" | "e-mail" | "meeting" | "phone" | "in-person"

export type RemarkTable = {
  office_id: string
  id: string
  consultation_id: string
  number: number | null
  paragraph_id: string | null
  text: string
  proposed: string
  folded: GeneratedAlways<string>
  origin: "account" | "mail" | "office"
  state: "unconfirmed" | "taken" | "withdrawn"
  organisation_id: string | null
  organisation_name: string
  person_id: string | null
  person_name: string
  email: string | null
  lang: Lang
  token_hash: string | null
  channel: EntryChannel | null
  received_on: string | null
  sent_at: Temporal.Instant
  taken_at: Temporal.Instant | null
  withdrawn_at: Temporal.Instant | null
  entered_by: string | null
  is_held: boolean
  hidden_parts: string[]
  hidden_reason: string
  similar_to: string | null
  duplicate_of: string | null
  decision: Decision | null
  answer: string
  answered_at: Temporal.Instant | null
  answered_by: string | null
  notified_at: Temporal.Instant | null
  author: string | null
}

type ChangeTable = {
  office_id: string
  id: string
  consultation_id: string
  paragraph_id: string
  remark_id: string
  was: string
  became: string
  changed_at: Temporal.Instant
  changed_by: string
}

export type PollOption = { id: string; text: string }

type QuestionTable = {
  office_id: string
  id: string
  consultation_id: string
  position: number
  question: string
  is_multiple: boolean
  options: JSONColumnType<PollOption[]>
}

type VoteTable = {
  office_id: string
  question_id: string
  voter: string
  chosen: string[]
  voted_at: Temporal.Instant
}

type MeetingTable = {
  office_id: string
  id: string
  consultation_id: string
  starts_at: Temporal.Instant
  place: string
  agenda: string
  minutes: string
  changes: number
  cancelled_at: Temporal.Instant | null
  saved_at: Temporal.Instant
}

export type AttendeeKind = "resident" | "organisation" | "councillor" | "office"

type AttendeeTable = {
  office_id: string
  meeting_id: string
  id: string
  name: string
  kind: AttendeeKind
  organisation_name: string
}

export type OpinionKind = "positive" | "with-remarks" | "negative"

type OpinionTable = {
  office_id: string
  consultation_id: string
  delivered_on: string
  due_on: string
  basis: string
  given_on: string | null
  opinion: OpinionKind | null
  text: string
  answer: string
  name: string | null
  kind: FileKind | null
  size: number | null
  sha256: string | null
  scan: FileScan | null
  saved_at: Temporal.Instant
  saved_by: string
}

type InvitationTable = {
  office_id: string
  consultation_id: string
  organisation_id: string
  sent_at: Temporal.Instant
  sent_by: string
}

declare module "../../platform/db.ts" {
  interface Tables {
    consultation_rules: RulesTable
    consultations: ConsultationTable
    consultation_paragraphs: ParagraphTable
    consultation_remarks: RemarkTable
    consultation_changes: ChangeTable
    consultation_questions: QuestionTable
    consultation_votes: VoteTable
    consultation_meetings: MeetingTable
    consultation_attendees: AttendeeTable
    consultation_opinions: OpinionTable
    consultation_invitations: InvitationTable
  }
}
