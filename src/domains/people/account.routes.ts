import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { Ctx, Person } from "../../platform/ctx.ts"
import { signedIn } from "../../platform/http/access.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { get, type PostRequest, post, type Route } from "../../platform/http/route.ts"
import { type Url, urls } from "../../urls.ts"
import { getAccount, getPasskey } from "./account.queries.ts"
import { accountTexts as texts } from "./account.texts.ts"
import type { Accounts } from "./accounts.ts"
import { changeName } from "./change-name.ts"
import { changePassword } from "./change-password.ts"
import { chooseLetterLanguage } from "./choose-letter-language.ts"
import { type Own, refuseDemo } from "./own-account.ts"
import { accountPage } from "./pages/account.page.ts"
import { passkeyRemovalPage } from "./pages/passkey-removal.page.ts"
import { factorRemovalPage, factorSetupPage } from "./pages/second-factor-setup.page.ts"
import { reportSecurityChange } from "./report-security-change.ts"
import { confirmFactor, prepareFactor, removeFactor, spareCodesLeft } from "./second-factor.ts"

const ACCOUNT = urls.account.href({})
const back = (notice: Text, cookies: readonly string[] = [], to = ACCOUNT): Reply => ({
  ...{ kind: "redirect", to, notice, cookies },
})

export function accountRoutes(accounts: Accounts): readonly Route[] {
  const ownOf = (ctx: Ctx, headers: Headers): Own => ({ ctx: ctx as Ctx & { actor: Person }, accounts, headers })
  const changing = <P extends string>(url: Url<P>, handle: (own: Own, request: PostRequest<P>) => Promise<Reply>) =>
    post(url, signedIn, async (ctx, request) => {
      const own = ownOf(ctx as Ctx, request.headers)
      refuseDemo(own)
      return await handle(own, request)
    })
  // A refused form stands under its own address: opened as a page, or switched to another language, it leads back.
  const toAccount = (url: Url) => get(url, signedIn, () => redirectReply(ACCOUNT))

  return [
    get(urls.account, signedIn, async (ctx, { headers }) => pageReply(await draw(ownOf(ctx, headers)))),
    ...[
      urls.accountName,
      urls.accountLanguage,
      urls.accountPassword,
      urls.accountTotp,
      urls.accountTotpConfirmation,
    ].map(toAccount),
    ...[urls.accountPasskeys, urls.accountSessions, urls.accountSessionEnd].map((url) => toAccount(url as Url)),
    changing(urls.accountName, async (own, { form }) => {
      const outcome = await changeName(own, form.text("name"))
      if (!outcome.ok) return againReply(await draw(own, outcome.problems, form.text("name")))
      return back(texts.saved, outcome.value)
    }),
    changing(urls.accountLanguage, async ({ ctx }, { form }) => {
      await chooseLetterLanguage(ctx, form.text("letterLanguage"))
      return back(texts.saved)
    }),
    changing(urls.accountPassword, async (own, { form }) => {
      const [currentPassword, newPassword] = [form.all("currentPassword")[0] ?? "", form.all("newPassword")[0] ?? ""]
      const outcome = await changePassword(own, { currentPassword, newPassword })
      return outcome.ok ? back(texts.passwordSaved, outcome.value) : againReply(await draw(own, outcome.problems))
    }),
    changing(urls.accountTotp, async (own, { form }) => {
      const outcome = await prepareFactor(own, form.all("factorPassword")[0] ?? "")
      if (!outcome.ok) return againReply(await draw(own, outcome.problems))
      return pageReply(factorSetupPage(own.ctx, { setup: outcome.value }))
    }),
    changing(urls.accountTotpConfirmation, async (own, { form }) => {
      const outcome = await confirmFactor(own, form.text("code"))
      if (outcome.ok) return back(texts.setupDone, outcome.value)
      const setup = { uri: form.text("uri"), spareCodes: form.text("spare").split(" ").slice(0, 20) }
      if (!/^otpauth:\/\/totp\/\S{1,400}$/.test(setup.uri)) return redirectReply(ACCOUNT)
      return againReply(factorSetupPage(own.ctx, { setup, problems: outcome.problems }))
    }),
    get(urls.accountTotpRemoval, signedIn, (ctx) => pageReply(factorRemovalPage(ctx))),
    changing(urls.accountTotpRemoval, async (own, { form }) => {
      const outcome = await removeFactor(own, form.all("factorPassword")[0] ?? "")
      if (!outcome.ok) return againReply(factorRemovalPage(own.ctx, outcome.problems))
      return back(texts.removalDone, outcome.value)
    }),
    ...passkeyRoutes(ownOf, changing),
    ...sessionRoutes(ownOf, changing),
  ]
}

type OwnOf = (ctx: Ctx, headers: Headers) => Own
type Changing = <P extends string>(url: Url<P>, handle: (own: Own, request: PostRequest<P>) => Promise<Reply>) => Route

function passkeyRoutes(ownOf: OwnOf, changing: Changing): Route[] {
  return [
    // The browser has added it by then; this only says so.
    changing(urls.accountPasskeys, async () => back(texts.passkeyAddedNotice)),
    get(urls.accountPasskeyRemoval, signedIn, async (ctx, { params, headers }) => {
      const passkey = await getPasskey(ctx, ownOf(ctx, headers).ctx.actor.id, params.passkeyId)
      if (!passkey) throw new Missing("passkey")
      return pageReply(passkeyRemovalPage(ctx, passkey))
    }),
    changing(urls.accountPasskeyRemoval, async (own, { params }) => {
      const { ctx, accounts, headers } = own
      if (await getPasskey(ctx, ctx.actor.id, params.passkeyId)) {
        const body = { id: params.passkeyId }
        const answer = await accounts.ask(ctx, (api) => api.deletePasskey({ body, headers, returnHeaders: true }))
        if (answer.ok) await reportSecurityChange(ctx, accounts.baseUrl, ctx.actor, "passkeyRemoved")
      }
      return back(texts.passkeyRemoved)
    }),
  ]
}

function sessionRoutes(ownOf: OwnOf, changing: Changing): Route[] {
  return [
    changing(urls.accountSessions, async ({ ctx, accounts, headers }) => {
      await accounts.ask(ctx, (api) => api.revokeOtherSessions({ headers, returnHeaders: true }))
      return back(texts.othersEnded)
    }),
    post(urls.accountSessionEnd, signedIn, async (ctx, { params, headers }) => {
      const { accounts, ctx: own } = ownOf(ctx, headers)
      const session = await ctx.db
        .selectFrom("person_sessions")
        .select("token")
        .where("id", "=", params.sessionId)
        .where("person_id", "=", own.actor.id)
        .executeTakeFirst()
      const current = await accounts.sessionOf(headers)
      if (current?.id === params.sessionId) {
        const answer = await accounts.ask(ctx, (api) => api.signOut({ headers, returnHeaders: true }))
        return back(texts.sessionEnded, answer.ok ? answer.cookies : [], urls.root.href({}))
      }
      if (session && !own.actor.isDemo) {
        const body = { token: session.token }
        await accounts.ask(ctx, (api) => api.revokeSession({ body, headers, returnHeaders: true }))
      }
      return back(texts.sessionEnded)
    }),
  ]
}

async function draw(own: Own, problems: readonly Problem[] = [], typedName?: string) {
  const { ctx, accounts, headers } = own
  const [account, session] = [await getAccount(ctx, ctx.actor.id), await accounts.sessionOf(headers)]
  const spareCodes = account.secondFactorOn ? await spareCodesLeft(own) : 0
  return accountPage(ctx, { account, session, spareCodes, problems, typedName })
}
