import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { accountsWorld, PASSWORD } from "../../../tests/support/accounts.ts"

const world = await accountsWorld()
const { db } = world
const NEW = "całkiem nowe słowa dziś"

const errors = (html: string) =>
  load(html)(".error-summary li")
    .map((_, each) => load(each).text())
    .get()

const eventsOf = async (email: string) => {
  const rows = await db
    .selectFrom("audit_events as e")
    .innerJoin("people as p", "p.id", "e.thing_id")
    .select(["e.what", "e.actor_id", "e.thing_id", "e.data"])
    .where("p.email", "=", email)
    .orderBy("e.happened_at")
    .orderBy("e.id")
    .execute()
  return rows
}

describe("one's own account", () => {
  it("is for nobody but its owner", async () => {
    const visitor = world.browser()
    for (const path of ["/konto", "/konto/kod-jednorazowy/usuniecie", "/konto/klucze/x/usuniecie"])
      expect((await visitor.get(path)).location).toBe(`/logowanie?dalej=${encodeURIComponent(path)}`)
  })

  it("takes another name, at once", async () => {
    const visitor = await world.register("name@example.org", "Stara Nazwa")
    const page = await visitor.submit("/konto/nazwa", { name: "  Nowa Nazwa " })
    expect(page.html).toContain("Zapisano.")
    expect(load(page.html)(".account-name").text()).toBe("Nowa Nazwa")
    const empty = await visitor.post("/konto/nazwa", { name: " " })
    expect([empty.status, errors(empty.html)]).toEqual([422, ["Wpisz imię i nazwisko."]])
    expect((await visitor.get("/konto/nazwa")).location).toBe("/konto")
  })

  it("takes another password, tells the owner, and ends the sessions on other devices at once", async () => {
    const visitor = await world.register("change@example.org")
    const other = world.browser()
    await world.signIn(other, "change@example.org")
    const change = (currentPassword: string, newPassword: string) =>
      visitor.post("/konto/haslo", { currentPassword, newPassword })
    expect(errors((await change("nie to hasło nie", NEW)).html)).toEqual(["To nie jest Twoje obecne hasło."])
    expect(errors((await change(PASSWORD, PASSWORD)).html)[0]).toContain("takie samo jak obecne")
    expect(errors((await change(PASSWORD, "krótkie")).html)[0]).toContain("Dodaj jeszcze")
    expect((await other.get("/konto")).status).toBe(200)
    expect((await change(PASSWORD, NEW)).location).toBe("/konto")
    expect((await other.get("/konto")).status).toBe(303)
    expect((await visitor.get("/konto")).status).toBe(200)
    expect((await world.signIn(world.browser(), "change@example.org", NEW)).status).toBe(303)
    expect((await world.mailsTo("change@example.org"))[0]?.subject).toBe("Zmiana na Twoim koncie")
    expect((await eventsOf("change@example.org")).map(({ what }) => what)).toEqual([
      "account.confirmed",
      "account.password-changed",
    ])
  })

  it("cannot be used to guess the password", async () => {
    const visitor = await world.register("open@example.org")
    const guess = () => visitor.post("/konto/haslo", { currentPassword: "zgaduję zgaduję", newPassword: NEW })
    for (let i = 0; i < 5; i++) expect(errors((await guess()).html)).toEqual(["To nie jest Twoje obecne hasło."])
    expect(errors((await guess()).html)[0]).toContain("Za dużo nieudanych prób")
  })

  it("records who did it, without the e-mail or the name", async () => {
    const visitor = await world.register("trace@example.org", "Tropiona Osoba")
    await visitor.post("/konto/haslo", { currentPassword: PASSWORD, newPassword: NEW })
    for (const event of await eventsOf("trace@example.org")) {
      expect(event.actor_id).toBe(event.thing_id)
      expect(JSON.stringify(event.data)).toBe("{}")
    }
  })
})

describe("sessions", () => {
  const rowsOf = (html: string) => load(html)("#sesje tbody tr")

  it("are listed with their device, the current one marked, and end one by one", async () => {
    const visitor = await world.register("devices@example.org")
    const phone = world.browser()
    await phone.get("/logowanie")
    await world.signIn(phone, "devices@example.org")
    await db
      .updateTable("person_sessions")
      .set({ user_agent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18.0 Mobile Safari/604.1" })
      .where("id", "=", (eb) => eb.selectFrom("person_sessions").select("id").orderBy("created_at", "desc").limit(1))
      .execute()
    const page = await visitor.get("/konto")
    expect(rowsOf(page.html)).toHaveLength(2)
    expect(rowsOf(page.html).eq(0).find("th").text()).toContain("Safari, iPhone")
    expect(rowsOf(page.html).eq(1).text()).toContain("to urządzenie")
    const action = rowsOf(page.html).eq(0).find("form").attr("action")!
    expect((await visitor.post(action)).location).toBe("/konto")
    expect((await phone.get("/konto")).status).toBe(303)
    expect((await visitor.post(action)).location).toBe("/konto")
    expect(rowsOf((await visitor.get("/konto")).html)).toHaveLength(1)
  })

  it("of others cannot be ended by guessing their address", async () => {
    const victim = await world.register("victim@example.org")
    const action = rowsOf((await victim.get("/konto")).html)
      .eq(0)
      .find("form")
      .attr("action")!
    const attacker = await world.register("attacker@example.org")
    expect((await attacker.post(action)).status).toBe(303)
    expect((await victim.get("/konto")).status).toBe(200)
  })

  it("all but this one end with one button; ending this one signs out", async () => {
    const visitor = await world.register("many@example.org")
    const others = [world.browser(), world.browser()]
    for (const other of others) await world.signIn(other, "many@example.org")
    await visitor.post("/konto/sesje")
    for (const other of others) expect((await other.get("/konto")).status).toBe(303)
    const page = await visitor.get("/konto")
    expect(rowsOf(page.html)).toHaveLength(1)
    const gone = await visitor.post(rowsOf(page.html).eq(0).find("form").attr("action")!)
    expect(gone.location).toBe("/")
    expect((await visitor.get("/konto")).status).toBe(303)
  })
})

describe("passkeys", () => {
  it("of others can be neither seen nor removed", async () => {
    const owner = await world.register("keys@example.org")
    const { id } = await db
      .selectFrom("people")
      .select("id")
      .where("email", "=", "keys@example.org")
      .executeTakeFirstOrThrow()
    await db
      .insertInto("person_passkeys")
      .values({
        ...{
          id: "key-1",
          person_id: id,
          name: "Klucz Próbny",
          public_key: "x",
          credential_id: "x",
          counter: 0,
          aaguid: null,
        },
        ...{ device_type: "singleDevice", backed_up: false, transports: null, created_at: world.clock.now() },
      })
      .execute()
    const stranger = await world.register("other-keys@example.org")
    expect((await stranger.get("/konto/klucze/key-1/usuniecie")).status).toBe(404)
    await stranger.post("/konto/klucze/key-1/usuniecie")
    expect((await owner.get("/konto")).html).toContain("Klucz Próbny")
    expect((await owner.get("/konto/klucze/key-1/usuniecie")).html).toContain("Usunąć klucz „Klucz Próbny”?")
    await owner.post("/konto/klucze/key-1/usuniecie")
    expect((await owner.get("/konto")).html).not.toContain("Klucz Próbny")
    expect((await world.mailsTo("keys@example.org"))[0]?.body).toContain("usunięto klucz dostępu")
  })

  it("expose only the four addresses the browser needs", async () => {
    const paths = ["list-user-passkeys", "delete-passkey", "../sign-in/email", "../sign-up/email", "../get-session"]
    for (const path of paths) {
      const url = new URL(`/api/auth/passkey/${path}`, "http://localhost")
      for (const method of ["GET", "POST"]) {
        const response = await world.product.app.request(url.href, {
          ...{ method, headers: { host: "localhost", origin: "http://localhost", "content-type": "application/json" } },
          ...(method === "POST" ? { body: "{}" } : {}),
        })
        expect([path, method, response.status]).toEqual([path, method, 404])
      }
    }
  })
})
