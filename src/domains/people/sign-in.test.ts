import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"

const world = await accountsWorld()
const { db, clock } = world

const messageOf = (html: string) => load(html)(".error-summary li").text()

describe("signing in", () => {
  it("opens the page that was asked for", async () => {
    await world.register("anna@example.org", "Anna Nowak")
    const visitor = world.browser()
    const asked = await visitor.get("/konto?x=1")
    expect(asked.status).toBe(303)
    expect(asked.location).toBe("/logowanie?dalej=%2Fkonto%3Fx%3D1")
    const fields = load((await visitor.get(asked.location!)).html)
    expect(fields('input[name="dalej"]').val()).toBe("/konto?x=1")
    const page = await visitor.post("/logowanie", {
      email: "ANNA@example.org",
      password: PASSWORD,
      dalej: "/konto?x=1",
    })
    expect([page.status, page.location]).toEqual([303, "/konto?x=1"])
    expect((await visitor.get("/konto")).html).toContain("Anna Nowak")
  })

  it("never leads to another site, nor round in a circle", async () => {
    await world.register("path@example.org")
    for (const dalej of ["https://example.com", "//example.com", "/\\example.com", "/wylogowanie"]) {
      const visitor = world.browser()
      const asked = await visitor.get(`/logowanie?dalej=${encodeURIComponent(dalej)}`)
      expect(load(asked.html)('[name="dalej"]')).toHaveLength(0)
      const page = await visitor.post("/logowanie", { email: "path@example.org", password: PASSWORD, dalej })
      expect([page.status, page.location]).toEqual([303, "/"])
    }
  })

  it("leads who works in the only office to the desk", async () => {
    const visitor = await world.register("desk@example.org")
    await db
      .insertInto("person_roles")
      .values({
        ...{ office_id: world.ids.office, id: crypto.randomUUID(), role: "official", unit_id: null },
        person_id: (
          await db.selectFrom("people").select("id").where("email", "=", "desk@example.org").executeTakeFirstOrThrow()
        ).id,
        ...{ granted_by: null, granted_at: clock.now(), ended_by: null, ended_at: null },
      })
      .execute()
    expect((await world.signIn(visitor, "desk@example.org")).location).toBe("/leszno/pulpit")
  })

  it("says the same to a wrong password and to an unknown e-mail", async () => {
    await world.register("known@example.org")
    const wrong = await world.signIn(world.browser(), "known@example.org", "nie to hasło")
    const unknown = await world.signIn(world.browser(), "unknown@example.org", "nie to hasło")
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    expect(messageOf(wrong.html)).toBe(messageOf(unknown.html))
    expect(wrong.html.replaceAll("known@", "")).toBe(unknown.html.replaceAll("unknown@", ""))
  })

  it("names the empty fields and keeps the e-mail typed", async () => {
    const page = await world.signIn(world.browser(), "someone@example.org", "")
    expect(page.status).toBe(422)
    expect(messageOf(page.html)).toBe("Wpisz hasło.")
    expect(load(page.html)('input[name="email"]').val()).toBe("someone@example.org")
  })

  it("remembers for seven days, or only as long as the browser is open on a shared computer", async () => {
    await world.register("shared@example.org")
    const cookieOf = async (fields: Record<string, string>) => {
      const page = await world
        .browser()
        .post("/logowanie", { email: "shared@example.org", password: PASSWORD, ...fields })
      return page.headers.getSetCookie().find((cookie) => cookie.startsWith("pozytek.session_token="))!
    }
    expect(await cookieOf({})).toMatch(/Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax/)
    expect(await cookieOf({ shared: "on" })).not.toContain("Max-Age")
  })

  it("takes a session away on signing out, also from whoever kept the cookie", async () => {
    const visitor = await world.register("leaver@example.org")
    const cookie = sessionCookies(await world.signIn(visitor, "leaver@example.org"))
    const thief = () => world.product.app.request("http://localhost/konto", { headers: { host: "localhost", cookie } })
    expect((await thief()).status).toBe(200)
    expect((await visitor.post("/wylogowanie")).location).toBe("/")
    expect((await visitor.get("/konto")).location).toMatch(/^\/logowanie/)
    expect((await thief()).status).toBe(303)
  })

  it("keeps one session a browser, however often one signs in", async () => {
    const visitor = await world.register("again@example.org")
    await world.signIn(visitor, "again@example.org")
    await world.signIn(visitor, "again@example.org")
    const { count } = await db
      .selectFrom("person_sessions as s")
      .innerJoin("people as p", "p.id", "s.person_id")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("p.email", "=", "again@example.org")
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })
})

describe("too many tries", () => {
  const guess = (email: string, visitor = world.browser()) => world.signIn(visitor, email, "zgaduję zgaduję")

  it("are followed by a growing pause for the account, known or not, wherever they come from", async () => {
    await world.register("target@example.org")
    for (const email of ["target@example.org", "nobody@example.org"]) {
      for (let i = 0; i < 5; i++) expect(messageOf((await guess(email)).html)).toContain("nie zgadza")
      expect(messageOf((await guess(email)).html)).toContain("Za dużo nieudanych prób")
    }
    const right = await world.signIn(world.browser(), "target@example.org")
    expect(right.status).toBe(422)
    expect(messageOf(right.html)).toContain("Za dużo nieudanych prób")
    clock.moveTo(clock.now().add({ seconds: 31 }))
    expect(messageOf((await guess("target@example.org")).html)).toContain("nie zgadza")
    clock.moveTo(clock.now().add({ seconds: 31 }))
    expect(messageOf((await guess("target@example.org")).html)).toContain("Za dużo")
    clock.moveTo(clock.now().add({ seconds: 30 }))
    expect((await world.signIn(world.browser(), "target@example.org")).status).toBe(303)
  })

  it("do not slip through when made at once", async () => {
    await world.register("parallel@example.org")
    const pages = await Promise.all(Array.from({ length: 12 }, () => guess("parallel@example.org")))
    const tried = pages.filter((page) => messageOf(page.html).includes("nie zgadza"))
    expect(tried).toHaveLength(5)
  })

  it("do not keep out the owner on a device that has signed in before", async () => {
    const owner = await world.register("owner@example.org")
    await owner.post("/wylogowanie")
    for (let i = 0; i < 7; i++) await guess("owner@example.org")
    expect((await world.signIn(world.browser(), "owner@example.org")).status).toBe(422)
    expect((await world.signIn(owner, "owner@example.org")).status).toBe(303)
  })

  it("are forgotten after the right password", async () => {
    await world.register("clumsy@example.org")
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 4; i++) await guess("clumsy@example.org")
      expect((await world.signIn(world.browser(), "clumsy@example.org")).status).toBe(303)
    }
  })

  it("leave no e-mail in the database", async () => {
    const rows = await world.database.libraryPool.query("select key from person_tries")
    expect(rows.rows.length).toBeGreaterThan(0)
    for (const { key } of rows.rows) expect(key).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe("the check of a session", () => {
  it("asks the database nothing while the browser's cookie is fresh", async () => {
    const visitor = await world.register("cached@example.org")
    const cookie = sessionCookies(await world.signIn(visitor, "cached@example.org"))
    let connections = 0
    const count = () => connections++
    world.database.libraryPool.on("acquire", count)
    const found = await world.product.accounts.signedIn(new Headers({ cookie }))
    world.database.libraryPool.off("acquire", count)
    expect(found?.person.email).toBe("cached@example.org")
    expect(connections).toBe(0)
  })

  it("believes no cookie that we did not sign", async () => {
    const visitor = await world.register("forger@example.org")
    const cookie = sessionCookies(await world.signIn(visitor, "forger@example.org"))
    const spoiled = cookie
      .replace(/session_token=./, "session_token=X")
      .replace(/session_data=.{8}/, "session_data=AAAAAAAA")
    expect(await world.product.accounts.signedIn(new Headers({ cookie: spoiled }))).toBeUndefined()
    expect(await world.product.accounts.signedIn(new Headers({ cookie: "pozytek.session_token=x" }))).toBeUndefined()
  })
})

/** The cookies of an answer as a browser would send them back. */
function sessionCookies(page: { headers: Headers }): string {
  return page.headers
    .getSetCookie()
    .filter((cookie) => !/max-age=0/i.test(cookie))
    .map((cookie) => cookie.split(";")[0])
    .join("; ")
}
