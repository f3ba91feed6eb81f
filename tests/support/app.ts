import { afterAll } from "vitest"
import { buildProduct, type Product } from "../../src/app/build.ts"
import type { Scanner } from "../../src/platform/antivirus.ts"
import { movableClock } from "../../src/platform/clock.ts"
import type { MemberRole, OfficeCtx, PersonCtx, Role } from "../../src/platform/ctx.ts"
import { lineLog } from "../../src/platform/log.ts"
import { answering } from "./asking.ts"
import { testDatabase } from "./database.ts"
import { testFiles } from "./files.ts"
import { CAST, type CastName, ORGANISATIONS, populate, type WorldIds } from "./world.ts"

/** 3 March 2026, Tuesday, 10:00 in Warsaw: no holiday near, far from both statutory dates of the programme. */
export const START = Temporal.Instant.from("2026-03-03T09:00:00Z")
const ORIGIN = "http://localhost"

/** One member of the cast with a browser without scripts: keeps cookies, posts forms. */
export class Browser {
  readonly #product: Product
  readonly #cookies = new Map<string, string>()

  constructor(product: Product, personId: string | undefined) {
    this.#product = product
    if (personId) this.#cookies.set("pozytek-person", personId)
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.#send(new Request(`${ORIGIN}${path}`, { headers: this.#headers(headers) }))
  }

  /** Posts fields as a form of our own pages would; a list is a repeated field. */
  async post(
    path: string,
    fields: Record<string, string | readonly string[]> = {},
    more: Record<string, string> = {},
  ): Promise<Page> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const each of typeof value === "string" ? [value] : value) body.append(name, each)
    const headers = this.#headers({ origin: ORIGIN, "content-type": "application/x-www-form-urlencoded", ...more })
    return this.#send(new Request(`${ORIGIN}${path}`, { method: "POST", body: body.toString(), headers }))
  }

  /** Posts with files, as `multipart/form-data`. */
  async upload(path: string, data: FormData): Promise<Page> {
    return this.#send(
      new Request(`${ORIGIN}${path}`, { method: "POST", body: data, headers: this.#headers({ origin: ORIGIN }) }),
    )
  }

  /** Posts and follows the redirect, as a browser does. */
  async submit(path: string, fields: Record<string, string | readonly string[]> = {}): Promise<Page> {
    const page = await this.post(path, fields)
    return page.location ? this.get(page.location) : page
  }

  #headers(more: Record<string, string>): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ")
    return { host: "localhost", cookie, ...more }
  }

  async #send(request: Request): Promise<Page> {
    const response = await answering(request, () => this.#product.app.request(request))
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";")
      const [name = "", value = ""] = pair.split("=")
      if (value === "" || /max-age=0/i.test(cookie)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const bytes = new Uint8Array(await response.arrayBuffer())
    return {
      status: response.status,
      location: response.headers.get("location") ?? undefined,
      headers: response.headers,
      bytes,
      html: new TextDecoder().decode(bytes),
    }
  }
}

export type Page = {
  status: number
  /** Where a redirect leads, with the same origin left out. */
  location: string | undefined
  headers: Headers
  bytes: Uint8Array
  html: string
}

export type World = Awaited<ReturnType<typeof testWorld>>

/**
 * The whole product over a database of this test file, with the office `leszno`, the cast of `world.ts`, two
 * organisations and a clock to move. Call it at the top of the file: `const world = await testWorld()`.
 */
export async function testWorld(
  options: { isExample?: boolean; watch?: (sql: string) => void; rememberPages?: number; scanner?: Scanner } = {},
) {
  const database = await testDatabase(options.watch)
  const clock = movableClock(START)
  const ids: WorldIds = await populate(database.db, START)
  const emails = new Map(Object.entries(ids.people).map(([key, id]) => [id, key as keyof typeof CAST]))
  const files = await testFiles()
  const product = buildProduct({
    database,
    files,
    scanner: options.scanner,
    clock,
    log: lineLog((line) => process.stderr.write(line), "error"),
    secret: "a secret of tests that is long enough",
    baseUrl: ORIGIN,
    isExample: options.isExample ?? false,
    rememberPages: options.rememberPages,
    async signedIn(headers) {
      const id = /pozytek-person=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1] ?? ""
      const key = emails.get(id)
      if (!key) return undefined
      const person = { id, name: CAST[key].name, email: `${key.toLowerCase()}@example.org`, isDemo: false }
      return { person, cookies: [] }
    },
  })
  // Runs before the database of the file is removed.
  afterAll(() => product.settle())
  const office = {
    id: ids.office,
    slug: "leszno",
    name: "Urząd Miasta Leszna",
    siteName: "Razem dla Leszna",
    organ: "Prezydent Miasta Leszna",
    address: "ul. Kazimierza Karasia 15, 64-100 Leszno",
    emailAddress: "urzad@leszno.example.org",
  }

  /** The context of a command called directly; `db` is the pool unless a transaction is given. */
  function ctxOf(name: "visitor", db?: OfficeCtx["db"]): OfficeCtx
  function ctxOf(name: keyof typeof CAST, db?: OfficeCtx["db"]): PersonCtx
  function ctxOf(name: CastName, db: OfficeCtx["db"] = database.db): OfficeCtx {
    const shared = { db, now: clock.now(), lang: "pl" as const, office, path: "/leszno", files, isExample: false }
    if (name === "visitor") return { ...shared, actor: { kind: "visitor" } }
    const each: { name: string; roles: readonly Role[]; member?: readonly [keyof typeof ORGANISATIONS, MemberRole] } =
      CAST[name]
    const memberships = each.member
      ? [
          {
            organisationId: ids.organisations[each.member[0]],
            organisationName: ORGANISATIONS[each.member[0]].name,
            role: each.member[1],
          },
        ]
      : []
    const email = `${name.toLowerCase()}@example.org`
    const person = { id: ids.people[name], name: each.name, email, roles: each.roles, memberships, isDemo: false }
    return { ...shared, actor: { kind: "person", ...person } }
  }

  return {
    product,
    database,
    db: database.db,
    clock,
    ids,
    office,
    ctxOf,
    /** Runs a command in a transaction of its own, as a POST does. */
    async run<T>(name: keyof typeof CAST, command: (ctx: PersonCtx) => Promise<T>): Promise<T> {
      return database.db.transaction().execute((tx) => command(ctxOf(name, tx)))
    },
    as: (name: CastName) => new Browser(product, name === "visitor" ? undefined : ids.people[name]),
  }
}
