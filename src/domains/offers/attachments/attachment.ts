import type { FileScan } from "../../../platform/receive-upload.ts"
import type { FileKind } from "../../../platform/uploads.ts"

/** A file that belongs to an offer. `size` in bytes; `requestedId`: the paper of the announcement it is, null for another. */
export type Attachment = {
  id: string
  requestedId: string | null
  /** The document of the organisation's profile that it was taken from. */
  documentId: string | null
  name: string
  kind: FileKind
  size: number
  sha256: string
  scan: FileScan
  addedAt: Temporal.Instant
}

/** What stays in the frozen offer of an attachment: enough to prove which file it was. */
export type FrozenAttachment = Pick<Attachment, "name" | "size" | "sha256" | "requestedId">

/** Files beyond those that the announcement asks for. */
export const OWN_LIMIT = 10

/** In the place of a requested paper's id: one of the organisation's own. */
export const OWN = "own"

/** Name of the file field of a row. */
export const fieldOf = (target: string): string => `file.${target}`

export const frozenAttachments = (attachments: readonly FrozenAttachment[]): FrozenAttachment[] =>
  attachments.map(({ name, size, sha256, requestedId }) => ({ name, size, sha256, requestedId }))
