import { load } from "cheerio"
import ICAL from "ical.js"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { ACT, announcedConsultation, draftedConsultation } from "../../../tests/support/consultations.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { today } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"
import { announceConsultation } from "./announce-consultation.ts"
import { deleteConsultation } from "./delete-consultation.ts"
import { extendConsultation } from "./extend-consultation.ts"
import { saveConsultation } from "./save-consultation.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const visitor = world.as("visitor")
const main = (html: string) => load(html)("main").text()
const day = (n: number) => today(world.clock.now()).add({ days: n }).toString()

beforeEach(() => world.clock.reset())

async function seen(path: string, who: Parameters<typeof world.as>[0] = "visitor") {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return page
}

describe("the rules of the office", () => {
  const path = urls.consultationRules.href({ office })

  it("are recorded from a day on and begin every new consultation", async () => {
    await seen(path, "official")
    const refused = await official.post(path, {
      validFrom: "2026-02-31",
      resolution: "",
      termDays: "0",
      opinionDays: "x",
    })
    expect(refused.status).toBe(422)
    for (const field of ["validFrom", "resolution", "termDays", "opinionDays"])
      expect(messageBeside(refused.html, field)).not.toBe("")
    const rules = {
      namesMonths: "12",
      validFrom: "2026-01-01",
      resolution: "uchwała nr XX/200/2024",
      termDays: "21",
      opinionDays: "20",
    }
    expect((await official.post(path, { ...rules, channels: ["online", "meeting"] })).status).toBe(303)
    expect((await official.post(path, { ...rules, channels: ["online", "paper"] })).status).toBe(303)
    expect(await world.db.selectFrom("consultation_rules").selectAll().execute()).toHaveLength(1)
    const fields = fieldsOf((await seen(urls.newConsultation.href({ office }), "official")).html)
    expect(fields).toMatchObject({ from: day(1), to: day(21), channels: ["online", "paper"] })
    expect(fields.resolution).toBe("uchwała nr XX/200/2024")
  })
})

describe("a draft", () => {
  it("plans its meetings, and leads to nothing that is not there yet", async () => {
    const to = { office, consultationId: await draftedConsultation(world, { from: day(1), to: day(30) }) }
    const overview = load((await seen(urls.officeConsultation.href(to), "official")).html)
    const tabs = overview("main nav a, main .ds-tabs a")
      .toArray()
      .map((tab) => overview(tab).attr("href") ?? "")
    for (const href of tabs) await seen(href, "official")
    expect(tabs).toContain(urls.consultationMeetings.href(to))
    expect(tabs).not.toContain(urls.consultationReport.href(to))
    expect(tabs).not.toContain(urls.consultationOpinion.href(to))
    expect(main((await seen(urls.consultationOpinion.href(to), "official")).html)).toContain("po ogłoszeniu")
    const list = urls.consultationMeetings.href(to)
    const form = { ...fieldsOf((await seen(list, "official")).html), date: day(5), time: "17:00" }
    expect((await official.post(list, { ...form, place: "Ratusz" })).status).toBe(303)
    expect((await official.post(list, { ...form, place: "Pomyłka" })).status).toBe(303)
    const planned = load((await seen(list, "official")).html)
    const links = planned("main tbody a")
      .toArray()
      .map((link) => planned(link).attr("href")!)
    const pages = await Promise.all(links.map(async (href) => [href, (await seen(href, "official")).html] as const))
    const [kept, mistaken] = ["Ratusz", "Pomyłka"].map((place) => pages.find(([, html]) => html.includes(place))![0])
    const edit = fieldsOf((await seen(kept!, "official")).html, `form[action="${kept}"]`)
    expect((await official.post(kept!, { ...edit, place: "Ratusz, sala 2" })).status).toBe(303)
    const removal = load((await seen(mistaken!, "official")).html)("form:contains('Usuń spotkanie')").attr("action")!
    expect((await official.post(removal)).location).toContain(list)
    expect((await official.post(removal)).status).toBe(303)
    const announcement = urls.consultationAnnouncement.href(to)
    const preview = main((await seen(announcement, "official")).html)
    expect(preview).toContain("ogłosisz 1 spotkanie")
    expect(preview).toContain("Ratusz, sala 2")
    expect((await official.post(announcement)).status).toBe(303)
    const page = main((await seen(urls.consultation.href(to))).html)
    expect(page).toContain("Ratusz, sala 2")
    expect(page).not.toContain("Pomyłka")
  })
})

describe("a consultation", () => {
  it("goes from a pasted act to the public list, once however often it is pressed", async () => {
    const start = urls.newConsultation.href({ office })
    const fields = fieldsOf((await official.get(start)).html)
    const refused = await official.post(start, { ...fields, title: "", actText: ACT })
    expect(refused.status).toBe(422)
    expect(load(refused.html)('[name="actText"]').text().trim()).toBe(ACT)
    const typed = { ...fields, title: "Program 2027", actText: ACT, to: day(5) }
    const own = (await official.post(start, typed)).location!
    expect((await official.post(start, typed)).location).toBe(own)
    expect(main((await seen(own, "official")).html)).toContain("§ 2 ust. 1")
    const id = own.split("/").at(-1)!
    expect((await visitor.get(urls.consultation.href({ office, consultationId: id }))).status).toBe(404)
    const announce = urls.consultationAnnouncement.href({ office, consultationId: id })
    expect(main((await seen(announce, "official")).html)).toContain("co najmniej 21 dni")
    expect((await official.post(announce)).status).toBe(422)
    const edit = urls.consultationEdit.href({ office, consultationId: id })
    const stored = fieldsOf((await seen(edit, "official")).html)
    expect((await official.post(edit, { ...stored, to: day(22) })).status).toBe(303)
    expect((await official.post(edit, { ...stored, to: day(23) })).status).toBe(422)
    await seen(announce, "official")
    expect((await official.post(announce)).status).toBe(303)
    expect((await official.post(announce)).status).toBe(303)
    expect((await official.get(edit)).status).toBe(404)
    const list = await seen(urls.consultations.href({ office }))
    expect(main(list.html)).toContain("Program 2027")
    expect(main(list.html)).toContain("zapowiedziane")
    const page = await seen(urls.consultation.href({ office, consultationId: id }))
    expect(load(page.html)("ol.act li")).toHaveLength(4)
    expect(main(page.html)).not.toContain("Zgłoś uwagę")
    await seen(urls.officeConsultation.href({ office, consultationId: id }), "official")
    await seen(urls.officeConsultations.href({ office }), "official")
  })

  it("is found by its words, kind, year and phase", async () => {
    await announcedConsultation(world, { title: "Zieleń przy żłobkach" })
    const found = async (query: Record<string, string>) =>
      main((await seen(urls.consultations.href({ office }, query))).html).includes("Zieleń przy żłobkach")
    expect(await found({ szukaj: "zlobk", etap: "trwaja", rodzaj: "act", rok: "2026" })).toBe(true)
    expect(await found({ etap: "zakonczone" })).toBe(false)
    expect(await found({ rodzaj: "programme" })).toBe(false)
    expect(await found({ szukaj: "szkoła" })).toBe(false)
  })

  it("is closed from the midnight after its last day, and can only be extended", async () => {
    const id = await announcedConsultation(world)
    const path = urls.consultation.href({ office, consultationId: id })
    world.clock.moveTo(Temporal.Instant.from("2026-03-23T22:59:00Z"))
    expect(main((await seen(path)).html)).toContain("Zgłoś uwagę")
    world.clock.moveTo(Temporal.Instant.from("2026-03-23T23:00:00Z"))
    expect(main((await seen(path)).html)).toContain("Czas na uwagi minął")
    const shorter = await world.run("official", (ctx) => extendConsultation(ctx, id, "2026-03-20"))
    expect(shorter.ok).toBe(false)
    const calendar = urls.consultationCalendar.href({ office, consultationId: id })
    const sequence = async () =>
      new ICAL.Component(ICAL.parse((await visitor.get(calendar)).html))
        .getAllSubcomponents("vevent")
        .map((event) => new ICAL.Event(event))[0]!
    expect((await sequence()).endDate.toString()).toBe("2026-03-24")
    const extension = urls.consultationExtension.href({ office, consultationId: id })
    expect((await official.post(extension, { to: "2026-03-20" })).status).toBe(422)
    expect((await official.post(extension, { to: "2026-03-31" })).status).toBe(303)
    expect((await official.post(extension, { to: "2026-03-31" })).status).toBe(303)
    expect(main((await seen(path)).html)).toContain("Zgłoś uwagę")
    expect([(await sequence()).sequence, (await sequence()).endDate.toString()]).toEqual([1, "2026-04-01"])
  })

  it("is told of in a feed that a parser reads", async () => {
    await announcedConsultation(world, { title: "Sport & <ruch>" })
    const list = load((await visitor.get(urls.consultations.href({ office }))).html)
    const href = list('link[rel="alternate"]').attr("href")!
    const feed = load((await visitor.get(href)).html, { xml: true })
    expect(feed("entry > title").text()).toContain("Sport & <ruch>")
    expect((await visitor.get(urls.consultationsCalendar.href({ office }))).status).toBe(200)
  })

  it("is drafted, deleted and announced only by those who run consultations", async () => {
    const typed = {
      ...{ title: "Parking przy dworcu", about: "", programmeId: "", actText: "§ 1. Tekst", from: "", to: "" },
      ...{ channels: [], resolution: "" },
    }
    const id = "0196f000-0000-7000-8000-00000000aaaa"
    await expect(world.run("mayor", (ctx) => saveConsultation(ctx, id, typed))).rejects.toThrow("consultation")
    await world.run("official", (ctx) => saveConsultation(ctx, id, typed))
    const outcome = await world.run("official", (ctx) => announceConsultation(ctx, id))
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual([
      "consultation.no_channels",
      "consultation.no_resolution",
      "consultation.no_from",
      "consultation.no_to",
    ])
    await seen(urls.consultationDeletion.href({ office, consultationId: id }), "official")
    await expect(world.run("mayor", (ctx) => deleteConsultation(ctx, id))).rejects.toThrow("consultation")
    await world.run("official", (ctx) => deleteConsultation(ctx, id))
    expect(main((await official.get(urls.officeConsultations.href({ office }))).html)).not.toContain(
      "Parking przy dworcu",
    )
  })
})
