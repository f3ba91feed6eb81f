import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { type Own, tryPassword } from "./own-account.ts"
import { reportSecurityChange } from "./report-security-change.ts"
import { signInTexts } from "./sign-in.texts.ts"

/** What the person puts into the app and keeps: shown once, until the first code proves that the app has it. */
export type FactorSetup = { uri: string; spareCodes: readonly string[] }

/** Makes a key for the app; nothing changes at sign-in until `confirmFactor`. */
export async function prepareFactor(own: Own, password: string): Promise<Outcome<FactorSetup>> {
  const { ctx, accounts, headers } = own
  const answer = await tryPassword(own, "factorPassword", password, () =>
    accounts.ask(ctx, (api) =>
      api.enableTwoFactor({ body: { password, method: "totp" }, headers, returnHeaders: true }),
    ),
  )
  if (!answer.ok) return answer
  const { value } = answer.value
  if (value.method !== "totp") throw new Error("the accounts library made another kind of second factor")
  return ok({ uri: value.totpURI, spareCodes: value.backupCodes })
}

/** Turns one-time codes on with the first code from the app. */
export async function confirmFactor(own: Own, code: string): Promise<Outcome<readonly string[]>> {
  const { ctx, accounts, headers } = own
  const typed = code.replaceAll(/\s/g, "")
  const answer = await accounts.ask(ctx, (api) =>
    api.verifyTOTP({ body: { code: typed }, headers, returnHeaders: true }),
  )
  if (!answer.ok) {
    const message = typed ? signInTexts.codeWrong : signInTexts.codeEmpty
    return refused({ field: "code", code: "code.wrong", message })
  }
  await reportSecurityChange(ctx, accounts.baseUrl, ctx.actor, "secondFactorOn")
  return ok(answer.cookies)
}

/** Turns one-time codes off; the spare codes stop working. */
export async function removeFactor(own: Own, password: string): Promise<Outcome<readonly string[]>> {
  const { ctx, accounts, headers } = own
  const answer = await tryPassword(own, "factorPassword", password, () =>
    accounts.ask(ctx, (api) => api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })),
  )
  if (!answer.ok) return answer
  await reportSecurityChange(ctx, accounts.baseUrl, ctx.actor, "secondFactorOff")
  return ok(answer.value.cookies)
}

/** How many spare codes have not been used. */
export async function spareCodesLeft({ ctx, accounts }: Pick<Own, "ctx" | "accounts">): Promise<number> {
  const answer = await accounts.ask(ctx, (api) =>
    api.viewBackupCodes({ body: { userId: ctx.actor.id }, returnHeaders: true }),
  )
  return answer.ok ? answer.value.backupCodes.length : 0
}
