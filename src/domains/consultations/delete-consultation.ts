import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessConsultationDraft } from "./consultation.access.ts"

/** Takes a draft off the lists. @throws Missing when it is announced, deleted already, or not this actor's */
export async function deleteConsultation(ctx: PersonCtx, id: string): Promise<void> {
  await accessConsultationDraft(ctx, id)
  await ctx.db
    .updateTable("consultations")
    .set({ state: "deleted" })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, { what: "consultation.deleted", on: { kind: "consultation", id } })
}
