import { type Attachment, frozenAttachments } from "../attachments/attachment.ts"
import { canonicalJson, sha256 } from "../offer.snapshot.ts"
import { type OfferContent, withoutBlankRows } from "../offer.ts"

/** That a hash was here at a moment; the statement is what the signature signs. */
export type Commitment = { sha256: string; committedAt: Temporal.Instant; statement: string; signature: string }

/** The hash of what would be submitted: canonical JSON of the content and of what is attached. */
export const commitmentHash = (content: OfferContent, attachments: readonly Attachment[]): string =>
  sha256(canonicalJson({ attachments: frozenAttachments(attachments), content: withoutBlankRows(content) }))
