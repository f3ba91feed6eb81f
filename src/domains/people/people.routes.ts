import type { Route } from "../../platform/http/route.ts"
import type { Accounts } from "./accounts.ts"
import { signInRoutes } from "./sign-in.routes.ts"
import { signUpRoutes } from "./sign-up.routes.ts"

/** Every address of accounts and roles. */
export function peopleRoutes(accounts: Accounts): readonly Route[] {
  return [...signInRoutes(accounts), ...signUpRoutes(accounts)]
}
