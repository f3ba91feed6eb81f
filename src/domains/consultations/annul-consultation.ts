import { sql } from "kysely"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { type Addressee, lettersTo, sendAllLater } from "../../platform/mail.ts"
import { urls } from "../../urls.ts"
import { annulmentTexts as texts } from "./annulment.texts.ts"
import { accessConsultation } from "./consultation.access.ts"
import { type Consultation, isRunning } from "./consultation.ts"
import { invitedOrganisations } from "./invitations/invitation.queries.ts"
import { addresseesOf } from "./invitations/invite-organisations.ts"

export const REASON_LIMIT = 2000

/**
 * Breaks an announced consultation off before its report, with a reason for everybody: no more remarks are taken, meetings to
 * come are called off, and whoever left an address or was invited is written to. Remarks stay for the office to read. Again changes nothing.
 * @throws Missing when the consultation is a draft, its report is published, or it is not this actor's
 */
export async function annulConsultation(ctx: PersonCtx, id: string, reason: string): Promise<Outcome<undefined>> {
  const it = await accessConsultation(ctx, id, "manage")
  if (it.state === "annulled") return ok(undefined)
  if (!isRunning(it)) throw new Missing("running consultation")
  if (reason === "" || reason.length > REASON_LIMIT)
    return refused({
      field: "reason",
      code: "consultation.annulment_reason",
      message: texts.reasonMissing(REASON_LIMIT),
    })
  await ctx.db
    .updateTable("consultations")
    .set({
      state: "annulled",
      annulled_at: ctx.now,
      annulled_by: ctx.actor.id,
      annulment_reason: reason,
      changes: it.changes + 1,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", it.id)
    .execute()
  await ctx.db
    .updateTable("consultation_meetings")
    .set({ cancelled_at: ctx.now, changes: sql`changes + 1`, saved_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.id)
    .where("cancelled_at", "is", null)
    .where("starts_at", ">", ctx.now)
    .execute()
  const invited = await addresseesOf(ctx, await invitedOrganisations(ctx, it.id))
  const letters = lettersTo(
    [...invited, ...(await authorsOf(ctx, it.id))],
    texts.subject(it.title),
    bodyOf(ctx, it, reason),
  )
  await sendAllLater(ctx, letters)
  await recordEvent(ctx, {
    what: "consultation.annulled",
    on: { kind: "consultation", id: it.id },
    data: { number: it.number, letters: letters.length },
  })
  return ok(undefined)
}

/** Whoever is to get an answer to a remark that stands, each in the language of the latest. */
async function authorsOf(ctx: PersonCtx, consultationId: string): Promise<Addressee[]> {
  const rows = await ctx.db
    .selectFrom("consultation_remarks")
    .select(["email", "lang"])
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .where("state", "=", "taken")
    .where("email", "is not", null)
    .orderBy("number")
    .execute()
  return rows.map(({ email, lang }) => ({ email: email ?? "", language: lang }))
}

function bodyOf(ctx: PersonCtx, it: Consultation, reason: string) {
  const path = urls.consultation.href({ office: ctx.office.slug, consultationId: it.id })
  return texts.body({ title: it.title, reason, link: `${ctx.baseUrl ?? ""}${path}`, office: ctx.office.name })
}
