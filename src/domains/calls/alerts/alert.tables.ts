import type { Lang } from "../../../lib/texts.ts"
import type { NewsKind } from "./alert.ts"

type Instant = Temporal.Instant

type SubscriberTable = { id: string; email: string; language: Lang; created_at: Instant; ended_at: Instant | null }

type AlertTable = { office_id: string; subscriber_id: string; spheres: readonly string[] | null; since: Instant }

type EverywhereTable = { subscriber_id: string; spheres: readonly string[] | null; since: Instant }

type RequestTable = {
  id: string
  email: string
  language: Lang
  spheres: readonly string[] | null
  office_ids: readonly string[] | null
  asked_at: Instant
}

type NewsTable = {
  office_id: string
  id: string
  call_id: string
  kind: NewsKind
  version: number
  closes_at: Instant
  happened_at: Instant
  told_up_to: string | null
  told_at: Instant | null
}

type LetterTable = { office_id: string; news_id: string; subscriber_id: string; written_at: Instant }

declare module "../../../platform/db.ts" {
  interface Tables {
    call_alert_subscribers: SubscriberTable
    call_alerts: AlertTable
    call_alerts_everywhere: EverywhereTable
    call_alert_requests: RequestTable
    call_alert_news: NewsTable
    call_alert_letters: LetterTable
  }
}
