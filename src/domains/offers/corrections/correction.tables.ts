import type { KeptFileColumns } from "../../../platform/kept-file.ts"
import type { SectionContent } from "../offer.sections.ts"
import type { CorrectionPart, CorrectionState } from "./correction.ts"

export type CorrectionTable = {
  office_id: string
  id: string
  offer_id: string
  call_id: string
  state: CorrectionState
  sections: CorrectionPart[]
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

export type CorrectionFileTable = KeptFileColumns & {
  office_id: string
  correction_id: string
  id: string
  requested_id: string | null
  instead_of: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_corrections: CorrectionTable
    offer_correction_files: CorrectionFileTable
    offer_versions: OfferVersionTable
  }
}
