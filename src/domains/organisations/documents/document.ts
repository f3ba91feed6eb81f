import { today } from "../../../lib/dates.ts"
import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"
import type { DocumentPurpose } from "./document.tables.ts"

/** A file of the organisation's profile. `validUntil`: the last day of its use, "YYYY-MM-DD", null for no end. */
export type OrganisationDocument = {
  id: string
  organisationId: string
  purpose: DocumentPurpose
  validUntil: string | null
  name: string
  kind: FileKind
  size: number
  sha256: string
  scan: FileScan
  addedAt: Temporal.Instant
  isRemoved: boolean
}

/** Whether it may be used now; its last day is still one. */
export const isValid = (
  it: Pick<OrganisationDocument, "validUntil" | "isRemoved" | "scan">,
  now: Temporal.Instant,
): boolean =>
  !it.isRemoved && it.scan !== "infected" && (it.validUntil === null || it.validUntil >= today(now).toString())
