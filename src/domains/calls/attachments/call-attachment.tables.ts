import type { KeptFileColumns } from "../../../platform/kept-file.ts"

export type CallAttachmentTable = KeptFileColumns & {
  office_id: string
  call_id: string
  id: string
}

declare module "../../../platform/db.ts" {
  interface Tables {
    call_attachments: CallAttachmentTable
  }
}
