import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { accountTexts as texts } from "./account.texts.ts"
import { passwordProblems } from "./account-form.ts"
import { type Cookies, type Own, tryPassword } from "./own-account.ts"
import { reportSecurityChange } from "./report-security-change.ts"

/** Changes the password and ends every other session. */
export async function changePassword(
  own: Own,
  it: { currentPassword: string; newPassword: string },
): Promise<Outcome<Cookies>> {
  const { ctx, accounts, headers } = own
  const problems = passwordProblems(it.newPassword, [ctx.actor.name, ctx.actor.email], "newPassword")
  if (it.newPassword && it.newPassword === it.currentPassword)
    problems.push({ field: "newPassword", code: "password.same", message: texts.passwordSame })
  if (problems.length > 0) return refused(...problems)
  const answer = await tryPassword(own, "currentPassword", it.currentPassword, () =>
    accounts.ask(ctx, (api) =>
      api.changePassword({ body: { ...it, revokeOtherSessions: true }, headers, returnHeaders: true }),
    ),
  )
  if (!answer.ok) return answer
  await reportSecurityChange(ctx, accounts.baseUrl, ctx.actor, "passwordChanged")
  return ok(answer.value.cookies)
}
