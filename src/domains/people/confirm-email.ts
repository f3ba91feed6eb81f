import type { Problem } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { Ctx, OfficeRef } from "../../platform/ctx.ts"
import { acceptInvitations } from "./accept-invitations.ts"
import type { Accounts, SignedInPerson } from "./accounts.ts"
import { personByEmail } from "./person.queries.ts"
import { type SignInResult, signIn } from "./sign-in.ts"
import { signUpTexts as texts } from "./sign-up.texts.ts"

export type ConfirmResult =
  | { kind: "in"; person: SignedInPerson; cookies: readonly string[]; welcomedBy: readonly OfficeRef[] }
  | { kind: "second-factor"; cookies: readonly string[] }
  | { kind: "old-link" }
  | { kind: "refused"; problems: Problem[] }

/**
 * Confirms an e-mail: who has both the mail and the password owns the account. Then signs in and turns the invitations
 * for this e-mail into roles. A link opened twice only signs in.
 */
export async function confirmEmail(
  ctx: Ctx,
  accounts: Accounts,
  it: { token: string; password: string; headers: Headers },
): Promise<ConfirmResult> {
  const email = await accounts.emailOfLink(it.token)
  if (!email) return { kind: "old-link" }
  const credentials = { email, password: it.password, remember: true, headers: it.headers }
  const first = await signIn(ctx, accounts, credentials)
  if (first.kind === "refused") return refusal(first)
  if (first.kind === "in") return { ...first, welcomedBy: await acceptInvitations(ctx, first.person) }
  if (first.kind === "second-factor") return first
  const verified = await accounts.ask(ctx, (api) =>
    api.verifyEmail({ query: { token: it.token }, returnHeaders: true }),
  )
  if (!verified.ok) return { kind: "old-link" }
  const welcomedBy = await welcome(ctx, email)
  const second = await signIn(ctx, accounts, credentials)
  if (second.kind === "in") return { ...second, welcomedBy }
  return second.kind === "unconfirmed" ? { kind: "old-link" } : second
}

/** What follows from an e-mail just confirmed, whichever mail confirmed it. */
export async function welcome(ctx: Ctx, email: string): Promise<OfficeRef[]> {
  const person = await personByEmail(ctx, email)
  if (!person) return []
  const actor = { kind: "person", ...person, roles: [], memberships: [], isDemo: false } as const
  await recordEvent({ ...ctx, actor }, { what: "account.confirmed", on: { kind: "person", id: person.id } })
  return await acceptInvitations(ctx, person)
}

function refusal(result: Extract<SignInResult, { kind: "refused" }>): ConfirmResult {
  const problems = result.problems.map((problem) =>
    problem.code === "sign_in.wrong" ? { ...problem, message: texts.confirmWrong } : problem,
  )
  return { kind: "refused", problems }
}
