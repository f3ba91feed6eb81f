export type OfferCommitmentTable = {
  office_id: string
  offer_id: string
  sha256: string
  committed_at: Temporal.Instant
  committed_by: string
  statement: string
  signature: string
}

declare module "../../../platform/db.ts" {
  interface Tables {
    offer_commitments: OfferCommitmentTable
  }
}
