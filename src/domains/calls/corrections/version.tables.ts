import type { CorrectionKind } from "../../../law/correction.ts"

export type CallVersionTable = {
  office_id: string
  call_id: string
  version: number
  kind: "first" | CorrectionKind
  /** Columns of `calls` and of its criteria, as `call_announcement` in the database writes them. */
  content: unknown
  reason: string
  made_at: Temporal.Instant
  made_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    call_versions: CallVersionTable
  }
}
