import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { accountsWorld } from "../../../tests/support/accounts.ts"
import { type OfficeCtx, ROLES } from "../../platform/ctx.ts"
import { noFiles } from "../../platform/files.ts"
import { addDemoPeople, DEMO_PASSWORD, DEMO_PEOPLE, demoLogIns } from "./demo-people.ts"
import { rolesOf } from "./person.queries.ts"

const example = await accountsWorld({ isExample: true })
const real = await accountsWorld()

const ctxOf = (world: typeof example): OfficeCtx => ({
  ...{
    db: world.db,
    now: world.clock.now(),
    lang: "pl",
    actor: { kind: "system" },
    path: "/",
    files: noFiles,
    isExample: true,
  },
  office: {
    id: world.ids.office,
    slug: "leszno",
    name: "Urząd",
    siteName: "",
    organ: "Prezydent",
    address: "",
    emailAddress: "",
  },
})
const people = await addDemoPeople(ctxOf(example))
await addDemoPeople(ctxOf(real))

describe("demo people", () => {
  it("are there for every role, three for the committee, and for two organisations", async () => {
    expect(new Set(DEMO_PEOPLE.flatMap(({ role }) => role ?? []))).toEqual(new Set(ROLES))
    expect(DEMO_PEOPLE.filter(({ role }) => role === "committee-member")).toHaveLength(3)
    expect(DEMO_PEOPLE.flatMap(({ member }) => (member ? `${member.organisation} ${member.role}` : []))).toEqual([
      "first representative",
      "first assistant",
      "second representative",
      "second assistant",
    ])
    for (const { key, role } of DEMO_PEOPLE)
      expect([key, await rolesOf(example.db, people.get(key)!, example.ids.office)]).toEqual([key, role ? [role] : []])
  })

  it("are made once, however often the example is loaded", async () => {
    expect(await addDemoPeople(ctxOf(example))).toEqual(people)
    const { count } = await example.db
      .selectFrom("people")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .where("is_demo", "=", true)
      .executeTakeFirstOrThrow()
    expect(count).toBe(DEMO_PEOPLE.length)
  })

  it("are listed and become oneself with one button", async () => {
    const visitor = example.browser()
    const page = load((await visitor.get("/osoby-pokazowe")).html)
    const forms = page('main form[action^="/osoby-pokazowe/"]')
    expect(forms).toHaveLength(DEMO_PEOPLE.length)
    for (const { key, name, member } of DEMO_PEOPLE) {
      const became = await visitor.post(`/osoby-pokazowe/${key}`)
      expect([key, became.status, became.location]).toEqual([key, 303, member ? "/leszno/moje" : "/leszno/pulpit"])
      expect(load((await visitor.get("/konto")).html)(".account-name").text()).toBe(name)
    }
    expect((await visitor.post("/osoby-pokazowe/nikt")).status).toBe(404)
  })

  it("go on to the page or the form where they were needed", async () => {
    const visitor = example.browser()
    const to = await visitor.post("/osoby-pokazowe/urszula.urzednik", { dalej: "/leszno/urzad/konkursy?stan=szkic" })
    expect(to.location).toBe("/leszno/urzad/konkursy?stan=szkic")
    const niesione = JSON.stringify(["/leszno/oferty/1", [["title", "Piknik"]]])
    const resumed = await example.browser().post("/osoby-pokazowe/pelagia.prezeska", { niesione })
    expect(load(resumed.html)('form[action="/leszno/oferty/1"] [name="title"]').val()).toBe("Piknik")
  })

  it("sign in with the printed password, and keep it", async () => {
    for (const { email, password } of demoLogIns().slice(0, 2))
      expect((await example.signIn(example.browser(), email, password)).status).toBe(303)
    const visitor = example.browser()
    await visitor.post("/osoby-pokazowe/adam.administrator")
    const change = { currentPassword: DEMO_PASSWORD, newPassword: "całkiem nowe słowa dziś" }
    expect((await visitor.post("/konto/haslo", change)).status).toBe(404)
    expect((await visitor.post("/konto/nazwa", { name: "Zły Żart" })).status).toBe(404)
    expect((await visitor.post("/konto/kod-jednorazowy", { factorPassword: DEMO_PASSWORD })).status).toBe(404)
    await example.browser().post("/haslo", { email: "adam.administrator@example.org" })
    expect(await example.mailsTo("adam.administrator@example.org")).toEqual([])
  })

  it("are nobody outside of an example installation", async () => {
    const visitor = real.browser()
    expect((await visitor.get("/osoby-pokazowe")).status).toBe(404)
    expect((await visitor.post("/osoby-pokazowe/adam.administrator")).status).toBe(404)
    await real.signIn(visitor, "adam.administrator@example.org", DEMO_PASSWORD)
    expect((await visitor.get("/konto")).status).toBe(303)
  })
})

describe("the mailbox", () => {
  it("shows what was sent, newest first, with links to press", async () => {
    const visitor = example.browser()
    for (const name of ["Pierwsza", "Druga"])
      await visitor.post("/rejestracja", {
        ...{ name: `${name} <b>Osoba</b>`, email: `${name.toLowerCase()}@example.org` },
        password: "korektor lampa sosna",
      })
    const list = load((await visitor.get("/poczta")).html)
    expect(list("main tbody tr td:nth-child(2)").first().text()).toBe("druga@example.org")
    const mail = await visitor.get(list("main tbody tr a").first().attr("href")!)
    const letter = load(mail.html)(".letter")
    expect(letter.text()).toContain("Druga <b>Osoba</b>")
    expect(letter.find("b")).toHaveLength(0)
    const href = letter.find("a").attr("href")!
    expect(href).toMatch(/^http:\/\/localhost\/rejestracja\/potwierdzenie\?token=/)
    expect(load((await visitor.get("/poczta?do=pierwsza")).html)("main tbody tr")).toHaveLength(1)
  })

  it("is shown page by page", async () => {
    const now = example.clock.now()
    for (let i = 0; i < 30; i++)
      await example.db
        .insertInto("mails")
        .values({
          ...{ id: `01900000-0000-7000-8000-0000000000${String(i).padStart(2, "0")}`, office_id: null },
          ...{ to_address: "page@example.net", subject: `List ${i}`, body: "x", created_at: now, sent_at: null },
          ...{ attempts: 0, next_attempt_at: now, last_error: null },
        })
        .execute()
    const first = load((await example.browser().get("/poczta?do=page%40")).html)
    expect(first("main tbody tr")).toHaveLength(25)
    const older = first('main a[href*="przed="]').attr("href")!
    expect(load((await example.browser().get(older)).html)("main tbody tr")).toHaveLength(5)
  })

  it("puts a letter where its moment is, though it was written down later, on every page of the list", async () => {
    const now = example.clock.now()
    for (let i = 0; i < 30; i++)
      await example.db
        .insertInto("mails")
        .values({
          ...{ id: `01900000-0000-7000-8000-0000000001${String(i).padStart(2, "0")}`, office_id: null },
          ...{ to_address: "past@example.net", subject: `Past ${i}`, body: "x", sent_at: null },
          ...{ created_at: now.subtract({ hours: i }), attempts: 0, next_attempt_at: now, last_error: null },
        })
        .execute()
    const subjects = (html: string) => {
      const list = load(html)
      return list("main tbody tr a")
        .map((_, it) => list(it).text())
        .toArray()
    }
    const first = (await example.browser().get("/poczta?do=past%40")).html
    const second = (await example.browser().get(load(first)('main a[href*="przed="]').attr("href")!)).html
    expect([...subjects(first), ...subjects(second)]).toEqual(Array.from({ length: 30 }, (_, i) => `Past ${i}`))
  })

  it("does not exist where mails are real", async () => {
    expect((await real.browser().get("/poczta")).status).toBe(404)
    expect((await real.browser().get("/poczta/01900000-0000-7000-8000-000000000000")).status).toBe(404)
  })
})
