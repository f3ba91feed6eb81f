import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"

/** What a document shows: who the organisation is and who may act for it. */
export const DOCUMENT_PURPOSES = ["statute", "register-extract", "power-of-attorney", "other"] as const
export type DocumentPurpose = (typeof DOCUMENT_PURPOSES)[number]

export type OrganisationDocumentTable = {
  organisation_id: string
  id: string
  purpose: DocumentPurpose
  valid_until: string | null
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
    organisation_documents: OrganisationDocumentTable
  }
}
