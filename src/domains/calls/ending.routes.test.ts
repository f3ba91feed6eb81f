import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../tests/support/calls.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { submittedOffer } from "../../../tests/support/offers.ts"
import { momentAt } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { urls } from "../../urls.ts"
import { accessCall } from "./call.access.ts"
import { papersOf } from "./call.queries.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const publication = (callId: string) => urls.callPublication.href({ office, callId })
const officePage = (callId: string) => urls.officeCall.href({ office, callId })
const PUBLISH = "main form:not(#mend)"

beforeEach(() => world.clock.reset())

const textOf = (html: string, selector = "main") => load(html)(selector).text().replace(/\s+/g, " ")

describe("the page that publishes", () => {
  it("refuses a window with too few days, with the article and a button that mends it", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-12-03T09:00:00Z"))
    const { id } = await draftedCall(world, { closesAt: momentAt("2026-12-23", "15:30") })
    const shown = await official.get(publication(id))
    expect(validateHtml(shown.html)).toEqual([])
    const refused = await official.post(publication(id), { ...fieldsOf(shown.html, PUBLISH), do: "publish" })
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    const check = textOf(refused.html, "#sprawdzenie")
    expect(check).toContain("najwcześniej 28 grudnia 2026")
    expect(check).toContain("art. 13 ust. 1 ustawy o pożytku")
    const $ = load(refused.html)
    const fix = $("#sprawdzenie .fix-button").first()
    const mend = `#${fix.attr("form")}`
    const mended = await official.submit($(mend).attr("action")!, {
      ...fieldsOf(refused.html, mend),
      _fix: fix.attr("value")!,
    })
    expect(textOf(mended.html, "#sprawdzenie")).toContain("Wszystko się zgadza z ustawą.")
    const done = await official.submit(publication(id), { ...fieldsOf(mended.html, PUBLISH), do: "publish" })
    expect(textOf(done.html)).toContain("Otwarty konkurs ofert nr 1/2026")
  })

  it("counts again from other days without publishing", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-12-01T09:00:00Z"))
    const { id } = await draftedCall(world, { closesAt: momentAt("2026-12-28", "15:30") })
    const fields = fieldsOf((await official.get(publication(id))).html, PUBLISH)
    const later = await official.post(publication(id), { ...fields, board: "2026-12-09", do: "check" })
    expect(later.status).toBe(200)
    expect(textOf(later.html, "#sprawdzenie")).toContain("najwcześniej 30 grudnia 2026")
    expect(fieldsOf(later.html, PUBLISH).board).toBe("2026-12-09")
    expect((await world.as("visitor").get(urls.call.href({ office, callId: id }))).status).toBe(404)
  })

  it("asks for the days and keeps what was typed", async () => {
    const { id } = await draftedCall(world)
    const fields = fieldsOf((await official.get(publication(id))).html, PUBLISH)
    const page = await official.post(publication(id), { ...fields, bip: "", board: "1999-01-01", do: "publish" })
    expect(page.status).toBe(422)
    expect(messageBeside(page.html, "bip")).toContain("Podaj dzień, w którym")
    expect(messageBeside(page.html, "board")).toContain("najwyżej o 30 dni")
    expect(fieldsOf(page.html, PUBLISH)).toMatchObject({ bip: "", board: "1999-01-01" })
  })

  it("takes a reason for each warning and shows it to the office later", async () => {
    const { id } = await draftedCall(world, { closesAt: momentAt("2026-03-28", "12:00") })
    const fields = fieldsOf((await official.get(publication(id))).html, PUBLISH)
    const field = "reason.announcement.closes_on_free_day"
    expect(fields[field]).toBe("")
    const refused = await official.post(publication(id), { ...fields, do: "publish" })
    expect(messageBeside(refused.html, field)).toContain("dlaczego mimo to publikujesz")
    const done = await official.submit(publication(id), { ...fields, [field]: "Dyżur w sobotę", do: "publish" })
    expect(textOf(done.html)).toContain("Dyżur w sobotę")
  })

  it("publishes once for a double click and forgets the draft's pages", async () => {
    const { id } = await draftedCall(world)
    const fields = { ...fieldsOf((await official.get(publication(id))).html, PUBLISH), do: "publish" }
    const pages = await Promise.all([official.post(publication(id), fields), official.post(publication(id), fields)])
    expect(pages.map((page) => page.location)).toEqual([officePage(id), officePage(id)])
    const events = await historyOf(world.ctxOf("official"), { kind: "call", id })
    expect(events.filter((event) => event.what === "call.published")).toHaveLength(1)
    expect((await papersOf(world.ctxOf("official"), id)).appeared).toHaveLength(3)
    expect((await official.get(publication(id))).location).toBe(officePage(id))
  })
})

describe("the page that deletes a draft", () => {
  it("asks first, then takes the draft from the list", async () => {
    const { id } = await draftedCall(world, { title: "Do kosza" })
    const path = urls.callDeletion.href({ office, callId: id })
    const asked = await official.get(path)
    expect(validateHtml(asked.html)).toEqual([])
    expect(textOf(asked.html)).toContain("Usunąć ten szkic?")
    for (let time = 0; time < 2; time++) expect(textOf((await official.submit(path)).html)).not.toContain("Do kosza")
    expect((await official.get(officePage(id))).status).toBe(404)
  })

  it("does not exist for a published call", async () => {
    const call = await publishedCall(world)
    const path = urls.callDeletion.href({ office, callId: call.id })
    expect((await official.get(path)).status).toBe(404)
    expect((await official.post(path)).status).toBe(404)
  })
})

describe("the page that annuls a call", () => {
  const annulment = (callId: string) => urls.callAnnulment.href({ office, callId })

  it("accepts the ground when no offer came", async () => {
    const call = await publishedCall(world)
    world.clock.moveTo(call.closesAt.add({ minutes: 1 }))
    const shown = await official.get(annulment(call.id))
    expect(validateHtml(shown.html)).toEqual([])
    const missing = await official.post(annulment(call.id), { note: "Bo tak" })
    expect(missing.status).toBe(422)
    expect(validateHtml(missing.html)).toEqual([])
    expect(fieldsOf(missing.html).note).toBe("Bo tak")
    const done = await official.submit(annulment(call.id), { ground: "no-offers", note: "Nie było ofert." })
    expect(textOf(done.html)).toContain("Unieważniono: nie złożono żadnej oferty")
  })

  it("refuses it when one did", async () => {
    const call = await publishedCall(world)
    await submittedOffer(world, call)
    world.clock.moveTo(call.closesAt.add({ minutes: 1 }))
    const page = await official.post(annulment(call.id), { ground: "no-offers", note: "" })
    expect(page.status).toBe(422)
    expect(textOf(page.html)).toContain("Złożono już 1 ofertę")
    const unchecked = await official.post(annulment(call.id), { ground: "none-meets-requirements", note: "" })
    expect(textOf(unchecked.html)).toContain("Najpierw zakończ ocenę formalną")
    expect((await accessCall(world.ctxOf("visitor"), call.id, "view")).state).toBe("published")
  })
})
