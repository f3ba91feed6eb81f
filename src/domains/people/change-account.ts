import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { Ctx, Person } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { sendLater } from "../../platform/mail.ts"
import { accountTexts as texts } from "./account.texts.ts"
import { nameProblems, passwordProblems } from "./account-form.ts"
import type { Accounts, Answer } from "./accounts.ts"
import { type SecurityChange, securityMail } from "./mails.ts"
import { signInTexts } from "./sign-in.texts.ts"
import { pausedProblem } from "./sign-in.ts"

/** A signed-in person changing the own account, with the cookies that prove it. */
export type Own = { ctx: Ctx & { actor: Person }; accounts: Accounts; headers: Headers }
type Cookies = readonly string[]

/** Demo people are everybody's: their accounts do not change. */
export function refuseDemo(own: Own): void {
  if (own.ctx.actor.isDemo) throw new Missing("account to change")
}

export async function changeName({ ctx, accounts, headers }: Own, name: string): Promise<Outcome<Cookies>> {
  const problems = nameProblems(name)
  if (problems.length > 0) return refused(...problems)
  const answer = await accounts.ask(ctx, (api) => api.updateUser({ body: { name }, headers, returnHeaders: true }))
  if (!answer.ok) throw new Error(`the accounts library refused a name: ${answer.code}`)
  return ok(answer.cookies)
}

/** Changes the password and ends every other session. */
export async function changePassword(
  own: Own,
  it: { currentPassword: string; newPassword: string },
): Promise<Outcome<Cookies>> {
  const { ctx, headers } = own
  const problems = passwordProblems(it.newPassword, [ctx.actor.name, ctx.actor.email], "newPassword")
  if (it.newPassword && it.newPassword === it.currentPassword)
    problems.push({ field: "newPassword", code: "password.same", message: texts.passwordSame })
  if (problems.length > 0) return refused(...problems)
  const answer = await tryPassword(own, "currentPassword", it.currentPassword, () =>
    own.accounts.ask(ctx, (api) =>
      api.changePassword({ body: { ...it, revokeOtherSessions: true }, headers, returnHeaders: true }),
    ),
  )
  if (!answer.ok) return answer
  await note(own, "account.password-changed", "passwordChanged")
  return ok(answer.value.cookies)
}

/** Calls the library with the person's own password; wrong ones count as tries to sign in. */
export async function tryPassword<T>(
  own: Own,
  field: string,
  password: string,
  call: () => Promise<Answer<T>>,
): Promise<Outcome<Extract<Answer<T>, { ok: true }>>> {
  const { ctx, accounts, headers } = own
  const wrong = (problem: Omit<Problem, "field">) => refused({ ...problem, field })
  if (!password) return wrong({ code: "password.empty", message: signInTexts.passwordEmpty })
  const key = accounts.knownDevices.keyOf(headers, ctx.actor.email)
  const pausedUntil = await accounts.throttle.begin("sign-in", key, ctx.now)
  if (pausedUntil) return wrong(pausedProblem(ctx.now, pausedUntil))
  const answer = await call()
  if (answer.ok || answer.code !== "INVALID_PASSWORD") await accounts.throttle.clear("sign-in", key)
  if (answer.ok) return ok(answer)
  if (answer.code === "INVALID_PASSWORD") return wrong({ code: "password.wrong", message: texts.passwordWrong })
  return wrong({ code: answer.code.toLowerCase(), message: texts.setupAlready })
}

/** Records a change of security and tells the owner by mail, so that a thief cannot make it in silence. */
export async function note({ ctx, accounts }: Own, what: `account.${string}`, change: SecurityChange): Promise<void> {
  await recordEvent(ctx, { what, on: { kind: "person", id: ctx.actor.id } })
  await sendLater(ctx, securityMail(ctx.lang, accounts.baseUrl, ctx.actor, change))
}
