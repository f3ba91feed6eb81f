import type { Generated } from "kysely"
import type { FileScan } from "../../../platform/receive-upload.ts"
import type { SignedPdfFinding } from "../../../platform/signatures/signed-pdf.ts"

export type ConfirmationMeans = "account" | "statement" | "signed-pdf"

export type OfferSigningTable = {
  office_id: string
  offer_id: string
  content_sha256: string
  pdf_sha256: string | null
  put_up_at: Temporal.Instant
  put_up_by: string
  asked_at: Temporal.Instant | null
}

export type OfferConfirmationTable = {
  office_id: string
  offer_id: string
  id: string
  content_sha256: string
  how: ConfirmationMeans
  offeror: Generated<string>
  person_id: string | null
  for_all: boolean
  name: string
  confirmed_at: Temporal.Instant
  recorded_by: string
  file_sha256: string | null
  finding: SignedPdfFinding | null
  scan: FileScan | null
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_signings: OfferSigningTable
    offer_confirmations: OfferConfirmationTable
  }
}
