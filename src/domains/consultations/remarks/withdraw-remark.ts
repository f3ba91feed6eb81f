import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessConsultation } from "../consultation.access.ts"
import { type Consultation, isOpen } from "../consultation.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { accessLinkedRemark } from "./remark-of-link.ts"

/** One's own remark of this consultation, by account. @throws Missing when there is none of this person's */
export async function accessOwnRemark(ctx: PersonCtx, it: { consultationId: string; remarkId: string }) {
  const consultation = await accessConsultation(ctx, it.consultationId, "remark")
  if (!isId(it.remarkId)) throw new Missing("remark")
  const row = await ctx.db
    .selectFrom("consultation_remarks")
    .select(["id", "number", "state", "text"])
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultation.id)
    .where("id", "=", it.remarkId)
    .where("person_id", "=", ctx.actor.id)
    .executeTakeFirst()
  if (!row) throw new Missing("remark")
  return { consultation, ...row }
}

/**
 * Takes one's own remark back while remarks are taken; its number stays, its words are shown no more. Again changes nothing.
 * @throws Missing when it is not this person's
 */
export async function withdrawRemark(
  ctx: PersonCtx,
  it: { consultationId: string; remarkId: string },
): Promise<Outcome<undefined>> {
  const { consultation, state } = await accessOwnRemark(ctx, it)
  return await withdrawn(ctx, consultation, it.remarkId, state)
}

/** The same by the link of the letter. @throws Missing when the link is not the one that was sent */
export async function withdrawLinkedRemark(
  ctx: OfficeCtx,
  it: { consultationId: string; remarkId: string; token: string },
): Promise<Outcome<undefined>> {
  const { consultation, state } = await accessLinkedRemark(ctx, it)
  return await withdrawn(ctx, consultation, it.remarkId, state)
}

async function withdrawn(
  ctx: OfficeCtx,
  consultation: Consultation,
  id: string,
  state: "unconfirmed" | "taken" | "withdrawn",
): Promise<Outcome<undefined>> {
  if (state === "withdrawn") return ok(undefined)
  if (!isOpen(consultation, ctx.now))
    return refused({ field: "", code: "consultation.withdrawn_late", message: texts.withdrawnLate })
  const rows = ctx.db.updateTable("consultation_remarks").where("office_id", "=", ctx.office.id)
  if (state === "unconfirmed") {
    await ctx.db
      .deleteFrom("consultation_remarks")
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .execute()
    return ok(undefined)
  }
  // Those joined to it stand on their own again.
  await rows.set({ duplicate_of: null }).where("duplicate_of", "=", id).execute()
  await rows
    .set({
      ...{ state: "withdrawn", withdrawn_at: ctx.now, duplicate_of: null },
      ...{ decision: null, answer: "", answered_at: null, answered_by: null },
    })
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, {
    what: "consultation.remark-withdrawn",
    on: { kind: "consultation", id: consultation.id },
    data: { remark: id },
  })
  return ok(undefined)
}
