import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"

const world = await accountsWorld()
const { db } = world

const errors = (html: string) =>
  load(html)(".error-summary li")
    .map((_, each) => load(each).text())
    .get()

const personOf = (email: string) => db.selectFrom("people").selectAll().where("email", "=", email).executeTakeFirst()

const signUp = (email: string, fields: Record<string, string> = {}) =>
  world.browser().post("/rejestracja", { name: "Anna Nowak", email, password: PASSWORD, ...fields })

describe("making an account", () => {
  it("needs the mail and the password, and then leads to the organisations", async () => {
    const visitor = world.browser()
    const made = await visitor.post("/rejestracja", {
      name: "Anna Nowak",
      email: "Anna@Example.org",
      password: PASSWORD,
    })
    expect(made.status).toBe(200)
    expect(made.html).toContain("Sprawdź pocztę")
    expect((await personOf("anna@example.org"))?.email_verified).toBe(false)
    expect((await world.mailsTo("anna@example.org"))[0]?.subject).toBe("Potwierdź swój adres e-mail")

    const link = await world.linkTo("anna@example.org")
    const page = await visitor.get(link)
    expect(load(page.html)('input[name="email"]').val()).toBe("anna@example.org")
    expect((await personOf("anna@example.org"))?.email_verified).toBe(false)
    expect((await world.confirm(visitor, "anna@example.org", "inne hasło inne")).status).toBe(422)
    expect((await personOf("anna@example.org"))?.email_verified).toBe(false)

    const confirmed = await world.confirm(visitor, "anna@example.org")
    expect([confirmed.status, confirmed.location]).toEqual([303, "/leszno/organizacje"])
    expect((await personOf("anna@example.org"))?.email_verified).toBe(true)
    expect((await visitor.get("/konto")).status).toBe(200)
  })

  it("stores the password as argon2id", async () => {
    await signUp("argon@example.org")
    const row = await db
      .selectFrom("person_credentials as c")
      .innerJoin("people as p", "p.id", "c.person_id")
      .select("c.password")
      .where("p.email", "=", "argon@example.org")
      .executeTakeFirstOrThrow()
    expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it("cannot be used to sign in before it is confirmed; the link can be asked for again", async () => {
    await signUp("early@example.org")
    const visitor = world.browser()
    const early = await world.signIn(visitor, "early@example.org")
    expect(early.status).toBe(422)
    expect(early.html).toContain("nie został jeszcze potwierdzony")
    expect((await visitor.get("/konto")).status).toBe(303)
    const form = load(early.html)('form[action="/rejestracja/potwierdzenie/ponownie"]')
    expect(form.find('[name="email"]').val()).toBe("early@example.org")
    expect((await visitor.post("/rejestracja/potwierdzenie/ponownie", { email: "early@example.org" })).status).toBe(200)
    expect(await world.mailsTo("early@example.org")).toHaveLength(2)
  })

  it("goes back to the page it was made for", async () => {
    const visitor = world.browser()
    const dalej = "/leszno/konkursy/1?x=2"
    await visitor.post("/rejestracja", { name: "Anna", email: "back@example.org", password: PASSWORD, dalej })
    const link = new URL(await world.linkTo("back@example.org"), "http://localhost")
    expect(link.searchParams.get("dalej")).toBe(dalej)
    const page = await visitor.post("/rejestracja/potwierdzenie", {
      token: link.searchParams.get("token") ?? "",
      password: PASSWORD,
      dalej,
    })
    expect(page.location).toBe(dalej)
  })

  it("names everything that is missing or weak, keeps what was typed, and writes nothing", async () => {
    const page = await signUp("not an e-mail", { name: "", password: "Leszno2026!!" })
    expect(page.status).toBe(422)
    expect(errors(page.html)).toEqual([
      "Wpisz imię i nazwisko.",
      expect.stringContaining("Wpisz pełny adres"),
      expect.stringContaining("listach najczęstszych haseł"),
    ])
    expect(load(page.html)('input[name="email"]').val()).toBe("not an e-mail")
    expect(page.html).not.toContain("Leszno2026!!")
  })

  it("answers the same whether the e-mail has an account or not, and tells the owner", async () => {
    await world.register("taken@example.org", "Właścicielka Konta")
    const hashOf = async () =>
      (
        await db
          .selectFrom("person_credentials as c")
          .innerJoin("people as p", "p.id", "c.person_id")
          .select("c.password")
          .where("p.email", "=", "taken@example.org")
          .executeTakeFirstOrThrow()
      ).password
    const before = await hashOf()
    const taken = await signUp("taken@example.org", { name: "Ktoś Inny" })
    const free = await signUp("fresh@example.org", { name: "Ktoś Inny" })
    expect(taken.html.replaceAll("taken@", "")).toBe(free.html.replaceAll("fresh@", ""))
    expect(taken.headers.getSetCookie()).toEqual(free.headers.getSetCookie())
    expect((await world.mailsTo("taken@example.org"))[0]?.subject).toBe("Masz już konto w Pożytku")
    expect((await personOf("taken@example.org"))?.name).toBe("Właścicielka Konta")
    expect(await hashOf()).toBe(before)
  })

  it("made twice before confirming, takes the newest name and password", async () => {
    await signUp("twice@example.org", { name: "Pierwsza" })
    await signUp("twice@example.org", { name: "Druga", password: "zupełnie inne słowa tutaj" })
    const visitor = world.browser()
    expect((await world.confirm(visitor, "twice@example.org")).status).toBe(422)
    expect((await world.confirm(visitor, "twice@example.org", "zupełnie inne słowa tutaj")).status).toBe(303)
    expect((await personOf("twice@example.org"))?.name).toBe("Druga")
  })

  it("sends no more than a few mails to one address in a row", async () => {
    for (let i = 0; i < 3; i++) expect((await signUp("flood@example.org")).status).toBe(200)
    const page = await signUp("flood@example.org")
    expect(page.status).toBe(422)
    expect(errors(page.html)[0]).toContain("kilka wiadomości")
    expect(await world.mailsTo("flood@example.org")).toHaveLength(3)
    world.clock.moveTo(world.clock.now().add({ minutes: 6 }))
    expect((await signUp("flood@example.org")).status).toBe(200)
  })

  it("refuses a spoiled link with a way to a new one", async () => {
    const page = await world.browser().get("/rejestracja/potwierdzenie?token=abc")
    expect(page.html).toContain("Wyślij link ponownie")
    const posted = await world.browser().post("/rejestracja/potwierdzenie", { token: "abc", password: PASSWORD })
    expect(posted.status).toBe(422)
  })
})

describe("a forgotten password", () => {
  const ask = (email: string) => world.browser().post("/haslo", { email })
  const tokenOf = async (email: string) =>
    new URL(await world.linkTo(email), "http://localhost").searchParams.get("token") ?? ""

  it("is set anew by the link of a mail, once, and ends every session", async () => {
    const old = await world.register("forgetful@example.org")
    await ask("forgetful@example.org")
    const token = await tokenOf("forgetful@example.org")
    expect((await world.browser().get(`/haslo/nowe?token=${token}`)).html).toContain("forgetful@example.org")
    const weak = await world.browser().post("/haslo/nowe", { token, password: "forgetful2026" })
    expect(weak.status).toBe(422)
    const set = await world.browser().post("/haslo/nowe", { token, password: "całkiem nowe słowa dziś" })
    expect([set.status, set.location]).toEqual([303, "/logowanie"])
    expect((await old.get("/konto")).status).toBe(303)
    expect((await world.signIn(world.browser(), "forgetful@example.org")).status).toBe(422)
    expect((await world.signIn(world.browser(), "forgetful@example.org", "całkiem nowe słowa dziś")).status).toBe(303)
    expect((await world.mailsTo("forgetful@example.org"))[0]?.body).toContain(
      "Hasło do Twojego konta zostało zmienione",
    )
    const again = await world.browser().post("/haslo/nowe", { token, password: "jeszcze inne słowa potem" })
    expect(again.status).toBe(422)
    expect(again.html).toContain("został już użyty")
  })

  it("is answered the same for an unknown e-mail, to which nothing is sent", async () => {
    await world.register("reset@example.org")
    const known = await ask("reset@example.org")
    const unknown = await ask("stranger@example.net")
    expect(known.html.replaceAll("reset@example.org", "")).toBe(unknown.html.replaceAll("stranger@example.net", ""))
    expect(await world.mailsTo("stranger@example.net")).toEqual([])
  })

  it("opens an account that is paused or was never confirmed", async () => {
    await signUp("paused@example.org")
    for (let i = 0; i < 6; i++) await world.signIn(world.browser(), "paused@example.org", "nie to nie to")
    await ask("paused@example.org")
    const token = await tokenOf("paused@example.org")
    await world.browser().post("/haslo/nowe", { token, password: "całkiem nowe słowa dziś" })
    expect((await world.signIn(world.browser(), "paused@example.org", "całkiem nowe słowa dziś")).status).toBe(303)
  })

  it("has a link that dies after an hour", async () => {
    await world.register("late@example.org")
    await ask("late@example.org")
    const token = await tokenOf("late@example.org")
    await world.database.libraryPool.query(
      "update person_verifications set expires_at = now() - interval '1 second' where identifier = $1",
      [`reset-password:${token}`],
    )
    expect((await world.browser().get(`/haslo/nowe?token=${token}`)).html).toContain("minęła godzina")
    expect((await world.browser().post("/haslo/nowe", { token, password: "całkiem nowe słowa dziś" })).status).toBe(422)
  })
})
