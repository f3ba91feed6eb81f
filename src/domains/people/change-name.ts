import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { nameProblems } from "./account-form.ts"
import type { Cookies, Own } from "./own-account.ts"

export async function changeName({ ctx, accounts, headers }: Own, name: string): Promise<Outcome<Cookies>> {
  const problems = nameProblems(name)
  if (problems.length > 0) return refused(...problems)
  const answer = await accounts.ask(ctx, (api) => api.updateUser({ body: { name }, headers, returnHeaders: true }))
  if (!answer.ok) throw new Error(`the accounts library refused a name: ${answer.code}`)
  return ok(answer.cookies)
}
