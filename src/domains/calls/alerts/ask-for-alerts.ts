import { fromNow } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { idOfContent } from "../../../platform/ids.ts"
import { sendLater } from "../../../platform/mail.ts"
import { isEmail } from "../../people/public.ts"
import { confirmationMail } from "./alert.mail.ts"
import { alertTexts as texts } from "./alert.texts.ts"
import type { AlertChoice } from "./alert.ts"
import "./alert.tables.ts"

/** Counts letters that anyone may have sent to an address; the moment of the next one when there were too many. */
export type LetterThrottle = (email: string, now: Temporal.Instant) => Promise<Temporal.Instant | undefined>

/**
 * Asks for alerts without an account: nothing but a link goes to the address until its owner confirms. The answer does not
 * tell whether the address has alerts already. `id` comes with the form: the same sent twice asks once, another address or
 * choice from the same form asks anew.
 */
export async function askForAlerts(
  ctx: Ctx,
  throttle: LetterThrottle,
  input: { id: string; email: string; choice: AlertChoice; offices: Text },
): Promise<Outcome<undefined>> {
  const email = input.email.toLowerCase()
  const wrong = whyNotAddress(email)
  if (wrong.length > 0) return refused(...wrong)
  const { language, spheres, officeIds } = input.choice
  const id = idOfContent(input.id, [email, language, spheres, officeIds])
  const asked = await ctx.db
    .insertInto("call_alert_requests")
    .values({ id, email, language, spheres, office_ids: officeIds, asked_at: ctx.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!asked) return ok(undefined)
  const pausedUntil = await throttle(email, ctx.now)
  if (pausedUntil) {
    const when = inEach((lang) => fromNow(pausedUntil, ctx.now, lang))
    return refused(emailProblem("alert.paused", texts.emailPaused(when)))
  }
  await sendLater(ctx, confirmationMail(ctx, { ...input.choice, id, email, offices: input.offices }))
  return ok(undefined)
}

/** What is wrong with a typed address; empty when nothing is. */
export const whyNotAddress = (email: string): Problem[] =>
  isEmail(email) ? [] : [emailProblem("alert.email", texts.emailWrong)]

const emailProblem = (code: string, message: Problem["message"]): Problem => ({ field: "email", code, message })
