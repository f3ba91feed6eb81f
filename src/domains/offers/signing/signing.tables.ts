import type { SignedPdfFinding } from "../../../platform/signatures/signed-pdf.ts"

export type ConfirmationMeans = "account" | "statement" | "signed-pdf"

export type OfferSigningTable = {
  office_id: string
  offer_id: string
  content_sha256: string
  pdf_sha256: string | null
  asked_at: Temporal.Instant
  asked_by: string
}

export type OfferConfirmationTable = {
  office_id: string
  offer_id: string
  id: string
  content_sha256: string
  how: ConfirmationMeans
  person_id: string | null
  for_all: boolean
  name: string
  confirmed_at: Temporal.Instant
  recorded_by: string
  file_sha256: string | null
  finding: SignedPdfFinding | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_signings: OfferSigningTable
    offer_confirmations: OfferConfirmationTable
  }
}
