import { fromNow } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Ctx } from "../../platform/ctx.ts"
import type { Accounts, SignedInPerson } from "./accounts.ts"
import { signInTexts as texts } from "./sign-in.texts.ts"

export type SignInResult =
  | { kind: "in"; person: SignedInPerson; cookies: readonly string[] }
  /** The password is right; a one-time code is asked for now. */
  | { kind: "second-factor"; cookies: readonly string[] }
  /** The password is right; the e-mail was never confirmed. */
  | { kind: "unconfirmed" }
  | { kind: "refused"; problems: Problem[] }

export type SignInInput = { email: string; password: string; remember: boolean; headers: Headers }

/**
 * Signs in by e-mail and password. Who has no account, who mistyped and who guesses get the same answer after the same
 * work; each try of an account counts, and more than a few are followed by a growing pause.
 */
export async function signIn(ctx: Ctx, accounts: Accounts, it: SignInInput): Promise<SignInResult> {
  const email = it.email.toLowerCase()
  const problems = emptyFields(it)
  if (problems.length > 0) return { kind: "refused", problems }
  const key = accounts.knownDevices.keyOf(it.headers, email)
  const pausedUntil = await accounts.throttle.begin("sign-in", key, ctx.now)
  if (pausedUntil) return { kind: "refused", problems: [pausedProblem(ctx.now, pausedUntil)] }
  const answer = await accounts.ask(ctx, (api) =>
    api.signInEmail({
      body: { email, password: it.password, rememberMe: it.remember },
      headers: it.headers,
      returnHeaders: true,
    }),
  )
  if (!answer.ok && answer.code !== "EMAIL_NOT_VERIFIED")
    return { kind: "refused", problems: [{ field: "password", code: "sign_in.wrong", message: texts.wrong }] }
  await accounts.throttle.clear("sign-in", key)
  if (!answer.ok) return { kind: "unconfirmed" }
  await endPreviousSession(ctx, accounts, it.headers)
  const cookies = [...answer.cookies, accounts.knownDevices.cookieFor(it.headers, email)]
  if ("twoFactorRedirect" in answer.value) return { kind: "second-factor", cookies }
  const { id, name, isDemo } = answer.value.user
  return { kind: "in", person: { id, name, email, isDemo: isDemo === true }, cookies }
}

export function pausedProblem(now: Temporal.Instant, until: Temporal.Instant): Problem {
  const when = { pl: fromNow(until, now, "pl"), en: fromNow(until, now, "en") }
  return { field: "password", code: "sign_in.paused", message: texts.paused(when) }
}

function emptyFields(it: SignInInput): Problem[] {
  const problems: Problem[] = []
  if (!it.email) problems.push({ field: "email", code: "email.empty", message: texts.emailEmpty })
  if (!it.password) problems.push({ field: "password", code: "password.empty", message: texts.passwordEmpty })
  return problems
}

/** One browser, one session: the list of sessions must not fill with those of confirmed passwords. */
async function endPreviousSession(ctx: Ctx, accounts: Accounts, headers: Headers): Promise<void> {
  if (!headers.get("cookie")?.includes("session_token")) return
  await accounts.ask(ctx, (api) => api.signOut({ headers, returnHeaders: true }))
}

export type CodeResult =
  | { kind: "in"; person: SignedInPerson; cookies: readonly string[] }
  | { kind: "start-over" }
  | { kind: "refused"; problems: Problem[] }

/** The second step: six digits from the app, or a spare code, which works once. */
export async function giveCode(ctx: Ctx, accounts: Accounts, code: string, headers: Headers): Promise<CodeResult> {
  const typed = code.replaceAll(/\s/g, "")
  if (!typed) return { kind: "refused", problems: [{ field: "code", code: "code.empty", message: texts.codeEmpty }] }
  const body = { code: typed }
  const answer = /^\d{6}$/.test(typed)
    ? await accounts.ask(ctx, (api) => api.verifyTOTP({ body, headers, returnHeaders: true }))
    : await accounts.ask(ctx, (api) => api.verifyBackupCode({ body, headers, returnHeaders: true }))
  if (answer.ok) {
    const { id, name, email } = answer.value.user as { id: string; name: string; email: string }
    // Demo people have no second factor.
    return { kind: "in", person: { id, name, email, isDemo: false }, cookies: answer.cookies }
  }
  if (["INVALID_TWO_FACTOR_COOKIE", "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE", "TOTP_NOT_ENABLED"].includes(answer.code))
    return { kind: "start-over" }
  const message = answer.code === "ACCOUNT_TEMPORARILY_LOCKED" ? texts.codeLocked : texts.codeWrong
  return { kind: "refused", problems: [{ field: "code", code: "code.wrong", message }] }
}
