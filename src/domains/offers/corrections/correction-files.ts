import type { StoredFile } from "../../../platform/receive-upload.ts"
import type { FrozenAttachment } from "../attachments/attachment.ts"
import { readSnapshot } from "../offer.snapshot.ts"
import type { OpenCorrection } from "./save-correction.ts"

/** A file that a correction brings; it becomes an attachment of the offer when the correction is sent. */
export type CorrectionFile = StoredFile & {
  id: string
  /** The paper of the announcement that it is; null for one of the organisation's own. */
  requestedId: string | null
  /** The attachment of the offer that it replaces; null for one more. */
  insteadOf: (Pick<StoredFile, "name" | "sha256"> & { id: string }) | null
}

/** The attachments of the offer as they would be with the correction. */
export function correctedAttachments({ offer, correction }: OpenCorrection): FrozenAttachment[] {
  const { attachments = [] } = readSnapshot(offer.snapshot ?? "")
  const isReplaced = (it: FrozenAttachment) =>
    correction.files.some(
      ({ requestedId, insteadOf }) =>
        insteadOf?.sha256 === it.sha256 && insteadOf.name === it.name && requestedId === it.requestedId,
    )
  return [...attachments.filter((it) => !isReplaced(it)), ...correction.files]
}
