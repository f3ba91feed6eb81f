import type { Lang } from "../../../lib/texts.ts"

export type CallQuestionTable = {
  office_id: string
  id: string
  call_id: string
  asked: string
  asked_at: Temporal.Instant
  asked_by: string
  asked_by_email: string
  asked_in: Lang
  question: string | null
  answer: string | null
  answered_at: Temporal.Instant | null
  answered_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    call_questions: CallQuestionTable
  }
}
