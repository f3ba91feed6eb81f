import type { KeptFileColumns } from "../../../platform/kept-file.ts"

/** What a document shows: who the organisation is and who may act for it. */
export const DOCUMENT_PURPOSES = ["statute", "register-extract", "power-of-attorney", "other"] as const
export type DocumentPurpose = (typeof DOCUMENT_PURPOSES)[number]

export type OrganisationDocumentTable = KeptFileColumns & {
  organisation_id: string
  id: string
  purpose: DocumentPurpose
  valid_until: string | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    organisation_documents: OrganisationDocumentTable
  }
}
