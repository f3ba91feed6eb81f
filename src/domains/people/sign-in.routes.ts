import type { Ctx } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { againReply, pageReply, type Reply } from "../../platform/http/reply.ts"
import { get, type PostRequest, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import type { Accounts } from "./accounts.ts"
import { goOn } from "./after-sign-in.ts"
import { CARRIED_BODY } from "./carried-form.ts"
import { type Onward, onwardOfForm, onwardOfQuery, onwardQuery } from "./onward.ts"
import { secondFactorPage } from "./pages/second-factor.page.ts"
import { signInPage } from "./pages/sign-in.page.ts"
import { signInTexts as texts } from "./sign-in.texts.ts"
import { giveCode, signIn } from "./sign-in.ts"

const CARRYING = { maxBody: CARRIED_BODY }

export function signInRoutes(accounts: Accounts): readonly Route[] {
  return [
    get(urls.signIn, everyone, (ctx, { query }) =>
      pageReply(signInPage(ctx, { onward: onwardOfQuery(query), email: query.get("email") ?? "" })),
    ),
    post(urls.signIn, everyone, (ctx, request) => postSignIn(ctx, accounts, request), CARRYING),
    get(urls.secondFactor, everyone, (ctx, { query }) =>
      pageReply(secondFactorPage(ctx, { onward: onwardOfQuery(query) })),
    ),
    post(urls.secondFactor, everyone, (ctx, request) => postCode(ctx, accounts, request), CARRYING),
    get(urls.signOut, everyone, (): Reply => ({ kind: "redirect", to: urls.root.href({}) })),
    post(urls.signOut, everyone, async (ctx, { headers }): Promise<Reply> => {
      const answer = await accounts.ask(ctx, (api) => api.signOut({ headers, returnHeaders: true }))
      return {
        kind: "redirect",
        to: urls.root.href({}),
        notice: texts.signedOut,
        cookies: answer.ok ? answer.cookies : [],
      }
    }),
  ]
}

async function postSignIn(ctx: Ctx, accounts: Accounts, { form, headers }: PostRequest<string>): Promise<Reply> {
  const onward = onwardOfForm(form)
  if (form.text("way") === "passkey")
    return ctx.actor.kind === "person" ? await goOn(ctx, ctx.actor, onward) : pageReply(signInPage(ctx, { onward }))
  const email = form.text("email")
  const shared = form.has("shared")
  // A password may begin or end with a space.
  const password = form.all("password")[0] ?? ""
  const result = await signIn(ctx, accounts, { email, password, remember: !shared, headers })
  if (result.kind === "in") return await goOn(ctx, result.person, onward, result.cookies)
  if (result.kind === "second-factor") return askForCode(ctx, onward, result.cookies)
  const problems = result.kind === "refused" ? result.problems : []
  return againReply(signInPage(ctx, { onward, email, shared, problems, unconfirmed: result.kind === "unconfirmed" }))
}

/** A carried form cannot stand in an address: then the page itself is the answer. */
export function askForCode(ctx: Ctx, onward: Onward, cookies: readonly string[]): Reply {
  if (onward.carried) return { kind: "page", status: 200, body: secondFactorPage(ctx, { onward }), cookies }
  return { kind: "redirect", to: urls.secondFactor.href({}, onwardQuery(onward)), cookies }
}

async function postCode(ctx: Ctx, accounts: Accounts, { form, headers }: PostRequest<string>): Promise<Reply> {
  const onward = onwardOfForm(form)
  const result = await giveCode(ctx, accounts, form.text("code"), headers)
  if (result.kind === "in") return await goOn(ctx, result.person, onward, result.cookies)
  if (result.kind === "refused") return againReply(secondFactorPage(ctx, { onward, problems: result.problems }))
  const problems = [{ field: "password", code: "code.expired", message: texts.factorExpired }]
  return againReply(signInPage(ctx, { onward, problems }))
}
