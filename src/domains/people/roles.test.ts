import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { newId } from "../../platform/ids.ts"
import { endRole } from "./end-role.ts"
import { grantRole } from "./grant-role.ts"
import { peopleWithRole, personNames, rolesOf } from "./person.queries.ts"

const world = await testWorld()
const { db, ids } = world
const admin = world.as("administrator")

const unit = newId()
await db
  .insertInto("office_units")
  .values({
    ...{ office_id: ids.office, id: unit, parent_id: null, name: "Wydział Spraw Społecznych", short_name: "WSS" },
    ...{ created_at: world.clock.now(), closed_at: null },
  })
  .execute()

const errors = (html: string) =>
  load(html)(".error-summary li")
    .map((_, each) => load(each).text())
    .get()

const roleEvents = () =>
  db
    .selectFrom("audit_events")
    .select(["what", "thing_id", "actor_id", "data"])
    .where("what", "in", ["role.granted", "role.ended", "role.offered"])
    .orderBy("id", "desc")
    .execute()

describe("the people of an office", () => {
  it("are shown to its administrators and hidden from everybody else", async () => {
    expect((await admin.get("/leszno/osoby")).status).toBe(200)
    for (const name of ["coordinator", "official", "mayor", "representative", "resident"] as const)
      expect([name, (await world.as(name).get("/leszno/osoby")).status]).toEqual([name, 404])
    expect((await world.as("visitor").get("/leszno/osoby")).status).toBe(303)
    for (const name of ["official", "resident"] as const)
      expect(
        (await world.as(name).post("/leszno/osoby", { email: "resident@example.org", role: "mayor" })).status,
      ).toBe(404)
  })

  it("are found by name and e-mail, with their roles", async () => {
    const all = load((await admin.get("/leszno/osoby")).html)
    expect(all("main table").first().find("tbody tr")).toHaveLength(9)
    const found = load((await admin.get("/leszno/osoby?szukaj=KOMISYJN")).html)
    expect(
      found("main table tbody tr")
        .map((_, each) => found(each).find("th").text())
        .get(),
    ).toEqual(["Karol Komisyjny", "Kinga Komisyjna", "Klara Komisyjna"])
    expect((await admin.get("/leszno/osoby?szukaj=%25")).html).toContain("Nikt nie pasuje")
    expect(load((await admin.get("/leszno/osoby?szukaj=mayor%40")).html)("main table tbody tr").text()).toContain(
      "prezydent",
    )
  })

  it("are not those who merely have an account", async () => {
    expect((await admin.get(`/leszno/osoby/${ids.people.resident}`)).status).toBe(404)
    expect((await admin.get("/leszno/osoby/nobody")).status).toBe(404)
  })
})

describe("a role", () => {
  it("is given at once to somebody with an account, who gets a mail, and is recorded", async () => {
    const page = await admin.submit("/leszno/osoby", { email: "Resident@example.org", role: "official", unit })
    expect(page.html).toContain("Rola nadana")
    expect(await rolesOf(db, ids.people.resident, ids.office)).toEqual(["official"])
    expect((await admin.get(`/leszno/osoby/${ids.people.resident}`)).html).toContain("Wydział Spraw Społecznych")
    const mail = await db
      .selectFrom("mails")
      .selectAll()
      .where("to_address", "=", "resident@example.org")
      .executeTakeFirst()
    expect(mail?.subject).toBe("Nowa rola: Urząd Miasta Leszna")
    expect((await roleEvents())[0]).toEqual({
      ...{ what: "role.granted", thing_id: ids.people.resident, actor_id: ids.people.administrator },
      data: { role: "official", unit },
    })
  })

  it("given twice is given once", async () => {
    const before = (await roleEvents()).length
    const page = await admin.submit("/leszno/osoby", { email: "mayor@example.org", role: "mayor" })
    expect(page.html).toContain("ma już tę rolę")
    expect(await peopleWithRole(world.ctxOf("administrator"), "mayor")).toHaveLength(1)
    const both = await Promise.all(
      [1, 2].map(() => world.run("administrator", (ctx) => grantRole(ctx, ids.people.assistant, "councillor"))),
    )
    expect(both.map((outcome) => outcome.ok && outcome.value.added).sort()).toEqual([false, true])
    expect((await roleEvents()).length).toBe(before + 1)
  })

  it("is given in no unit of another office, to no unknown person, and is one of ours", async () => {
    const foreign = await admin.post(`/leszno/osoby/${ids.people.mayor}`, { role: "official", unit: newId() })
    expect([foreign.status, errors(foreign.html)]).toEqual([
      422,
      ["Nie ma takiej komórki w tym urzędzie. Wybierz inną."],
    ])
    const invited = await admin.post("/leszno/osoby", { email: "new@example.org", role: "official", unit: newId() })
    expect(invited.status).toBe(422)
    const unknown = await world.run("administrator", (ctx) => grantRole(ctx, "nobody", "mayor"))
    expect(unknown.ok).toBe(false)
    const wrong = await admin.post("/leszno/osoby", { email: "bad", role: "king" })
    expect([wrong.status, errors(wrong.html)]).toEqual([422, ["Wybierz rolę."]])
    const address = await admin.post("/leszno/osoby", { email: "bad", role: "mayor" })
    expect(errors(address.html)[0]).toContain("Wpisz pełny adres")
    expect(load(address.html)('input[name="email"]').val()).toBe("bad")
  })

  it("ends after a question, stays as history, and can be given again", async () => {
    const path = `/leszno/osoby/${ids.people.councillor}/role/councillor/koniec`
    expect((await admin.get(path)).html).toContain("Zakończyć rolę?")
    expect((await admin.submit(path)).html).toContain("Rola zakończona")
    expect(await rolesOf(db, ids.people.councillor, ids.office)).toEqual([])
    expect((await admin.post(path)).status).toBe(303)
    expect((await admin.get(path)).status).toBe(404)
    const page = await admin.get(`/leszno/osoby/${ids.people.councillor}`)
    expect(page.html).toContain("Role zakończone")
    expect((await roleEvents())[0]).toMatchObject({ what: "role.ended", data: { role: "councillor" } })
    await admin.post(`/leszno/osoby/${ids.people.councillor}`, { role: "councillor" })
    expect(await rolesOf(db, ids.people.councillor, ids.office)).toEqual(["councillor"])
  })

  it("of the last administrator does not end, not even when two try at once", async () => {
    const path = `/leszno/osoby/${ids.people.administrator}/role/administrator/koniec`
    expect((await admin.get(path)).html).toContain("To Twoja własna rola")
    const page = await admin.post(path)
    expect([page.status, errors(page.html)[0]]).toEqual([422, expect.stringContaining("ostatnia osoba")])
    await world.run("administrator", (ctx) => grantRole(ctx, ids.people.official, "administrator"))
    const outcomes = await Promise.all(
      (["administrator", "official"] as const).map((who) =>
        world.run("administrator", (ctx) => endRole(ctx, ids.people[who], "administrator")),
      ),
    )
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(await peopleWithRole(world.ctxOf("coordinator"), "administrator")).toHaveLength(1)
  })
})

describe("names", () => {
  it("of several people come in one query, unknown ones left out", async () => {
    const names = await personNames({ db }, [ids.people.mayor, ids.people.official, "nobody"])
    expect([...names.entries()].sort()).toEqual(
      [
        [ids.people.mayor, "Prosper Prezydencki"],
        [ids.people.official, "Urszula Urzędowa"],
      ].sort(),
    )
    expect(await personNames({ db }, [])).toEqual(new Map())
  })
})
