import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { Ctx, Person } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accountTexts as texts } from "./account.texts.ts"
import type { Accounts, Answer } from "./accounts.ts"
import { signInTexts } from "./sign-in.texts.ts"
import { pausedProblem } from "./sign-in.ts"

/** A signed-in person changing the own account, with the cookies that prove it. */
export type Own = { ctx: Ctx & { actor: Person }; accounts: Accounts; headers: Headers }

/** Cookies to hand on after a change. */
export type Cookies = readonly string[]

/** Demo people are everybody's: their accounts do not change. */
export function refuseDemo(own: Own): void {
  if (own.ctx.actor.isDemo) throw new Missing("account to change")
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
