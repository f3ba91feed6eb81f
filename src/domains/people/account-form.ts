import { fromNow } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import { isEmail } from "./email.ts"
import { weaknessOf } from "./password-strength.ts"
import { signUpTexts as texts } from "./sign-up.texts.ts"

const LONGEST_NAME = 200

export function nameProblems(name: string, field = "name"): Problem[] {
  if (!name) return [{ field, code: "name.empty", message: texts.nameEmpty }]
  if (name.length > LONGEST_NAME) return [{ field, code: "name.long", message: texts.nameLong(LONGEST_NAME) }]
  return []
}

export function emailProblems(email: string, field = "email"): Problem[] {
  return isEmail(email) ? [] : [{ field, code: "email.wrong", message: texts.emailWrong }]
}

export function passwordProblems(password: string, own: readonly string[], field = "password"): Problem[] {
  const weakness = weaknessOf(password, own)
  return weakness ? [{ field, ...weakness }] : []
}

export function mailsPausedProblem(now: Temporal.Instant, until: Temporal.Instant, field = "email"): Problem {
  const when = { pl: fromNow(until, now, "pl"), en: fromNow(until, now, "en") }
  return { field, code: "mail.paused", message: texts.mailsPaused(when) }
}
