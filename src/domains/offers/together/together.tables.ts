import type { SectionId } from "../offer.sections.ts"

type OfferPresenceTable = {
  office_id: string
  offer_id: string
  person_id: string
  section: SectionId
  seen_at: Temporal.Instant
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_presence: OfferPresenceTable
  }
}
