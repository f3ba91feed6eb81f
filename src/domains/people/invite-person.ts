import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx, type Role } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { sendLater } from "../../platform/mail.ts"
import { roleNames } from "../../ui/office-page.ts"
import { isEmail } from "./email.ts"
import { grantRole, unitProblem } from "./grant-role.ts"
import { grantedMail, invitationMail } from "./mails.ts"
import { personByEmail } from "./person.queries.ts"
import { roleTexts as texts } from "./role.texts.ts"

export type Invited = { how: "granted" | "had" | "invited"; personId?: string }

/**
 * Gives a role to whoever has this e-mail: at once when there is a confirmed account, otherwise by an invitation that is
 * kept until the e-mail is confirmed.
 */
export async function inviteToRole(
  ctx: OfficeCtx,
  baseUrl: string,
  it: { email: string; role: Role; unitId?: string | null },
): Promise<Outcome<Invited>> {
  const email = it.email.trim().toLowerCase()
  if (!isEmail(email)) return refused({ field: "email", code: "email.wrong", message: texts.emailWrong })
  const person = await personByEmail(ctx, email)
  if (!person) return await invite(ctx, baseUrl, { ...it, email })
  const granted = await grantRole(ctx, person.id, it.role, it.unitId)
  if (!granted.ok) return granted
  if (granted.value.added)
    await sendLater(
      ctx,
      grantedMail(person.language, baseUrl, { ...person, role: roleNames[it.role], office: ctx.office }),
    )
  return ok({ how: granted.value.added ? "granted" : "had", personId: person.id })
}

async function invite(
  ctx: OfficeCtx,
  baseUrl: string,
  it: { email: string; role: Role; unitId?: string | null },
): Promise<Outcome<Invited>> {
  const problem = await unitProblem(ctx, it.unitId)
  if (problem) return refused(problem)
  await ctx.db
    .insertInto("role_invitations")
    .values({
      office_id: ctx.office.id,
      id: newId(),
      email: it.email,
      role: it.role,
      unit_id: it.unitId ?? null,
      invited_by: actorId(ctx.actor),
      invited_at: ctx.now,
      accepted_at: null,
      withdrawn_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["office_id", "email", "role"])
        .where("accepted_at", "is", null)
        .where("withdrawn_at", "is", null)
        .doUpdateSet({ unit_id: it.unitId ?? null, invited_by: actorId(ctx.actor), invited_at: ctx.now }),
    )
    .execute()
  await sendLater(
    ctx,
    invitationMail(ctx.lang, baseUrl, { email: it.email, role: roleNames[it.role], office: ctx.office }),
  )
  await recordEvent(ctx, {
    what: "role.offered",
    on: { kind: "office", id: ctx.office.id },
    data: { role: it.role, unit: it.unitId ?? null },
  })
  return ok({ how: "invited" })
}

/** Takes an invitation back; one already accepted or taken back stays as it is. */
export async function withdrawInvitation(ctx: OfficeCtx, invitationId: string): Promise<void> {
  await ctx.db
    .updateTable("role_invitations")
    .set({ withdrawn_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", invitationId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute()
}
