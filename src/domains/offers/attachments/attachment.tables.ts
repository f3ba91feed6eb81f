import type { KeptFileColumns } from "../../../platform/kept-file.ts"

export type OfferAttachmentTable = KeptFileColumns & {
  office_id: string
  offer_id: string
  id: string
  requested_id: string | null
  document_id: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_attachments: OfferAttachmentTable
  }
}
