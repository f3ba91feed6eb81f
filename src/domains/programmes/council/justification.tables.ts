import type { Generated } from "kysely"

type JustificationTable = {
  office_id: string
  programme_id: string
  text: string
  revision: Generated<number>
  changed_at: Temporal.Instant
  changed_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    programme_justifications: JustificationTable
  }
}
