import { AsyncLocalStorage } from "node:async_hooks"
import { passkey } from "@better-auth/passkey"
import { betterAuth } from "better-auth"
import { isAPIError } from "better-auth/api"
import { verifyJWT } from "better-auth/crypto"
import { twoFactor } from "better-auth/plugins"
import type { Pool } from "pg"
import type { Lang } from "../../lib/texts.ts"
import { type Clock, systemClock } from "../../platform/clock.ts"
import type { Ctx } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"
import { noFiles } from "../../platform/files.ts"
import { newId } from "../../platform/ids.ts"
import { sendLater } from "../../platform/mail.ts"
import { tableNames } from "./accounts.names.ts"
import { rememberEnded } from "./ended-sessions.ts"
import { createKnownDevices, type KnownDevices } from "./known-device.ts"
import { confirmationMail, resetMail } from "./mails.ts"
import { refuseWeakPasskey, refuseWeakRegistration } from "./passkey-rules.ts"
import { hashPassword, isPassword } from "./password-hash.ts"
import { LONGEST, SHORTEST } from "./password-strength.ts"
import { reportSecurityChange } from "./report-security-change.ts"
import { createThrottle, type Throttle } from "./throttle.ts"

export type AccountsOptions = {
  /** Gives JavaScript's own types: the accounts library brings its own SQL. */
  pool: Pool
  db: Db
  /** Signs cookies and links; at least 32 characters. */
  secret: string
  /** Where people reach the product; passkeys are bound to its host. */
  baseUrl: string
  isExample: boolean
  clock: Clock
}

const DAY = 86_400
/** How long a browser's cookie is believed without asking the database. */
const COOKIE_CACHE_SECONDS = 60
const SESSION_DAYS = 7
/** A passkey may be added so long after signing in; later one signs in again first. */
const FRESH_MINUTES = 60
const CONFIRMATION_HOURS = 48
const RESET_MINUTES = 60

/** In whose name the library works just now: it calls back for mails without saying so. */
type Asking = { ctx: Ctx; returnPath?: string | undefined }
const asking = new AsyncLocalStorage<Asking>()

function buildAuth(options: AccountsOptions, onEnded: (session: { token: string }) => void) {
  return betterAuth({
    appName: "Pożytek",
    baseURL: options.baseUrl,
    basePath: "/api/auth",
    trustedOrigins: [options.baseUrl],
    secret: options.secret,
    database: options.pool,
    telemetry: { enabled: false },
    // It would write e-mails of people; what is unexpected is thrown to the application, which logs without them.
    logger: { disabled: true },
    // By address; ours is by account (throttle.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "pozytek",
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(), validateSchema: false },
    },
    user: {
      ...tableNames.user,
      additionalFields: {
        isDemo: { type: "boolean", required: false, defaultValue: false, input: false, fieldName: "is_demo" },
        usedLanguage: { type: "string", required: false, defaultValue: "pl", input: false, fieldName: "used_language" },
      },
    },
    session: {
      ...tableNames.session,
      expiresIn: SESSION_DAYS * DAY,
      updateAge: DAY,
      freshAge: FRESH_MINUTES * 60,
      cookieCache: { enabled: true, maxAge: COOKIE_CACHE_SECONDS },
    },
    account: tableNames.account,
    verification: tableNames.verification,
    databaseHooks: {
      session: {
        delete: {
          async after(session) {
            onEnded(session)
          },
        },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: SHORTEST,
      maxPasswordLength: LONGEST,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: RESET_MINUTES * 60,
      password: { hash: hashPassword, verify: ({ password, hash }) => isPassword(password, hash) },
      async sendResetPassword({ user, token }) {
        const { ctx } = askingNow()
        await sendLater(ctx, resetMail(ctx.lang, options.baseUrl, { ...user, token }))
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: CONFIRMATION_HOURS * 3600,
      async sendVerificationEmail({ user, token }) {
        const { ctx, returnPath } = askingNow()
        await sendLater(ctx, confirmationMail(ctx.lang, options.baseUrl, { ...user, token, returnPath }))
      },
    },
    plugins: [
      twoFactor({ issuer: "Pożytek", schema: tableNames.secondFactor }),
      passkey({
        rpName: "Pożytek",
        rpID: new URL(options.baseUrl).hostname,
        origin: options.baseUrl,
        schema: tableNames.passkey,
        authenticatorSelection: { residentKey: "required", userVerification: "required" },
        advanced: { webAuthnChallengeCookie: "passkey" },
        registration: {
          async afterVerification(made) {
            await refuseWeakRegistration(made)
            await tellOwner(options, made.user.id)
          },
        },
        authentication: { afterVerification: refuseWeakPasskey },
      }),
    ],
  })
}

function askingNow(): Asking {
  const now = asking.getStore()
  if (!now) throw new Error("the accounts library asked for a mail outside of a request")
  return now
}

/** The browser adds a passkey without one of our forms, so what follows from it happens here. */
async function tellOwner({ db, clock, baseUrl, isExample }: AccountsOptions, personId: string): Promise<void> {
  const owner = await db
    .selectFrom("people")
    .select(["id", "name", "email", "language"])
    .where("id", "=", personId)
    .executeTakeFirst()
  if (!owner) return
  const { language: lang, ...person } = owner
  const ctx = { db, now: clock.now(), lang, office: undefined, path: "", files: noFiles, isExample }
  await reportSecurityChange(ctx, baseUrl, person, "passkeyAdded")
}

type Api = ReturnType<typeof buildAuth>["api"]

/** What the library answered, with the cookies to hand on; or its code of the refusal. */
export type Answer<T> = { ok: true; value: T; cookies: readonly string[] } | { ok: false; code: string }

/** `isFresh`: signed in so lately that a passkey may be added. */
export type OpenSession = { id: string; isFresh: boolean }

export type SignedInPerson = {
  id: string
  name: string
  email: string
  isDemo: boolean
  /** As the cookie remembers it, for a minute at most. */
  usedLanguage?: Lang | undefined
}

export type Accounts = {
  /** The person of the session cookie; most of the time without a query. Cookies renew what the browser remembers. */
  signedIn(headers: Headers): Promise<{ person: SignedInPerson; cookies: readonly string[] } | undefined>
  /** The library's own addresses for passkeys, called by `browser/passkey.ts`. */
  passkeyEndpoint(request: Request): Promise<Response>
  /** Calls the library in the name of a request. Always pass `returnHeaders: true`. */
  ask<T>(
    ctx: Ctx,
    call: (api: Api) => Promise<{ headers: Headers; response: T }>,
    returnPath?: string,
  ): Promise<Answer<T>>
  /** The session of the cookie, for the list of sessions and for what needs a fresh one. */
  sessionOf(headers: Headers): Promise<OpenSession | undefined>
  /** The e-mail a confirmation link was sent to; undefined for a spoiled or old link. */
  emailOfLink(token: string): Promise<string | undefined>
  readonly throttle: Throttle
  readonly knownDevices: KnownDevices
  readonly baseUrl: string
  readonly clock: Clock
}

/** Accounts over the tables of db/migrations/0003_people.sql. Nothing is mounted but the addresses of passkeys. */
export function createAccounts(options: AccountsOptions): Accounts {
  const ended = rememberEnded(COOKIE_CACHE_SECONDS)
  const auth = buildAuth(options, (session) => ended.add(session.token))
  return {
    baseUrl: options.baseUrl,
    clock: options.clock,
    throttle: createThrottle(options.pool, options.secret),
    knownDevices: createKnownDevices(options.secret, options.baseUrl),
    passkeyEndpoint: (request) => passkeyEndpoint(auth.handler, request),
    emailOfLink: async (token) => (await verifyJWT<{ email?: string }>(token, options.secret))?.email,
    async signedIn(headers) {
      let { headers: answered, response } = await auth.api.getSession({ headers, returnHeaders: true })
      if (response && ended.has(response.session.token))
        ({ headers: answered, response } = await auth.api.getSession({
          headers,
          query: { disableCookieCache: true },
          returnHeaders: true,
        }))
      if (!response || (response.user.isDemo && !options.isExample)) return undefined
      const { id, name, email, isDemo } = response.user
      const usedLanguage = response.user.usedLanguage === "en" ? "en" : "pl"
      return { person: { id, name, email, isDemo: isDemo === true, usedLanguage }, cookies: answered.getSetCookie() }
    },
    async sessionOf(headers) {
      const found = await auth.api.getSession({ headers })
      if (!found) return undefined
      // Sessions live by the clock of the world, not by the movable one of the example; five minutes are left to act.
      const age = systemClock.now().epochMilliseconds - found.session.createdAt.getTime()
      return { id: found.session.id, isFresh: age < (FRESH_MINUTES - 5) * 60_000 }
    },
    async ask(ctx, call, returnPath) {
      try {
        const { headers, response } = await asking.run({ ctx, returnPath }, () => call(auth.api))
        return { ok: true, value: response, cookies: headers.getSetCookie() }
      } catch (error) {
        if (isAPIError(error) && error.statusCode < 500) return { ok: false, code: String(error.body?.code ?? "OTHER") }
        throw error
      }
    },
  }
}

const PASSKEY_ADDRESSES = new Set([
  "GET /api/auth/passkey/generate-register-options",
  "POST /api/auth/passkey/verify-registration",
  "GET /api/auth/passkey/generate-authenticate-options",
  "POST /api/auth/passkey/verify-authentication",
])

async function passkeyEndpoint(handler: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const address = `${request.method} ${new URL(request.url).pathname}`
  return PASSKEY_ADDRESSES.has(address) ? handler(request) : new Response("", { status: 404 })
}
