import { type Outcome, ok, refused } from "../../lib/problems.ts"
import type { Ctx } from "../../platform/ctx.ts"
import { emailProblems, mailsPausedProblem, passwordProblems } from "./account-form.ts"
import type { Accounts } from "./accounts.ts"
import { welcome } from "./confirm-email.ts"
import { reportSecurityChange } from "./report-security-change.ts"
import { signUpTexts as texts } from "./sign-up.texts.ts"
import "./person.tables.ts"

/** Sends a link that sets a new password, if there is such an account; says nothing either way. */
export async function askForReset(ctx: Ctx, accounts: Accounts, typed: string): Promise<Outcome<void>> {
  const email = typed.toLowerCase()
  const problems = emailProblems(email)
  if (problems.length > 0) return refused(...problems)
  const pausedUntil = await accounts.throttle.begin("mail", email, ctx.now)
  if (pausedUntil) return refused(mailsPausedProblem(ctx.now, pausedUntil))
  if (await isDemo(ctx, email)) return ok(undefined)
  await accounts.ask(ctx, (api) => api.requestPasswordReset({ body: { email }, returnHeaders: true }))
  return ok(undefined)
}

/** Everybody uses the demo people: their password stays the printed one. */
async function isDemo(ctx: Ctx, email: string): Promise<boolean> {
  const person = await ctx.db.selectFrom("people").select("is_demo").where("email", "=", email).executeTakeFirst()
  return person?.is_demo === true
}

type Owner = { id: string; name: string; email: string; email_verified: boolean }

/** Whose password a link would set; undefined for one used, old or made up. */
export async function ownerOfLink(ctx: Pick<Ctx, "db">, token: string): Promise<Owner | undefined> {
  return await ctx.db
    .selectFrom("person_verifications as v")
    .innerJoin("people as p", "p.id", "v.value")
    .select(["p.id", "p.name", "p.email", "p.email_verified"])
    .where("v.identifier", "=", `reset-password:${token}`)
    // The library's tokens live by the clock of the world, not by the movable one of the example.
    .where((eb) => eb("v.expires_at", ">", eb.fn<Temporal.Instant>("now")))
    .executeTakeFirst()
}

/**
 * Sets a new password by a link: ends every session, forgives wrong tries, and confirms the e-mail, since the link came
 * there. `old-link` is a refusal with the field "".
 */
export async function resetPassword(
  ctx: Ctx,
  accounts: Accounts,
  it: { token: string; password: string },
): Promise<Outcome<void>> {
  const owner = await ownerOfLink(ctx, it.token)
  const oldLink = refused({ field: "", code: "reset.old_link", message: texts.resetOld })
  if (!owner) return oldLink
  const problems = passwordProblems(it.password, [owner.name, owner.email])
  if (problems.length > 0) return refused(...problems)
  const answer = await accounts.ask(ctx, (api) =>
    api.resetPassword({ body: { newPassword: it.password, token: it.token }, returnHeaders: true }),
  )
  if (!answer.ok) return oldLink
  await accounts.throttle.clear("sign-in", owner.email)
  if (!owner.email_verified) {
    await ctx.db.updateTable("people").set({ email_verified: true }).where("id", "=", owner.id).execute()
    await welcome(ctx, owner.email)
  }
  await reportSecurityChange(ctx, accounts.baseUrl, owner, "passwordChanged")
  return ok(undefined)
}
