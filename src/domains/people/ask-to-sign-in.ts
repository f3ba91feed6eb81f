import type { Ctx } from "../../platform/ctx.ts"
import type { Form } from "../../platform/http/form.ts"
import { pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { urls } from "../../urls.ts"
import { carry } from "./carried-form.ts"
import { onwardQuery } from "./onward.ts"
import { signInPage } from "./pages/sign-in.page.ts"
import { localPath } from "./return-path.ts"

/**
 * The answer to a visitor whose page or form needs a person. A page is returned to after signing in; a posted form
 * travels inside the sign-in page, so that nothing typed is lost when a session has ended.
 */
export function askToSignIn(ctx: Ctx, asked: { path: string; form?: Form | undefined }): Reply {
  if (asked.form) return pageReply(signInPage(ctx, { onward: carry(asked.path, asked.form) }))
  return redirectReply(urls.signIn.href({}, onwardQuery({ returnPath: localPath(asked.path) })))
}
