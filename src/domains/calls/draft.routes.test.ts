import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall } from "../../../tests/support/calls.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { urls } from "../../urls.ts"
import { accessDraft } from "./call.access.ts"
import { listOfficeCalls } from "./call.queries.ts"
import { publishCall } from "./publish-call.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const edit = (callId: string) => urls.callEdit.href({ office, callId })
const criteria = (callId: string) => urls.callCriteria.href({ office, callId })
const saved = (id: string) => accessDraft(world.ctxOf("official"), id)

beforeEach(() => world.clock.reset())

/** The fields of the form with fields, as a browser would send them, with some changed. */
async function formOf(path: string, change: Record<string, string | string[]> = {}) {
  const page = await official.get(path)
  expect(validateHtml(page.html)).toEqual([])
  return { ...fieldsOf(page.html, "main form[id=call-form], main form:not([id])"), ...change }
}

describe("the page of a new call", () => {
  const path = urls.newCall.href({ office })

  it("asks for what is missing and keeps the rest", async () => {
    const fields = await formOf(path)
    const page = await official.post(path, { ...fields, form: "entrust" })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(messageBeside(page.html, "title")).toContain("Nazwij konkurs")
    expect(fieldsOf(page.html)).toMatchObject({ id: fields.id, form: "entrust" })
  })

  it("begins another draft for another title sent from the same page after the browser's Back", async () => {
    const fields = await formOf(path, { title: "Pierwszy tytuł", form: "support" })
    const first = await official.post(path, fields)
    const second = await official.post(path, { ...fields, title: "Drugi tytuł" })
    expect(second.location).not.toBe(first.location)
    expect((await official.get(second.location!)).html).toContain("Drugi tytuł")
    expect((await official.get(first.location!)).html).toContain("Pierwszy tytuł")
  })

  it("begins one draft however often the form is sent", async () => {
    const fields = await formOf(path, { title: "Dwa razy", form: "support" })
    const pages = [await official.post(path, fields), await official.post(path, fields)]
    expect(new Set(pages.map((page) => page.location)).size).toBe(1)
    const list = await listOfficeCalls(world.ctxOf("official"), { text: "Dwa razy" })
    expect(list.total).toBe(1)
    expect((await official.get(pages[0]!.location!)).html).toContain("Szkic jest zapisany.")
  })
})

describe("the page of a draft's text", () => {
  it("keeps everything typed when something cannot be read", async () => {
    const { id } = await draftedCall(world)
    const change = { pool: "-5 zł", taskFrom: "31.02.2027", title: "Nowy „tytuł” & reszta", spheres: ["5a", "32a"] }
    const page = await official.post(edit(id), await formOf(edit(id), change))
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(messageBeside(page.html, "pool")).toBe("Kwota nie może być ujemna.")
    expect(messageBeside(page.html, "taskFrom")).toContain("Nie ma takiego dnia")
    expect(fieldsOf(page.html, "#call-form")).toMatchObject(change)
    expect(load(page.html)("#error-summary a[href='#field-pool']")).toHaveLength(1)
    expect((await saved(id)).title).not.toContain("Nowy")
  })

  it("keeps even a text of ten megabytes and says by how much it is too long", async () => {
    const { id } = await draftedCall(world)
    const description = `początek ${"x".repeat(10_000_000)} koniec`
    const page = await official.post(edit(id), await formOf(edit(id), { description }))
    expect(page.status).toBe(422)
    expect(messageBeside(page.html, "description")).toContain("za długi o")
    expect(fieldsOf(page.html, "#call-form").description).toBe(description)
  })

  it("overwrites nothing of another window until told to", async () => {
    const { id } = await draftedCall(world)
    const mine = await formOf(edit(id), { title: "Moje", pool: "900 000,00" })
    await official.post(edit(id), await formOf(edit(id), { title: "Cudze", rules: "Cudze zasady" }))
    const conflict = await official.post(edit(id), mine)
    expect(conflict.status).toBe(422)
    expect(validateHtml(conflict.html)).toEqual([])
    expect(load(conflict.html)("#error-summary").text()).toContain("w innym oknie")
    expect(messageBeside(conflict.html, "title")).toBe("W innym oknie zapisano: „Cudze”.")
    expect(messageBeside(conflict.html, "rules")).toContain("Cudze zasady")
    expect(messageBeside(conflict.html, "closesOn")).toBe("")
    expect(await saved(id)).toMatchObject({ title: "Cudze", pool: 110_000_000 })
    const again = await official.post(edit(id), fieldsOf(conflict.html, "#call-form"))
    expect(again.status).toBe(303)
    expect(await saved(id)).toMatchObject({ title: "Moje", pool: 90_000_000 })
  })

  it("sets the value a button proposes, keeping what was typed", async () => {
    const { id } = await draftedCall(world, { closesAt: Temporal.Instant.from("2026-03-10T14:30:00Z") })
    const before = await official.get(edit(id))
    const fix = load(before.html)('#sprawdzenie .fix-button[value^="closesOn="]').first()
    expect(fix.attr("form")).toBe("call-form")
    const fields = { ...fieldsOf(before.html, "#call-form"), title: "Zmieniony", _fix: fix.attr("value")! }
    expect((await official.post(edit(id), fields)).status).toBe(303)
    expect(await saved(id)).toMatchObject({ title: "Zmieniony" })
    expect(String((await saved(id)).closesAt)).toBe("2026-03-24T14:30:00Z")
  })

  it("sets a proposed value from a page without fields and returns there", async () => {
    const { id, revision } = await draftedCall(world, { closesAt: Temporal.Instant.from("2026-03-10T14:30:00Z") })
    const fields = { revision: String(revision), back: "publication", _fix: "closesOn=2026-03-24" }
    const page = await official.post(edit(id), fields)
    expect(page.location).toBe(urls.callPublication.href({ office, callId: id }))
    expect(await saved(id)).toMatchObject({ title: "Sport dzieci i młodzieży", pool: 110_000_000 })
    expect(String((await saved(id)).closesAt)).toBe("2026-03-24T14:30:00Z")
  })

  it("gives back what was typed when the call was published meanwhile", async () => {
    const { id, revision } = await draftedCall(world)
    const fields = await formOf(edit(id), { description: "Dopisane po publikacji" })
    await world.run("official", (ctx) =>
      publishCall(ctx, id, { revision, bip: world.clock.now(), board: world.clock.now(), reasons: {} }),
    )
    const page = await official.post(edit(id), fields)
    expect(page.status).toBe(422)
    expect(load(page.html)("#error-summary").text()).toContain("w międzyczasie opublikowany")
    expect(fieldsOf(page.html, "#call-form").description).toBe("Dopisane po publikacji")
    expect((await official.get(edit(id))).location).toBe(urls.officeCall.href({ office, callId: id }))
  })
})

describe("the page of the criteria", () => {
  it("adds, moves and removes rows without a script, and saves when told to", async () => {
    const { id } = await draftedCall(world)
    const list = async (fields: Record<string, string | string[]>) =>
      fieldsOf((await official.post(criteria(id), fields)).html)
    let fields = await list({ ...(await formOf(criteria(id))), do: "add" })
    expect(fields["criteria.6.name"]).toBe("")
    fields = await list({ ...fields, "criteria.6.name": "Zasięg", "criteria.6.maxPoints": "15", do: "up.6" })
    expect(fields["criteria.5.name"]).toBe("Zasięg")
    fields = await list({ ...fields, do: "remove.0" })
    expect((await saved(id)).criteria).toHaveLength(6)
    const page = await official.post(criteria(id), { ...fields, do: "save" })
    expect(page.location).toBe(urls.officeCall.href({ office, callId: id }))
    const { criteria: now } = await saved(id)
    expect(now.map((criterion) => criterion.maxPoints)).toEqual([20, 30, 10, 10, 15, 10])
    expect(now[4]).toMatchObject({ name: "Zasięg", articleKey: null })
  })

  it("keeps what was typed beside what is wrong", async () => {
    const { id } = await draftedCall(world)
    const fields = await formOf(criteria(id), { "criteria.1.maxPoints": "dużo", "criteria.0.name": "" })
    const page = await official.post(criteria(id), { ...fields, do: "save" })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(messageBeside(page.html, "criteria.1.maxPoints")).toContain("liczbę całkowitą")
    expect(fieldsOf(page.html)).toMatchObject({ "criteria.1.maxPoints": "dużo", "criteria.0.name": "" })
  })
})
