import type { Route } from "../../platform/http/route.ts"
import { accountRoutes } from "./account.routes.ts"
import type { Accounts } from "./accounts.ts"
import { demoRoutes } from "./demo.routes.ts"
import { mailboxRoutes } from "./mailbox.routes.ts"
import { roleRoutes } from "./role.routes.ts"
import { signInRoutes } from "./sign-in.routes.ts"
import { signUpRoutes } from "./sign-up.routes.ts"

/** Every address of accounts and roles. */
export function peopleRoutes(accounts: Accounts): readonly Route[] {
  return [
    ...signInRoutes(accounts),
    ...signUpRoutes(accounts),
    ...accountRoutes(accounts),
    ...roleRoutes(accounts),
    ...demoRoutes(accounts),
    ...mailboxRoutes,
  ]
}
