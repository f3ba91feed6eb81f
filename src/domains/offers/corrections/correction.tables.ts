import type { SectionContent, SectionId } from "../offer.sections.ts"
import type { CorrectionState } from "./correction.ts"

export type CorrectionTable = {
  office_id: string
  id: string
  offer_id: string
  call_id: string
  state: CorrectionState
  sections: SectionId[]
  message: string
  asked_at: Temporal.Instant
  asked_by: string
  due_at: Temporal.Instant
  content: SectionContent
  revision: number
  changed_at: Temporal.Instant | null
  changed_by: string | null
  sent_at: Temporal.Instant | null
  sent_by: string | null
  cancelled_at: Temporal.Instant | null
  cancelled_by: string | null
}

export type OfferVersionTable = {
  office_id: string
  offer_id: string
  version: number
  snapshot: string
  sha256: string
  frozen_at: Temporal.Instant
  frozen_by: string
  correction_id: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_corrections: CorrectionTable
    offer_versions: OfferVersionTable
  }
}
