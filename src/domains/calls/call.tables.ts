import type { Generated, GeneratedAlways } from "kysely"
import type { AnnulmentGround, ArticleKey, CallForm, CallState, Channel } from "./call.ts"
import type { OfferRules } from "./offer-rules.ts"

export type CallTable = {
  office_id: string
  id: string
  state: CallState
  revision: Generated<number>
  number: string | null
  title: Generated<string>
  spheres: Generated<readonly string[]>
  form: CallForm | null
  description: Generated<string>
  conditions: Generated<string>
  rules: Generated<string>
  procedure: Generated<string>
  costs_this_year: number | null
  costs_last_year: number | null
  costs_note: Generated<string>
  pool: number | null
  pool_is_of_draft_budget: Generated<boolean>
  grant_min: number | null
  grant_max: number | null
  max_grant_share: number | null
  max_administrative_share: number | null
  task_from: string | null
  task_to: string | null
  closes_at: Temporal.Instant | null
  decision_on: string | null
  threshold: number | null
  card_id: string | null
  programme_task_id: string | null
  offer_rules: Generated<Partial<OfferRules>>
  extended_to: Temporal.Instant | null
  /** `extended_to`, else `closes_at`: the one to ask until when offers are taken. */
  offers_until: GeneratedAlways<Temporal.Instant | null>
  version: Generated<number>
  corrected_at: Temporal.Instant | null
  copied_from: string | null
  created_at: Temporal.Instant
  created_by: string | null
  changed_at: Temporal.Instant
  changed_by: string | null
  deleted_at: Temporal.Instant | null
  deleted_by: string | null
  published_at: Temporal.Instant | null
  published_by: string | null
  decided_at: Temporal.Instant | null
  decided_by: string | null
  results_published_at: Temporal.Instant | null
  annulled_at: Temporal.Instant | null
  annulled_by: string | null
  annulment_ground: AnnulmentGround | null
  annulment_note: Generated<string>
}

export type CallCriterionTable = {
  office_id: string
  call_id: string
  id: string
  position: number
  name: string
  hint: string
  max_points: number
  article_key: ArticleKey | null
  is_bonus: Generated<boolean>
  threshold: number | null
}

export type CallPublicationTable = {
  office_id: string
  call_id: string
  version: Generated<number>
  channel: Channel
  published_on: string
  published_at: Temporal.Instant | null
  recorded_at: Temporal.Instant
  recorded_by: string | null
}

export type CallAcceptedWarningTable = {
  office_id: string
  call_id: string
  code: string
  reason: string
  accepted_at: Temporal.Instant
  accepted_by: string | null
}

export type CallNumberTable = { office_id: string; year: number; last: number }

declare module "../../platform/db.ts" {
  interface Tables {
    calls: CallTable
    call_criteria: CallCriterionTable
    call_publications: CallPublicationTable
    call_accepted_warnings: CallAcceptedWarningTable
    call_numbers: CallNumberTable
  }
}
