import type { ReminderKind } from "./reminder.ts"

type OfferReminderTable = {
  office_id: string
  offer_id: string
  kind: ReminderKind | "extended"
  is_complete: boolean
  sent_at: Temporal.Instant
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_reminders: OfferReminderTable
  }
}
