import type { RequestedAttachment } from "../../calls/public.ts"
import { type Attachment, fieldOf } from "../attachments/attachment.ts"
import { attachmentGapTexts as texts } from "../attachments/attachments.texts.ts"
import { type Gap, gapIn } from "./gap.ts"

/** Papers that the announcement requires and the offer lacks. */
export function attachmentGaps(
  attached: readonly Pick<Attachment, "requestedId">[],
  requested: readonly RequestedAttachment[],
): Gap[] {
  const gap = gapIn("attachments")
  return requested
    .filter(({ id, isRequired }) => isRequired && !attached.some((it) => it.requestedId === id))
    .map(({ id, name }) => gap(fieldOf(id), "attachment_missing", texts.missing(name)))
}
