import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"

export type CallAttachmentTable = {
  office_id: string
  call_id: string
  id: string
  name: string
  kind: FileKind
  size: number
  sha256: string
  scan: FileScan
  added_at: Temporal.Instant
  added_by: string
  removed_at: Temporal.Instant | null
  removed_by: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    call_attachments: CallAttachmentTable
  }
}
