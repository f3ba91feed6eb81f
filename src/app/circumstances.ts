import type { Context } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { isLang, type Lang, type Text } from "../lib/texts.ts"
import type { AnswerMemory } from "../platform/answer-memory.ts"
import { type Scanner, scanningOnce } from "../platform/antivirus.ts"
import type { Clock } from "../platform/clock.ts"
import type { Actor, Ctx, OfficeRef, Person } from "../platform/ctx.ts"
import type { Database } from "../platform/db.ts"
import type { FileStore } from "../platform/files.ts"
import type { LinkSigner } from "../platform/signed-links.ts"
import type { ReceiptSigner } from "../platform/time-receipt.ts"
import { pageBehind } from "./page-behind.ts"

/** A signed-in person as the accounts know them, before roles and memberships. */
export type SignedIn = Pick<Person, "id" | "name" | "email" | "isDemo" | "usedLanguage">

/** How the application learns who asks and where; composed of the domains' public doors in `build.ts`. */
export type Circumstances = {
  database: Database
  clock: Clock
  isExample: boolean
  baseUrl: string
  files: FileStore
  scanner?: Scanner | undefined
  receipts: ReceiptSigner
  links: LinkSigner
  answers: AnswerMemory
  /** Whether a path is that of a page. */
  isOpenable(path: string): boolean
  findOffice(slug: string): Promise<OfficeRef | undefined>
  /** The person of the session cookie; may hand back cookies to renew it. */
  signedIn(headers: Headers): Promise<{ person: SignedIn; cookies: readonly string[] } | undefined>
  rolesAndMemberships(personId: string, officeId: string | undefined): Promise<Pick<Person, "roles" | "memberships">>
}

const YEAR_SECONDS = 31_536_000

/** Makes the context of one request; undefined when the office of the address does not exist. */
export async function circumstancesOf(c: Context, it: Circumstances): Promise<Ctx | undefined> {
  const slug = c.req.param("office")
  const office = slug === undefined ? undefined : await it.findOffice(slug)
  if (slug !== undefined && !office) return undefined
  return {
    db: it.database.reader,
    now: it.clock.now(),
    lang: languageOf(c),
    actor: await actorOf(c, it, office),
    office,
    path: pathOf(c.req.url),
    pageBehind: pageBehind(c, it.isOpenable),
    baseUrl: it.baseUrl,
    files: it.files,
    scanner: it.scanner && scanningOnce(it.scanner),
    receipts: it.receipts,
    links: it.links,
    answers: it.answers,
    notice: takeNotice(c),
    scheme: schemeOf(c),
    isExample: it.isExample,
  }
}

function schemeOf(c: Context): Ctx["scheme"] {
  const scheme = getCookie(c, "scheme")
  return scheme === "light" || scheme === "dark" ? scheme : undefined
}

async function actorOf(c: Context, it: Circumstances, office: OfficeRef | undefined): Promise<Actor> {
  if (!c.req.header("cookie")?.includes("pozytek")) return { kind: "visitor" }
  const session = await it.signedIn(c.req.raw.headers)
  if (!session) return { kind: "visitor" }
  for (const cookie of session.cookies) c.header("set-cookie", cookie, { append: true })
  const known = await it.rolesAndMemberships(session.person.id, office?.id)
  return { kind: "person", ...session.person, ...known }
}

/** `?lang=en` switches and is remembered; Polish otherwise. */
function languageOf(c: Context): Lang {
  const asked = c.req.query("lang")
  if (isLang(asked)) {
    setCookie(c, "lang", asked, { path: "/", maxAge: YEAR_SECONDS, sameSite: "Lax" })
    return asked
  }
  return getCookie(c, "lang") === "en" ? "en" : "pl"
}

/** Path and query without the language, for links back. */
function pathOf(address: string): string {
  const url = new URL(address)
  url.searchParams.delete("lang")
  return `${url.pathname}${url.search}`
}

export function leaveNotice(c: Context, notice: Text): void {
  const value = Buffer.from(JSON.stringify([notice.pl, notice.en])).toString("base64url")
  setCookie(c, "notice", value, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 120 })
}

function takeNotice(c: Context): Text | undefined {
  const value = getCookie(c, "notice")
  if (!value || c.req.method !== "GET") return undefined
  setCookie(c, "notice", "", { path: "/", maxAge: 0 })
  try {
    const [pl, en] = JSON.parse(Buffer.from(value, "base64url").toString()) as unknown[]
    return typeof pl === "string" && typeof en === "string" ? { pl, en } : undefined
  } catch {
    return undefined
  }
}
