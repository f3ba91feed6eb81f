import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedOffer } from "../../../../tests/support/offers.ts"
import { urls } from "../../../urls.ts"
import { type SectionId, slugOf } from "../offer.sections.ts"
import { submitOffer } from "../submit-offer.ts"

const world = await testWorld()
const call = await publishedCall(world)
const [treasurer, helper] = [world.as("representative"), world.as("assistant")]
const at = (offerId: string, section: SectionId) =>
  urls.offerSection.href({ office: "leszno", offerId, section: slugOf(section) })
const contentOf = async (id: string) =>
  (await world.db.selectFrom("offers").select("content").where("id", "=", id).executeTakeFirstOrThrow()).content
const formAt = async (path: string) => fieldsOf((await treasurer.get(path)).html, "#offer-form")

describe("a section that cannot be read", () => {
  it("comes back with everything typed, a message beside each field, and nothing written", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "costs")
    const typed = {
      "costs.0.name": "Nowa „nazwa” <b>",
      "costs.0.unitCost": "-65",
      "costs.1.quantity": "dużo",
      grant: "99999999999999",
      ownInKind: "12,345",
    }
    const page = await treasurer.post(path, { ...(await formAt(path)), ...typed })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(fieldsOf(page.html, "#offer-form")).toMatchObject(typed)
    expect(messageBeside(page.html, "costs.0.unitCost")).toContain("nie może być ujemna")
    expect(messageBeside(page.html, "costs.1.quantity")).toContain("Wpisz liczbę jednostek cyframi")
    expect(messageBeside(page.html, "grant")).toContain("przekracza 10 miliardów")
    expect(messageBeside(page.html, "ownInKind")).toContain("najwyżej dwa miejsca po przecinku")
    expect(await contentOf(draft.id)).toEqual(draft.content)
  })

  it("is none when amounts are absurd and yet amounts: they are saved, shown and named among the gaps", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "costs")
    const most = "10000000000"
    const rows = Object.fromEntries(
      draft.content.costs.flatMap((_, n) => [
        [`costs.${n}.unitCost`, n === 0 ? "0,01" : ""],
        [`costs.${n}.quantity`, n === 0 ? "1" : ""],
      ]),
    )
    const typed = { ...rows, grant: most, ownFinancial: most, ownInKind: most, recipients: most }
    expect((await treasurer.post(path, { ...(await formAt(path)), ...typed })).status).toBe(303)
    const to = { office: "leszno", offerId: draft.id }
    for (const address of [path, urls.offerCheck.href(to), urls.offerPdf.href(to), urls.organisationDesk.href(to)])
      expect((await treasurer.get(address)).status, address).toBe(200)
    expect((await treasurer.post(path, { ...(await formAt(path)), "costs.0.unitCost": most })).status).toBe(303)
    expect((await treasurer.get(urls.offerCheck.href(to))).status).toBe(200)
  })

  it("includes ten megabytes of text: the message stands beside the field and the text is still in it", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "experience")
    const experience = "długi tekst ".repeat(900_000).trim()
    const page = await treasurer.post(path, { ...(await formAt(path)), experience })
    expect(page.status).toBe(422)
    expect(messageBeside(page.html, "experience")).toContain("Skróć ten tekst o")
    expect(fieldsOf(page.html, "#offer-form").experience).toBe(experience)
    expect((await contentOf(draft.id)).experience).toBe(draft.content.experience)
  })
})

describe("rows", () => {
  it("are added by a post that also saves what was typed, and lead to the new row", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "description")
    const page = await treasurer.post(path, { ...(await formAt(path)), synopsis: "Nowy opis", _add: "activities" })
    expect(page.location).toBe(`${path}#field-activities-2-name`)
    const { synopsis, activities } = await contentOf(draft.id)
    expect(synopsis).toBe("Nowy opis")
    expect(activities.map((it) => it.name)).toEqual([...draft.content.activities.map((it) => it.name), ""])
    expect((await treasurer.get(path)).html).toContain('id="field-activities-2-name"')
  })

  it("of costs are added to the group whose button was pressed", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "costs")
    await treasurer.post(path, { ...(await formAt(path)), _add: "costs:dzialanie-2" })
    expect((await contentOf(draft.id)).costs.at(-1)).toMatchObject({ group: "dzialanie-2", name: "", unitCost: 0 })
  })

  it("are removed by a post, and the others keep their places", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "results")
    await treasurer.post(path, { ...(await formAt(path)), _remove: "results.0" })
    expect((await contentOf(draft.id)).results).toEqual(draft.content.results.slice(1))
  })

  it("of costs whose activity was removed can be moved to another one", async () => {
    const draft = await draftedOffer(world, call)
    const schedule = at(draft.id, "description")
    await treasurer.post(schedule, { ...(await formAt(schedule)), _remove: "activities.1" })
    const path = at(draft.id, "costs")
    const page = await treasurer.get(path)
    expect(validateHtml(page.html)).toEqual([])
    expect(load(page.html)('select[name="costs.2.group"]')).toHaveLength(1)
    const moved = { "costs.2.group": "dzialanie-1", "costs.3.group": "dzialanie-1" }
    await treasurer.post(path, { ...(await formAt(path)), ...moved })
    expect((await contentOf(draft.id)).costs.map((it) => it.group)).not.toContain("dzialanie-2")
  })
})

describe("the button that mends", () => {
  it("inside its section saves what was typed with the value set", async () => {
    const draft = await draftedOffer(world, call, { change: { grant: 3_650_000, ownFinancial: 110_000 } })
    const path = at(draft.id, "costs")
    const typed = { "costs.0.name": "Zmieniona nazwa", _fix: "grant=36000.00" }
    const page = await treasurer.submit(path, { ...(await formAt(path)), ...typed })
    expect(page.html).toContain("Ustawiono.")
    const content = await contentOf(draft.id)
    expect([content.grant, content.costs[0]?.name]).toEqual([3_600_000, "Zmieniona nazwa"])
  })

  it("beside another section saves that section and sets the value", async () => {
    const draft = await draftedOffer(world, call, { change: { grant: 3_650_000, ownFinancial: 110_000 } })
    const path = at(draft.id, "task")
    await treasurer.post(path, { ...(await formAt(path)), title: "Nowy tytuł", _fix: "grant=36000.00" })
    expect(await contentOf(draft.id)).toMatchObject({ title: "Nowy tytuł", grant: 3_600_000 })
  })

  it("on the check page sets the value, and the sum that follows from it is offered next", async () => {
    const draft = await draftedOffer(world, call, { change: { grant: 3_650_000, ownFinancial: 110_000 } })
    const to = { office: "leszno", offerId: draft.id }
    const page = await treasurer.submit(urls.offerFix.href(to), { _fix: "grant=36000.00" })
    expect((await contentOf(draft.id)).grant).toBe(3_600_000)
    expect(load(page.html)("main .fix-button").attr("value")).toBe("ownFinancial=1600.00")
    const done = await treasurer.submit(urls.offerFix.href(to), { _fix: "ownFinancial=1600.00" })
    expect(done.html).toContain("Oferta jest kompletna i gotowa do złożenia")
  })
})

describe("two tabs", () => {
  it("that changed different fields are joined, and it is said", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "task")
    const old = await formAt(path)
    await helper.post(path, { ...old, title: "Tytuł pomocnika" })
    const page = await treasurer.submit(path, { ...old, place: "Nowe miejsce" })
    expect(page.html).toContain("Zapisano razem ze zmianami")
    expect(await contentOf(draft.id)).toMatchObject({ title: "Tytuł pomocnika", place: "Nowe miejsce" })
  })

  it("that changed one field get both values, and either can be kept", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "task")
    const old = await formAt(path)
    await helper.post(path, { ...old, title: "Tytuł pomocnika" })
    const page = await treasurer.post(path, { ...old, title: "Mój tytuł" })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    expect(messageBeside(page.html, "title")).toContain("„Tytuł pomocnika”")
    const shown = fieldsOf(page.html, "#offer-form")
    expect(shown.title).toBe("Mój tytuł")
    expect((await contentOf(draft.id)).title).toBe("Tytuł pomocnika")
    await treasurer.post(path, shown)
    expect((await contentOf(draft.id)).title).toBe("Mój tytuł")
    await treasurer.post(path, { ...(await formAt(path)), _fix: "title=Tytuł pomocnika" })
    expect((await contentOf(draft.id)).title).toBe("Tytuł pomocnika")
  })

  it("of which one cannot be read still begins its next save from what it first showed", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "task")
    const old = await formAt(path)
    await helper.post(path, { ...old, title: "Tytuł pomocnika" })
    const refused = await treasurer.post(path, { ...old, from: "wczoraj" })
    const again = await treasurer.post(path, { ...fieldsOf(refused.html, "#offer-form"), from: String(old.from) })
    expect(again.status).toBe(303)
    expect((await contentOf(draft.id)).title).toBe("Tytuł pomocnika")
  })

  it("of which one submitted the offer keep what the other typed on its page, with the number", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "task")
    const old = await formAt(path)
    const outcome = await world.run("representative", (ctx) => submitOffer(ctx, draft.id))
    const page = await helper.post(path, { ...old, title: "Za późno wpisane" })
    expect(page.status).toBe(422)
    expect(page.html).toContain(outcome.ok ? outcome.value.number! : "")
    expect(fieldsOf(page.html, "#offer-form").title).toBe("Za późno wpisane")
  })
})

describe("a session that ended in the middle", () => {
  it("carries the typed section over the sign-in", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "task")
    const page = await world.as("visitor").post(path, { ...(await formAt(path)), title: "Wpisane przed wygaśnięciem" })
    expect(page.html).toContain("Wpisane przed wygaśnięciem")
    expect(load(page.html)('input[type="password"]').length).toBeGreaterThan(0)
    expect((await contentOf(draft.id)).title).toBe(draft.content.title)
  })
})

/** What the page's own script sends. */
const autosave = (path: string, body: string) =>
  world.product.app.request(`http://localhost${path}`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: "http://localhost",
      host: "localhost",
      cookie: `pozytek-person=${world.ids.people.representative}`,
      "x-autosave": "1",
    },
  })

describe("the save of the page's own script", () => {
  it("takes away what was said of costs that were missing", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "costs")
    const filled = await formAt(path)
    await world.db
      .updateTable("offers")
      .set({ content: { ...draft.content, costs: [] } })
      .where("id", "=", draft.id)
      .execute()
    const told = (html: string) => load(html)("#offer-costs-problems[data-live]").text()
    expect(told((await treasurer.get(path)).html)).toBe("Dodaj pierwszy koszt.")
    const answer = await autosave(path, new URLSearchParams(filled as Record<string, string>).toString())
    expect(told(await answer.text())).toBe("")
  })

  it("answers with the page itself: the new revision, the sums and the gaps", async () => {
    const draft = await draftedOffer(world, call)
    const path = at(draft.id, "costs")
    const fields = { ...(await formAt(path)), "costs.0.quantity": "100" }
    const body = new URLSearchParams(fields as Record<string, string>).toString()
    const answer = await autosave(path, body)
    expect(answer.status).toBe(200)
    const $ = load(await answer.text())
    expect(Number($("#offer-revision").attr("value"))).toBe(draft.revision + 1)
    expect($('[data-sum="costs.0"]').text()).toBe("6\u00a0500,00")
    expect($("#offer-state").text()).toContain("25\u00a0700,00")
  })
})
