import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { ACT, announcedConsultation, remarksOf } from "../../../tests/support/consultations.ts"
import { accepted } from "../../../tests/support/contracts.ts"
import { fieldsOf, messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { announceConsultation } from "./announce-consultation.ts"
import { annulConsultation } from "./annul-consultation.ts"
import { beganWith, dayInWords, joinEdits, savedMeanwhile } from "./edits.ts"
import { recordRules } from "./rules/record-rules.ts"
import { saveConsultation } from "./save-consultation.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const coordinator = world.as("coordinator")
const summary = (html: string) => load(html)("#error-summary").text()

async function opened(path: string, selector?: string) {
  const page = await official.get(path)
  expect([path, page.status, validateHtml(page.html)]).toEqual([path, 200, []])
  return fieldsOf(page.html, selector)
}

describe("two edits of one form", () => {
  const base = { title: "Plan", text: "Pierwszy.", answer: "" }
  const began = beganWith(base)

  it("are joined where they touch different fields", () => {
    const mine = { ...base, answer: "Dziękujemy." }
    expect(joinEdits(began, mine, { ...base, text: "Drugi." })).toEqual({
      joined: { title: "Plan", text: "Drugi.", answer: "Dziękujemy." },
      both: [],
    })
  })

  it("are told of where they touch the same, and nothing is lost", () => {
    const mine = { ...base, text: "Mój." }
    expect(joinEdits(began, mine, { ...base, text: "Ich." })).toEqual({ joined: mine, both: ["text"] })
    expect(joinEdits(began, mine, mine)).toEqual({ joined: mine, both: [] })
  })

  it("are told of a day that somebody else took out", () => {
    const [, taken] = savedMeanwhile(["on"], { on: "" }, { on: dayInWords })
    expect(taken).toMatchObject({ field: "on", code: "consultation.saved_meanwhile" })
    const [, set] = savedMeanwhile(["on"], { on: "2026-11-24" }, { on: dayInWords })
    expect(set!.message.pl).toContain("24 listopada 2026")
  })

  it("are all told of when the form says nothing of its beginning", () => {
    expect(joinEdits("", { ...base, text: "Mój." }, base).both).toEqual(["text"])
  })
})

describe("two officials at once", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const rules = { validFrom: "2026-01-01", resolution: "uchwała nr XX/200/2024", termDays: "21", opinionDays: "10" }
  await world.run("official", (ctx) => recordRules(ctx, { ...rules, channels: ["online"] }))

  it("both keep their words of the opinion of the council", async () => {
    const own = urls.consultationOpinion.href(to)
    const form = await opened(own)
    const first = {
      ...form,
      deliveredOn: "2026-03-02",
      givenOn: "2026-03-02",
      opinion: "positive",
      text: "Rada jest za.",
    }
    expect((await official.post(own, first)).status).toBe(303)
    // The other window was opened before, and says something else of the same.
    const late = await coordinator.post(own, {
      ...first,
      opinion: "negative",
      text: "Rada jest przeciw.",
      answer: "Szkoda.",
    })
    expect(late.status).toBe(422)
    expect(validateHtml(late.html)).toEqual([])
    expect(summary(late.html)).toContain("Nic nie przepadło")
    expect(messageBeside(late.html, "text")).toContain("„Rada jest za.”")
    expect(messageBeside(late.html, "opinion")).toContain("„pozytywna”")
    const again = fieldsOf(late.html)
    expect(again).toMatchObject({ opinion: "negative", text: "Rada jest przeciw.", answer: "Szkoda." })
    expect((await opened(own)).text).toBe("Rada jest za.")
    // Saved once more, now knowing of the other.
    expect((await coordinator.post(own, again)).status).toBe(303)
    expect(await opened(own)).toMatchObject({ opinion: "negative", text: "Rada jest przeciw.", answer: "Szkoda." })
  })

  it("who write in different fields of the opinion need nobody to choose", async () => {
    const own = urls.consultationOpinion.href(to)
    const form = await opened(own)
    expect((await official.post(own, { ...form, text: "Rada jest za, z uwagą." })).status).toBe(303)
    expect((await coordinator.post(own, { ...form, answer: "Poprawimy." })).status).toBe(303)
    expect(await opened(own)).toMatchObject({ text: "Rada jest za, z uwagą.", answer: "Poprawimy." })
    // The same form once more, as by a second click, changes nothing.
    expect((await coordinator.post(own, { ...form, answer: "Poprawimy." })).status).toBe(303)
    expect((await opened(own)).text).toBe("Rada jest za, z uwagą.")
  })

  it("both keep their words of a meeting", async () => {
    const list = urls.consultationMeetings.href(to)
    const page = (await official.get(list)).html
    const added = { ...fieldsOf(page, ".ds-card form"), date: "2026-03-10", time: "17:00", place: "Ratusz" }
    expect((await official.post(list, added)).status).toBe(303)
    const own = load((await official.get(list)).html)("main tbody a").attr("href")!
    const selector = `form[action="${own}"]`
    const form = await opened(own, selector)
    expect((await official.post(own, { ...form, minutes: "Przyszło 20 osób." })).status).toBe(303)
    const late = await coordinator.post(own, { ...form, place: "Biblioteka", minutes: "Było miło." })
    expect(late.status).toBe(422)
    expect(messageBeside(late.html, "minutes")).toContain("„Przyszło 20 osób.”")
    expect(fieldsOf(late.html, selector)).toMatchObject({ place: "Biblioteka", minutes: "Było miło." })
    // The form of the beginning, pressed once more, does not empty the minutes; with another place it is another meeting.
    expect((await official.post(list, added)).status).toBe(303)
    expect((await official.post(list, { ...added, place: "Szkoła" })).status).toBe(303)
    expect((await opened(own, selector)).minutes).toBe("Przyszło 20 osób.")
    expect(load((await official.get(list)).html)("main tbody tr")).toHaveLength(2)
  })

  it("learn of each other's answers, one by one and many at once", async () => {
    const [one, two] = await remarksOf(world, consultationId, ["Za krótko.", "Za długo."])
    const work = urls.officeRemarks.href(to)
    const form = await opened(work, "#remarks-form")
    const single = urls.officeRemark.href({ ...to, remarkId: one! })
    expect(
      (await coordinator.post(single, { ...(await opened(single)), decision: "accepted", answer: "Tak." })).status,
    ).toBe(303)
    const bulk = { ...form, remark: [one!, two!], what: "answer", decision: "rejected", answer: "Nie." }
    const late = await official.post(urls.bulkAnswer.href(to), bulk)
    expect(late.status).toBe(422)
    expect(messageBeside(late.html, "answer")).toContain("„Tak.”")
    const again = fieldsOf(late.html, "#remarks-form")
    expect(again).toMatchObject({ decision: "rejected", answer: "Nie." })
    const meant = await official.post(urls.bulkAnswer.href(to), { ...again, remark: [one!, two!], what: "answer" })
    expect(meant.status).toBe(303)
    expect((await opened(single)).answer).toBe("Nie.")
  })

  it("never uncover what the other has hidden", async () => {
    const [remarkId] = await remarksOf(world, consultationId, ["Pisze Jan Nowak z ulicy Krótkiej."])
    const page = urls.officeRemark.href({ ...to, remarkId: remarkId! })
    const own = urls.remarkHiding.href({ ...to, remarkId: remarkId! })
    const form = await opened(page, `form[action="${own}"]`)
    expect((await official.post(own, { ...form, parts: "Jan Nowak" })).status).toBe(303)
    const late = await coordinator.post(own, { ...form, parts: "ulicy Krótkiej" })
    expect(late.status).toBe(422)
    expect(messageBeside(late.html, "parts")).toContain("„Jan Nowak”")
    const shown = (await world.as("visitor").get(urls.remarks.href(to))).html
    expect(shown).not.toContain("Jan Nowak")
  })
})

describe("a draft in two windows", async () => {
  const id = newId()
  const to = { office, consultationId: id }
  const own = urls.consultationEdit.href(to)
  const typed = {
    ...{ title: "Park", about: "Co z parkiem?", programmeId: "", actText: ACT, from: "2026-03-09", to: "2026-03-30" },
    ...{ channels: ["online"], resolution: "uchwała nr 1" },
  }
  await world.run("official", (ctx) => saveConsultation(ctx, id, typed))

  it("keeps what each of them wrote", async () => {
    const form = await opened(own)
    expect((await official.post(own, { ...form, about: "Co zmienić w parku?" })).status).toBe(303)
    expect((await coordinator.post(own, { ...form, title: "Park miejski", channels: ["online", "mail"] })).status).toBe(
      303,
    )
    expect(await opened(own)).toMatchObject({ title: "Park miejski", about: "Co zmienić w parku?" })
    const late = await official.post(own, { ...form, title: "Park nad stawem", to: "2026-04-02" })
    expect(late.status).toBe(422)
    expect(messageBeside(late.html, "title")).toContain("„Park miejski”")
    expect((await official.post(own, fieldsOf(late.html))).status).toBe(303)
    expect(await opened(own)).toMatchObject({
      title: "Park nad stawem",
      to: "2026-04-02",
      about: "Co zmienić w parku?",
    })
  })

  it("shows the typed text when the consultation was announced meanwhile", async () => {
    const form = await opened(own)
    accepted(await world.run("coordinator", (ctx) => announceConsultation(ctx, id)))
    const late = await official.post(own, { ...form, about: "Długi opis, którego szkoda." })
    expect(late.status).toBe(422)
    expect(summary(late.html)).toContain("ktoś w tym czasie ogłosił")
    expect(fieldsOf(late.html).about).toBe("Długi opis, którego szkoda.")
  })
})

describe("the form of a new draft", () => {
  it("sent again with other words after going back begins another", async () => {
    const page = urls.newConsultation.href({ office })
    const form = { ...(await opened(page)), title: "Boisko", actText: ACT }
    const first = await official.post(page, form)
    expect(first.status).toBe(303)
    const edit = `${first.location}/zmiana`
    const stored = await opened(edit)
    expect((await coordinator.post(edit, { ...stored, about: "Co z boiskiem?" })).status).toBe(303)
    // Pressed twice: the same draft, with what others wrote since.
    expect((await official.post(page, form)).location).toBe(first.location)
    expect(await opened(edit)).toMatchObject({ title: "Boisko", about: "Co z boiskiem?" })
    const back = await official.post(page, { ...form, title: "Skatepark" })
    expect(back.status).toBe(303)
    expect(back.location).not.toBe(first.location)
    expect((await opened(`${back.location}/zmiana`)).title).toBe("Skatepark")
    expect((await opened(edit)).title).toBe("Boisko")
  })
})

describe("the rules of one day", () => {
  it("keep what two officials typed", async () => {
    const page = urls.consultationRules.href({ office })
    const form = { ...(await opened(page)), validFrom: "2026-03-03", channels: ["online"] }
    expect((await official.post(page, { ...form, termDays: "14" })).status).toBe(303)
    expect((await coordinator.post(page, { ...form, opinionDays: "12" })).status).toBe(303)
    expect(await opened(page)).toMatchObject({ termDays: "14", opinionDays: "12" })
    const late = await coordinator.post(page, { ...form, termDays: "30" })
    expect(late.status).toBe(422)
    expect(messageBeside(late.html, "termDays")).toContain("„14”")
    expect((await coordinator.post(page, { ...fieldsOf(late.html), channels: ["online"] })).status).toBe(303)
    expect(await opened(page)).toMatchObject({ termDays: "30", opinionDays: "12" })
  })
})

describe("a form opened before the consultation was annulled", () => {
  it("shows what was typed instead of a page that is gone", async () => {
    const consultationId = await announcedConsultation(world, { to: "2026-04-30" })
    const to = { office, consultationId }
    const [remarkId = ""] = await remarksOf(world, consultationId, ["Za krótko."])
    const opinion = urls.consultationOpinion.href(to)
    const answer = urls.officeRemark.href({ ...to, remarkId })
    const forms = { opinion: await opened(opinion), answer: await opened(answer) }
    accepted(await world.run("coordinator", (ctx) => annulConsultation(ctx, consultationId, "Pomyłka.")))
    const typed = { deliveredOn: "2026-03-02", givenOn: "2026-03-03", opinion: "positive", text: "Długa opinia." }
    for (const [path, fields] of [
      [opinion, { ...forms.opinion, ...typed }],
      [answer, { ...forms.answer, decision: "accepted", answer: "Długa odpowiedź." }],
    ] as const) {
      const late = await official.post(path, fields)
      expect([path, late.status, validateHtml(late.html)]).toEqual([path, 422, []])
      expect(summary(late.html)).toContain("zakończył albo unieważnił")
      expect(load(late.html)("main textarea").text()).toContain("Długa")
    }
  })
})
