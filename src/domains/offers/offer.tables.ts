import type { Generated } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { Partnership } from "./joint/partnership.ts"
import type { SectionContent, SectionId } from "./offer.sections.ts"
import type { Carried, OfferContent, OfferState } from "./offer.ts"

export type OfferTable = {
  office_id: string
  id: string
  call_id: string
  organisation_id: string
  state: OfferState
  form: string
  content: OfferContent
  revision: number
  created_at: Temporal.Instant
  created_by: string
  changed_at: Temporal.Instant
  changed_by: string
  sequence: number | null
  number: string | null
  submitted_at: Temporal.Instant | null
  submitted_by: string | null
  snapshot: string | null
  sha256: string | null
  title: string | null
  organisation_name: string | null
  organisation_numbers: string | null
  total_cost: Grosze | null
  grant_requested: Grosze | null
  withdrawn_at: Temporal.Instant | null
  withdrawn_by: string | null
  deleted_at: Temporal.Instant | null
  deleted_by: string | null
  carried_from: Carried | null
  partnership: Generated<Partnership>
}

export type OfferNumberTable = { office_id: string; call_id: string; last: number }

export type OfferSaveTable = {
  office_id: string
  offer_id: string
  revision: number
  section: SectionId
  content: SectionContent
  saved_at: Temporal.Instant
  saved_by: string
}

declare module "../../platform/db.ts" {
  interface Tables {
    offers: OfferTable
    offer_numbers: OfferNumberTable
    offer_saves: OfferSaveTable
  }
}
