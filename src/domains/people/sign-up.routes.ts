import type { Ctx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { againReply, pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { get, type PostRequest, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { listOffices } from "../offices/public.ts"
import type { Accounts } from "./accounts.ts"
import { type ConfirmResult, confirmEmail } from "./confirm-email.ts"
import { type Onward, onwardOfForm, onwardOfQuery } from "./onward.ts"
import { confirmEmailPage } from "./pages/confirm-email.page.ts"
import { forgotPasswordPage, resetPasswordPage, resetSentPage } from "./pages/reset-password.page.ts"
import { checkMailPage, confirmAgainPage, signUpPage } from "./pages/sign-up.page.ts"
import { askForReset, ownerOfLink, resetPassword } from "./reset-password.ts"
import { askForCode } from "./sign-in.routes.ts"
import { signUpTexts as texts } from "./sign-up.texts.ts"
import { confirmAgain, signUp } from "./sign-up.ts"

type Post = PostRequest<string>

export function signUpRoutes(accounts: Accounts): readonly Route[] {
  return [
    get(urls.signUp, everyone, (ctx, { query }) =>
      pageReply(signUpPage(ctx, { onward: onwardOfQuery(query), email: query.get("email") ?? "" })),
    ),
    post(urls.signUp, everyone, (ctx, request) => postSignUp(ctx, accounts, request)),
    get(urls.confirmEmail, everyone, async (ctx, { query }) => {
      const onward = onwardOfQuery(query)
      const token = query.get("token") ?? ""
      const email = await accounts.emailOfLink(token)
      if (!email) return pageReply(confirmAgainPage(ctx, { onward, linkWasOld: true }))
      return pageReply(confirmEmailPage(ctx, { token, email, onward }))
    }),
    post(urls.confirmEmail, everyone, (ctx, request) => postConfirmation(ctx, accounts, request)),
    get(urls.confirmEmailAgain, everyone, (ctx, { query }) =>
      pageReply(confirmAgainPage(ctx, { onward: onwardOfQuery(query) })),
    ),
    post(urls.confirmEmailAgain, everyone, async (ctx, { form }) => {
      const [onward, email] = [onwardOfForm(form), form.text("email")]
      const outcome = await confirmAgain(ctx, accounts, { email, returnPath: onward.returnPath })
      if (!outcome.ok) return againReply(confirmAgainPage(ctx, { onward, email, problems: outcome.problems }))
      return pageReply(checkMailPage(ctx, { email, onward }))
    }),
    get(urls.forgotPassword, everyone, (ctx) => pageReply(forgotPasswordPage(ctx))),
    post(urls.forgotPassword, everyone, async (ctx, { form }) => {
      const email = form.text("email")
      const outcome = await askForReset(ctx, accounts, email)
      if (!outcome.ok) return againReply(forgotPasswordPage(ctx, { email, problems: outcome.problems }))
      return pageReply(resetSentPage(ctx, email))
    }),
    get(urls.resetPassword, everyone, async (ctx, { query }) => {
      const token = query.get("token") ?? ""
      const owner = await ownerOfLink(ctx, token)
      if (!owner) return pageReply(forgotPasswordPage(ctx, { linkWasOld: true }))
      return pageReply(resetPasswordPage(ctx, { token, email: owner.email }))
    }),
    post(urls.resetPassword, everyone, (ctx, request) => postReset(ctx, accounts, request)),
  ]
}

async function postSignUp(ctx: Ctx, accounts: Accounts, { form }: Post): Promise<Reply> {
  const onward = onwardOfForm(form)
  const [name, email, password] = [form.text("name"), form.text("email"), form.all("password")[0] ?? ""]
  const outcome = await signUp(ctx, accounts, { name, email, password, returnPath: onward.returnPath })
  if (!outcome.ok) return againReply(signUpPage(ctx, { onward, name, email, problems: outcome.problems }))
  return pageReply(checkMailPage(ctx, { email, onward }))
}

async function postConfirmation(ctx: Ctx, accounts: Accounts, { form, headers }: Post): Promise<Reply> {
  const onward = onwardOfForm(form)
  const [token, password] = [form.text("token"), form.all("password")[0] ?? ""]
  const result = await confirmEmail(ctx, accounts, { token, password, headers })
  if (result.kind === "old-link") return againReply(confirmAgainPage(ctx, { onward, linkWasOld: true }))
  if (result.kind === "second-factor") return askForCode(ctx, onward, result.cookies)
  if (result.kind === "in") return await firstSteps(ctx, result, onward)
  const email = (await accounts.emailOfLink(token)) ?? ""
  return againReply(confirmEmailPage(ctx, { token, email, onward, problems: result.problems }))
}

/** Where a new account goes: back to what it was made for, to the office that invited, or to find its organisation. */
async function firstSteps(ctx: Ctx, result: Extract<ConfirmResult, { kind: "in" }>, onward: Onward): Promise<Reply> {
  const { cookies, welcomedBy } = result
  const [inviter] = welcomedBy
  if (inviter) {
    const to = onward.returnPath ?? urls.desk.href({ office: inviter.slug })
    return { kind: "redirect", to, notice: texts.confirmedWithRole(inviter.name), cookies }
  }
  const offices = await listOffices(ctx.db)
  const only = offices.length === 1 ? offices[0] : undefined
  const start = only ? urls.organisations.href({ office: only.slug }) : urls.root.href({})
  return { kind: "redirect", to: onward.returnPath ?? start, notice: texts.confirmed, cookies }
}

async function postReset(ctx: Ctx, accounts: Accounts, { form }: Post): Promise<Reply> {
  const [token, password] = [form.text("token"), form.all("password")[0] ?? ""]
  const outcome = await resetPassword(ctx, accounts, { token, password })
  if (outcome.ok) return redirectReply(urls.signIn.href({}), texts.resetDone)
  const owner = await ownerOfLink(ctx, token)
  if (!owner) return againReply(forgotPasswordPage(ctx, { linkWasOld: true }))
  return againReply(resetPasswordPage(ctx, { token, email: owner.email, problems: outcome.problems }))
}
