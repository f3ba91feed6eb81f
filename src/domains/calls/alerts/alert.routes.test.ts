import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { urls } from "../../../urls.ts"
import { getRequest, subscriberOf } from "./alert.queries.ts"
import { askForAlerts } from "./ask-for-alerts.ts"
import { chooseAlerts } from "./choose-alerts.ts"
import { confirmAlerts } from "./confirm-alerts.ts"
import { endAlerts } from "./end-alerts.ts"
import { restoreAlerts } from "./restore-alerts.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => void queries.push(sql) })
const page = urls.alerts.href({ office: "leszno" })
const mailsTo = (address: string) =>
  world.db.selectFrom("mails").selectAll().where("to_address", "=", address).orderBy("id").execute()
const linkIn = (body: string, start: string) => new RegExp(`http://localhost(${start}[^\\s]+)`).exec(body)![1]!
const ofAddress = (email: string) => subscriberOf(world.ctxOf("visitor"), email)
const eventsOf = (id: string) =>
  world.db.selectFrom("audit_events").selectAll().where("thing_kind", "=", "alert").where("thing_id", "=", id).execute()

/** What a browser would post back: the fields of the page with the typed ones. */
async function filled(browser: ReturnType<typeof world.as>, path: string, typed: Record<string, string | string[]>) {
  const { html } = await browser.get(path)
  return { ...fieldsOf(html, "main form.form"), ...typed }
}

async function subscribed(email: string, typed: Record<string, string | string[]> = {}): Promise<string> {
  const visitor = world.as("visitor")
  await visitor.post(page, await filled(visitor, page, { email, ...typed }))
  const confirmation = linkIn((await mailsTo(email)).at(-1)!.body, "/powiadomienia/potwierdzenie/")
  await visitor.post(confirmation)
  return (await ofAddress(email))!.id
}

/** The end link of the newest letter about a call. */
async function letterAbout(email: string): Promise<string> {
  world.clock.moveTo(world.clock.now().add({ minutes: 1 }))
  await publishedCall(world)
  await world.product.chores.tellAlerts()
  return linkIn((await mailsTo(email)).at(-1)!.body, "/powiadomienia/wypisanie/")
}

describe("a visitor", () => {
  it("asks from the public list, in the sphere it is filtered by, and is written to only after confirming", async () => {
    const visitor = world.as("visitor")
    const list = await visitor.get(`${urls.calls.href({ office: "leszno" })}?sfera=17`)
    expect(list.html).toContain(`href="${page}?sfera=17"`)
    const fields = await filled(visitor, `${page}?sfera=17`, { email: "Jan@Example.org" })
    expect(fields).toMatchObject({ which: "chosen", spheres: "17", language: "pl" })
    const sent = await visitor.submit(page, fields)
    expect(sent.html).toContain("Sprawdź pocztę")
    expect(await ofAddress("jan@example.org")).toBeUndefined()
    // A second press asks for nothing more.
    await visitor.submit(page, fields)
    const letters = await mailsTo("jan@example.org")
    expect(letters).toHaveLength(1)
    expect(letters[0]!.subject).toBe("Potwierdź powiadomienia o konkursach")
    // Another address from the same form, as after going back, asks anew.
    await visitor.submit(page, { ...fields, email: "anna@example.org" })
    expect(await mailsTo("anna@example.org")).toHaveLength(1)
    const confirmation = linkIn(letters[0]!.body, "/powiadomienia/potwierdzenie/")
    const asked = await visitor.get(confirmation)
    expect(asked.html).toContain("kultura fizyczna")
    expect(asked.html).not.toContain("jan@example.org")
    // Opening the link changes nothing: mail programs open links too.
    expect(await ofAddress("jan@example.org")).toBeUndefined()
    const done = await visitor.submit(confirmation)
    expect(done.html).toContain("Powiadomienia są włączone")
    const subscriber = await ofAddress("jan@example.org")
    expect(subscriber).toMatchObject({ spheres: ["17"], officeIds: [world.office.id], endedAt: null })
    await visitor.submit(confirmation)
    const events = await eventsOf(subscriber!.id)
    expect(events.map((event) => event.what)).toEqual(["alert.chosen"])
    expect(JSON.stringify(events)).not.toContain("jan@")
  })

  it("hears what is wrong beside the field, keeps what was typed, and cannot flood an address", async () => {
    const visitor = world.as("visitor")
    const again = await visitor.post(
      page,
      await filled(visitor, page, { email: "to nie adres", which: "chosen", spheres: [] }),
    )
    expect(again.status).toBe(422)
    expect(again.html).toContain("Wybierz co najmniej jedną sferę")
    expect(again.html).toContain("nazwa@example.org")
    // Who ticks spheres and leaves "all" is asked; nothing is guessed.
    const both = await visitor.post(page, await filled(visitor, page, { email: "a@example.org", spheres: ["16"] }))
    expect([both.status, both.html.includes("Wskaż jedno z dwojga")]).toEqual([422, true])
    const wrong = await visitor.post(page, await filled(visitor, page, { email: "to nie adres" }))
    expect([wrong.status, wrong.html.includes("nazwa@example.org"), wrong.html.includes("to nie adres")]).toEqual([
      422,
      true,
      true,
    ])
    const answers: number[] = []
    for (let n = 0; n < 6; n++)
      answers.push((await visitor.post(page, await filled(visitor, page, { email: "ofiara@example.org" }))).status)
    expect(answers.slice(0, 3)).toEqual([303, 303, 303])
    expect(answers.at(-1)).toBe(422)
    expect((await mailsTo("ofiara@example.org")).length).toBeLessThan(5)
    expect(
      await visitor.post(page, { ...(await filled(visitor, page, { email: "x@example.org" })), id: "x" }),
    ).toMatchObject({ status: 404 })
  })

  it("reads everything in English where that was chosen", async () => {
    await subscribed("ann@example.org", { language: "en" })
    expect((await mailsTo("ann@example.org"))[0]!.subject).toBe("Confirm the alerts about competitions")
    const end = await letterAbout("ann@example.org")
    expect((await mailsTo("ann@example.org")).at(-1)!.subject).toMatch(/^A new competition: /)
    const opened = await world.as("visitor").get(end)
    expect(opened.html).toContain("Send no more alerts")
  })
})

describe("leaving by the link of a letter", () => {
  it("takes a press, not a look; and the press can be taken back", async () => {
    const id = await subscribed("ewa@example.org")
    const end = await letterAbout("ewa@example.org")
    const visitor = world.as("visitor")
    for (let look = 0; look < 2; look++) expect((await visitor.get(end)).html).toContain("Nie przysyłajcie powiadomień")
    expect((await ofAddress("ewa@example.org"))?.endedAt).toBeNull()
    const left = await visitor.post(end)
    expect([left.status, left.html.includes("Wypisaliśmy Cię")]).toEqual([200, true])
    expect((await visitor.post(end)).html).toContain("Wypisaliśmy Cię")
    const letters = (await mailsTo("ewa@example.org")).length
    await letterAbout("ann@example.org")
    expect(await mailsTo("ewa@example.org")).toHaveLength(letters)
    const returned = await visitor.submit(end.replace("wypisanie", "przywrocenie"))
    expect(returned.html).toContain("Powiadomienia są znowu włączone")
    await letterAbout("ann@example.org")
    expect(await mailsTo("ewa@example.org")).toHaveLength(letters + 1)
    expect((await eventsOf(id)).map((event) => event.what)).toEqual(["alert.chosen", "alert.ended", "alert.restored"])
  })

  it("works in one press of a mail program, which brings no cookies, no origin and follows no redirect", async () => {
    await subscribed("program@example.org")
    const end = await letterAbout("program@example.org")
    const letter = (await mailsTo("program@example.org")).at(-1)!
    expect(letter.unsubscribe).toBe(`http://localhost${end}`)
    const press = (path: string, headers: Record<string, string> = {}) =>
      world.product.app.request(
        new Request(`http://localhost${path}`, {
          method: "POST",
          body: "List-Unsubscribe=One-Click",
          headers: { host: "localhost", "content-type": "application/x-www-form-urlencoded", ...headers },
        }),
      )
    expect((await press(end, { origin: "https://mail.example.com" })).status).toBe(200)
    expect((await ofAddress("program@example.org"))?.endedAt).not.toBeNull()
    // Nothing else is open to other sites, not even the way back.
    expect((await press(end.replace("wypisanie", "przywrocenie"))).status).toBe(403)
    expect((await press(page)).status).toBe(403)
  })

  it("is kind to links that are unknown, spoiled or of somebody already forgotten", async () => {
    const id = await subscribed("znikla@example.org")
    const end = await letterAbout("znikla@example.org")
    await world.db.deleteFrom("call_alert_subscribers").where("id", "=", id).execute()
    const visitor = world.as("visitor")
    const back = end.replace("wypisanie", "przywrocenie")
    const spoiled = `${end.slice(0, -1)}${end.endsWith("A") ? "B" : "A"}`
    for (const answer of [
      await visitor.get(end),
      await visitor.post(end),
      await visitor.get(spoiled),
      await visitor.post(spoiled),
      await visitor.submit(back),
      await visitor.get("/powiadomienia/wypisanie/x"),
      await visitor.post("/powiadomienia/wypisanie/%00"),
    ])
      expect([answer.status, answer.html.includes("Na ten adres nic już nie wysyłamy")]).toEqual([200, true])
    const confirmation = await visitor.post("/powiadomienia/potwierdzenie/x")
    expect([confirmation.status, confirmation.html.includes("Ten link już nie działa")]).toEqual([200, true])
    // A link that ends is no link that confirms.
    const other = end.replace("wypisanie", "potwierdzenie")
    expect((await visitor.get(other)).html).toContain("Ten link już nie działa")
  })
})

describe("a signed-in person", () => {
  it("chooses at once, for the address of the account, changes the choice and turns it off", async () => {
    const person = world.as("representative")
    expect((await person.get(urls.organisationDesk.href({ office: "leszno" }))).html).toContain(`href="${page}"`)
    const fields = await filled(person, page, {
      which: "chosen",
      spheres: ["16", "17"],
      language: "en",
      email: "inny@example.org",
    })
    const saved = await person.submit(page, fields)
    expect(saved.html).toContain("Powiadomienia są zapisane")
    expect(saved.html).toContain("Powiadomienia są włączone")
    expect(await ofAddress("representative@example.org")).toMatchObject({ spheres: ["16", "17"], language: "en" })
    expect(await ofAddress("inny@example.org")).toBeUndefined()
    const off = /action="(\/powiadomienia\/wypisanie\/[^"]+)"/.exec(saved.html)![1]!
    await person.post(off)
    const page2 = await person.get(page)
    expect(page2.html).toContain("Powiadomienia są wyłączone")
    const on = /action="(\/powiadomienia\/przywrocenie\/[^"]+)"/.exec(page2.html)![1]!
    expect((await person.submit(on)).html).toContain("Powiadomienia są włączone")
    // Widened to everything, it hides no sphere.
    await person.submit(page, await filled(person, page, { which: "all" }))
    expect((await ofAddress("representative@example.org"))?.spheres).toBeNull()
    expect((await person.get(`${page}?sfera=17`)).html).toMatch(/value="all" checked/)
  })

  it("opens pages that ask the database a few times and are valid HTML", async () => {
    const person = world.as("representative")
    for (const [who, path] of [
      [person, page],
      [person, "/powiadomienia"],
      [world.as("visitor"), `${page}?sfera=17`],
      [world.as("visitor"), `${page}?wyslano=1`],
    ] as const) {
      queries.length = 0
      const { html, status } = await who.get(path)
      expect([path, status, validateHtml(html)]).toEqual([path, 200, []])
      expect(queries.length).toBeLessThan(7)
    }
  })
})

describe("the commands themselves", () => {
  it("refuse links made for another purpose and count a letter only when one is asked for", async () => {
    const ctx = { ...world.ctxOf("visitor"), links: undefined }
    expect(await confirmAlerts(ctx, "x")).toBeUndefined()
    expect(await endAlerts(ctx, "x")).toBeUndefined()
    expect(await restoreAlerts(ctx, "x")).toBeUndefined()
    let counted = 0
    const throttle = async () => {
      counted++
      return undefined
    }
    const choice = { spheres: null, officeIds: [world.office.id], language: "pl" } as const
    const input = {
      id: "01990000-0000-7000-8000-00000000000a",
      email: "zly adres",
      choice,
      offices: { pl: "", en: "" },
    }
    expect((await askForAlerts(ctx, throttle, input)).ok).toBe(false)
    expect(counted).toBe(0)
  })

  it("forget a request when its link is too old, and write the same choice down once", async () => {
    const ctx = world.ctxOf("visitor")
    const id = "01990000-0000-7000-8000-00000000000b"
    const choice = { spheres: ["17"], officeIds: [world.office.id], language: "pl" } as const
    await world.db
      .insertInto("call_alert_requests")
      .values({
        id,
        email: "dwa@example.org",
        language: "pl",
        spheres: null,
        office_ids: [world.office.id],
        asked_at: ctx.now,
      })
      .execute()
    expect(await getRequest(ctx, id)).toMatchObject({ email: "dwa@example.org" })
    expect(await getRequest({ ...ctx, now: ctx.now.add({ hours: 48 }) }, id)).toBeUndefined()
    const twice = [
      await chooseAlerts(ctx, "Dwa@example.org", choice),
      await chooseAlerts(ctx, "dwa@example.org", choice),
    ]
    expect(new Set(twice).size).toBe(1)
    expect(await eventsOf(twice[0]!)).toHaveLength(1)
  })
})
