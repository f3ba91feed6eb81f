import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessConsultation } from "../consultation.access.ts"
import type { Consultation } from "../consultation.ts"
import { tokenHash } from "./send-remark-by-mail.ts"

export type LinkedRemark = {
  consultation: Consultation
  id: string
  state: "unconfirmed" | "taken" | "withdrawn"
  number: number | null
  text: string
  proposed: string
  sentAt: Temporal.Instant
  /** Confirmed once the remark is taken; shown nowhere. */
  email: string
}

/**
 * The remark to which the link of a letter leads; a change locks its row.
 * @throws Missing when the link is not the one that was sent
 */
export async function accessLinkedRemark(
  ctx: OfficeCtx,
  it: { consultationId: string; remarkId: string; token: string },
): Promise<LinkedRemark> {
  const consultation = await accessConsultation(ctx, it.consultationId, "remark")
  if (!isId(it.remarkId)) throw new Missing("remark")
  const query = ctx.db
    .selectFrom("consultation_remarks")
    .select(["id", "state", "number", "text", "proposed", "sent_at", "email"])
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", it.remarkId)
    .where("consultation_id", "=", consultation.id)
    .where("token_hash", "=", tokenHash(it.token))
  const row = await (ctx.db.isTransaction ? query.forUpdate() : query).executeTakeFirst()
  if (!row) throw new Missing("remark")
  const { sent_at, email, ...rest } = row
  return { consultation, ...rest, sentAt: sent_at, email: email ?? "" }
}
