import { type Outcome, ok, refused } from "../../lib/problems.ts"
import type { Ctx } from "../../platform/ctx.ts"
import { sendLater } from "../../platform/mail.ts"
import { emailProblems, mailsPausedProblem, nameProblems, passwordProblems } from "./account-form.ts"
import type { Accounts } from "./accounts.ts"
import { alreadyRegisteredMail } from "./mails.ts"
import { hashPassword } from "./password-hash.ts"
import "./person.tables.ts"

export type SignUpInput = { name: string; email: string; password: string; returnPath?: string | undefined }

/**
 * Makes an account that works once its e-mail is confirmed. The answer does not tell whether there was one before: then
 * its owner gets a mail. An account never confirmed takes the newest name and password, since confirming needs both the
 * mail and the password: whoever registers a foreign address gains nothing.
 */
export async function signUp(ctx: Ctx, accounts: Accounts, it: SignUpInput): Promise<Outcome<void>> {
  const email = it.email.toLowerCase()
  const problems = [
    ...nameProblems(it.name),
    ...emailProblems(email),
    ...passwordProblems(it.password, [it.name, email]),
  ]
  if (problems.length > 0) return refused(...problems)
  const pausedUntil = await accounts.throttle.begin("mail", email, ctx.now)
  if (pausedUntil) return refused(mailsPausedProblem(ctx.now, pausedUntil))
  const known = await ctx.db
    .selectFrom("people")
    .select(["id", "name", "email_verified"])
    .where("email", "=", email)
    .executeTakeFirst()
  if (!known) return await make(ctx, accounts, { ...it, email })
  // The same work as for a new account, so that the time tells nothing.
  const hash = await hashPassword(it.password)
  if (known.email_verified)
    await sendLater(ctx, alreadyRegisteredMail(ctx.lang, accounts.baseUrl, { name: known.name, email }))
  else await replaceUnconfirmed(ctx, accounts, { ...it, email, id: known.id, hash })
  return ok(undefined)
}

async function make(ctx: Ctx, accounts: Accounts, it: SignUpInput): Promise<Outcome<void>> {
  const { name, email, password } = it
  const answer = await accounts.ask(
    ctx,
    (api) => api.signUpEmail({ body: { name, email, password }, returnHeaders: true }),
    it.returnPath,
  )
  if (!answer.ok) throw new Error(`the accounts library refused to make an account: ${answer.code}`)
  await ctx.db.updateTable("people").set({ used_language: ctx.lang }).where("email", "=", email).execute()
  return ok(undefined)
}

async function replaceUnconfirmed(
  ctx: Ctx,
  accounts: Accounts,
  it: SignUpInput & { id: string; hash: string },
): Promise<void> {
  await ctx.db.updateTable("people").set({ name: it.name, updated_at: ctx.now }).where("id", "=", it.id).execute()
  await ctx.db
    .updateTable("person_credentials")
    .set({ password: it.hash, updated_at: ctx.now })
    .where("person_id", "=", it.id)
    .where("provider_id", "=", "credential")
    .execute()
  await sendConfirmation(ctx, accounts, it.email, it.returnPath)
}

/** Sends the link once more if there is such an account and it waits for it; says nothing either way. */
export async function confirmAgain(
  ctx: Ctx,
  accounts: Accounts,
  it: { email: string; returnPath?: string | undefined },
): Promise<Outcome<void>> {
  const email = it.email.toLowerCase()
  const problems = emailProblems(email)
  if (problems.length > 0) return refused(...problems)
  const pausedUntil = await accounts.throttle.begin("mail", email, ctx.now)
  if (pausedUntil) return refused(mailsPausedProblem(ctx.now, pausedUntil))
  await sendConfirmation(ctx, accounts, email, it.returnPath)
  return ok(undefined)
}

async function sendConfirmation(ctx: Ctx, accounts: Accounts, email: string, returnPath?: string): Promise<void> {
  await accounts.ask(ctx, (api) => api.sendVerificationEmail({ body: { email }, returnHeaders: true }), returnPath)
}
