import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { draftedCall, publishedCall } from "../../../tests/support/calls.ts"
import { fieldsOf } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { urls } from "../../urls.ts"
import { readRules, rulesRearranged, rulesTypedOf } from "./offer-rules.form.ts"
import { DEFAULT_OFFER_RULES, type OfferRules } from "./offer-rules.ts"

const rules: OfferRules = {
  ...DEFAULT_OFFER_RULES,
  tasks: [{ id: "0196f000-0000-7000-8000-00000000d001", name: "Zajęcia", amount: 2_500_000 }],
  attachments: [{ id: "0196f000-0000-7000-8000-00000000d002", name: "Statut", hint: "aktualny", isRequired: true }],
  ownShare: 1250,
  ownShareOf: "grant",
  ownFinancialShare: 500,
  ownInKindAllowed: false,
  jointOffersAllowed: true,
  offersPerOrganisation: 2,
  insuranceMinutes: 15,
  accessibilityConditions: "Wejście bez progów.\nTłumacz na życzenie.",
  evaluationMethod: "sum",
}

describe("the form of the rules for offers", () => {
  it("reads back what it shows, in both languages", () => {
    for (const lang of ["pl", "en"] as const)
      for (const it of [rules, DEFAULT_OFFER_RULES])
        expect(readRules(rulesTypedOf(it, lang))).toEqual({ ok: true, value: it })
  })

  it("names what is wrong beside each field", () => {
    const typed = {
      ...rulesTypedOf(rules, "pl"),
      ownShare: "100",
      ownFinancialShare: "dużo",
      offersPerOrganisation: "101",
      outageMinutes: "-1",
      tasks: [
        { name: "", amount: "5" },
        { name: "Turniej", amount: "0" },
        { name: "", amount: "" },
      ],
    }
    const outcome = readRules(typed)
    expect(!outcome.ok && outcome.problems.map((problem) => problem.field).sort()).toEqual([
      "offersPerOrganisation",
      "outageMinutes",
      "ownFinancialShare",
      "ownShare",
      "tasks.0.name",
      "tasks.1.amount",
    ])
  })

  it("takes no limit of offers only from an empty field, never from a zero", () => {
    const limitOf = (offersPerOrganisation: string) =>
      readRules({ ...rulesTypedOf(rules, "pl"), offersPerOrganisation })
    const zero = limitOf("0")
    expect(!zero.ok && zero.problems.map(({ field, message }) => [field, message.pl])).toEqual([
      ["offersPerOrganisation", "Wpisz liczbę całkowitą od 1 do 100."],
    ])
    const empty = limitOf("")
    expect(empty.ok && empty.value.offersPerOrganisation).toBeNull()
  })

  it("adds and removes rows with buttons and saves with any other", () => {
    const typed = rulesTypedOf(rules, "pl")
    expect(rulesRearranged(typed, "add.tasks")?.tasks).toHaveLength(2)
    expect(rulesRearranged(typed, "remove.attachments.0")?.attachments).toEqual([])
    for (const pressed of ["", "save", "remove.costs.0"]) expect(rulesRearranged(typed, pressed)).toBeUndefined()
  })
})

describe("the page of the rules for offers", async () => {
  const world = await testWorld()
  const office = "leszno"
  const official = world.as("official")
  const page = (callId: string) => urls.callRules.href({ office, callId })
  const text = (html: string) => load(html)("main").text().replaceAll("\u00a0", " ")

  it("goes from an empty form to the announcement, and loses nothing on the way", async () => {
    const { id } = await draftedCall(world)
    const first = await official.get(page(id))
    expect(validateHtml(first.html)).toEqual([])
    const typed = { ...fieldsOf(first.html, 'form[action$="/warunki"]'), ownShare: "12,5", insuranceMinutes: "15" }
    const added = await official.post(page(id), { ...typed, do: "add.attachments" })
    expect(added.status).toBe(200)
    expect(validateHtml(added.html)).toEqual([])
    const withRow = fieldsOf(added.html, 'form[action$="/warunki"]')
    expect(withRow).toMatchObject({ ownShare: "12,5", insuranceMinutes: "15" })
    const refused = await official.post(page(id), { ...withRow, ownShare: "200", do: "save" })
    expect(refused.status).toBe(422)
    expect(load(refused.html)('[name="ownShare"]').val()).toBe("200")
    const saved = await official.post(page(id), { ...withRow, "attachments.0.name": "Statut", do: "save" })
    expect(saved.status).toBe(303)
    const preview = text((await official.get(urls.officeCall.href({ office, callId: id }))).html)
    for (const said of ["co najmniej 12,5% kosztu zadania", "Statut", "przez 15 minut po terminie"])
      expect(preview).toContain(said)
  })

  it("tells a second window that somebody saved meanwhile", async () => {
    const { id } = await draftedCall(world)
    const fields = fieldsOf((await official.get(page(id))).html, 'form[action$="/warunki"]')
    expect((await official.post(page(id), { ...fields, ownShare: "10", do: "save" })).status).toBe(303)
    const late = await official.post(page(id), { ...fields, ownShare: "20", do: "save" })
    expect(late.status).toBe(422)
    expect(load(late.html)('[name="ownShare"]').val()).toBe("20")
  })

  it("is closed once the call is announced, and to strangers", async () => {
    const call = await publishedCall(world, { offerRules: rules })
    expect((await official.get(page(call.id))).status).toBe(303)
    expect((await official.post(page(call.id), { do: "save" })).status).toBe(404)
    expect((await world.as("representative").get(page(call.id))).status).toBe(404)
    const announced = text((await world.as("resident").get(urls.call.href({ office, callId: call.id }))).html)
    expect(announced).toContain("co najmniej 12,5% dotacji")
    expect(announced).toContain("najwyżej 2")
    expect(announced).toContain("oferta wspólna liczy się każdej z organizacji")
  })
})
