import { createHash } from "node:crypto"
import { load } from "cheerio"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { announcedConsultation, remarksOf } from "../../../../tests/support/consultations.ts"
import { accepted } from "../../../../tests/support/contracts.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { paper, paperForm } from "../../../../tests/support/papers.ts"
import { newId } from "../../../platform/ids.ts"
import { stopPdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { answerRemarks } from "../answers/answer-remarks.ts"
import { changeParagraph } from "../answers/change-paragraph.ts"
import { hideParts } from "../answers/hide-parts.ts"
import { joinRemarks } from "../answers/join-remarks.ts"
import { accessConsultation } from "../consultation.access.ts"
import { paragraphsOf } from "../consultation.queries.ts"
import { consultationReportPaper, consultationSummary } from "../public.ts"
import { enterRemark } from "../remarks/enter-remark.ts"
import { recordRules } from "../rules/record-rules.ts"
import { gatherReport } from "./consultation-report.ts"
import { publishReport } from "./publish-report.ts"
import { reportDocument } from "./report.document.ts"

const world = await testWorld()
afterAll(stopPdf)
const office = "leszno"
const official = world.as("official")
const visitor = world.as("visitor")
const main = (html: string) => load(html)("main").text()
const CLOSED = Temporal.Instant.from("2026-03-25T09:00:00Z")

beforeEach(() => world.clock.reset())

async function seen(path: string, who: Parameters<typeof world.as>[0] = "official") {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return page
}

describe("a meeting", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const list = urls.consultationMeetings.href(to)

  it("is announced, held and remembered without names", async () => {
    const fields = fieldsOf((await seen(list)).html)
    const refused = await official.post(list, { ...fields, date: "kiedyś", time: "" })
    for (const field of ["date", "time", "place"]) expect(messageBeside(refused.html, field)).not.toBe("")
    const typed = { ...fields, date: "2026-03-10", time: "17:00", place: "Ratusz, sala 2", agenda: "Rozmowa" }
    expect((await official.post(list, typed)).status).toBe(303)
    expect((await official.post(list, typed)).status).toBe(303)
    const own = load((await seen(list)).html)("main tbody a").attr("href")!
    const meetingId = own.split("/").at(-1)!
    const page = await seen(own)
    const minutes = { ...fieldsOf(page.html, `form[action="${own}"]`), minutes: "Ustalono dwa lata." }
    expect((await official.post(own, minutes)).status).toBe(303)
    const late = await official.post(own, { ...minutes, minutes: "Ustalono trzy lata." })
    expect(late.status).toBe(422)
    expect(load(late.html)('[name="minutes"]').text()).toContain("trzy lata")
    expect(main(late.html)).toContain("Zapisano w tym czasie: „Ustalono dwa lata.”")
    const attendance = urls.meetingAttendance.href({ ...to, meetingId })
    const person = { id: newId(), name: "Jan Obecny", kind: "resident", organisationName: "" }
    expect((await official.post(attendance, { ...person, name: "" })).status).toBe(422)
    expect((await official.post(attendance, person)).status).toBe(303)
    expect((await official.post(attendance, person)).status).toBe(303)
    expect(main((await seen(own)).html)).toContain("Jan Obecny")
    const shown = await seen(urls.consultation.href(to), "visitor")
    expect(main(shown.html)).toContain("1 mieszkaniec")
    expect(main(shown.html)).toContain("Ustalono dwa lata.")
    expect(shown.html).not.toContain("Obecny")
    const { meetings, attendees } = await consultationSummary(world.ctxOf("official"), consultationId)
    expect([meetings, attendees]).toEqual([1, 1])
    const cancel = urls.meetingCancellation.href({ ...to, meetingId })
    expect((await official.post(cancel)).status).toBe(303)
    const ics = (await visitor.get(urls.consultationCalendar.href(to))).html
    expect(ics).toContain("STATUS:CANCELLED")
    expect((await official.post(cancel, { undo: "yes" })).status).toBe(303)
    // Back in the browser, the same form brings another person.
    expect((await official.post(attendance, { ...person, name: "Ewa Druga" })).status).toBe(303)
    const present = load((await seen(own)).html)
    expect(present("main").text()).toContain("Ewa Druga")
    const strike = present("tr:contains('Jan Obecny') form").attr("action")!
    expect((await official.post(strike)).status).toBe(303)
    expect(main((await seen(own)).html)).not.toContain("Jan Obecny")
  })
})

describe("the opinion of the council of public benefit", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const own = urls.consultationOpinion.href(to)

  it("on an act has the term of the office's rules, and its silence waives it", async () => {
    const fields = fieldsOf((await seen(own)).html)
    const typed = { ...fields, deliveredOn: "2026-03-03" }
    const unset = await official.post(own, typed)
    expect(messageBeside(unset.html, "deliveredOn")).toContain("ustawa nie określa terminu")
    const rules = { validFrom: "2026-01-01", resolution: "uchwała nr XX/200/2024", termDays: "21", opinionDays: "10" }
    await world.run("official", (ctx) => recordRules(ctx, { ...rules, channels: ["online"] }))
    expect((await official.post(own, { ...typed, givenOn: "2026-03-01", opinion: "positive" })).status).toBe(422)
    expect((await official.post(own, typed)).status).toBe(303)
    expect(main((await seen(own)).html)).toContain("do 13 marca 2026")
    expect(main((await seen(urls.consultation.href(to), "visitor")).html)).toContain("rada ma jeszcze czas")
    world.clock.moveTo(Temporal.Instant.from("2026-03-14T09:00:00Z"))
    expect(main((await seen(urls.consultation.href(to), "visitor")).html)).toContain("zrezygnowała z opinii")
    const given = {
      ...typed,
      givenOn: "2026-03-14",
      opinion: "negative",
      text: "Rada jest przeciw.",
      answer: "Trudno.",
    }
    expect((await official.post(own, given)).status).toBe(303)
    expect(main((await seen(urls.consultation.href(to), "visitor")).html)).toContain("negatywna")
  })
})

describe("the file of an opinion", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const own = urls.consultationOpinion.href(to)
  const send = (name: string) => official.upload(own, paperForm("file", paper(name)))

  it("is kept once the draft was delivered, and opened by everybody", async () => {
    const early = await send("opinia.pdf")
    expect(early.status).toBe(422)
    expect(main(early.html)).toContain("Najpierw zapisz")
    await official.post(own, { deliveredOn: "2026-03-03", givenOn: "2026-03-03", opinion: "positive", text: "Tak." })
    expect((await official.upload(own, new FormData())).status).toBe(422)
    expect((await send("opinia.pdf")).status).toBe(303)
    expect((await send("opinia-poprawiona.pdf")).status).toBe(303)
    expect(main((await seen(own)).html)).toContain("opinia-poprawiona.pdf")
    const page = load((await seen(urls.consultation.href(to), "visitor")).html)
    const file = await visitor.get(page('a[href$="/opinia/plik"]').attr("href")!)
    expect(Buffer.from(file.bytes).subarray(0, 5).toString()).toBe("%PDF-")
    expect((await world.as("representative").upload(own, paperForm("file", paper("x.pdf")))).status).toBe(404)
    const none = urls.opinionFile.href({ office, consultationId: newId() })
    expect((await visitor.get(none)).status).toBe(404)
  })
})

describe("the report", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const own = urls.consultationReport.href(to)
  const results = urls.consultationResults.href(to)
  const texts = ["Dwa lata proszę, mówi Anna Prywatna", "Dwa lata proszę", "Więcej zieleni"]
  const [first = "", second = "", third = ""] = await remarksOf(world, consultationId, texts)

  it("writes itself, is published once everything is answered, and never changes", async () => {
    expect(main((await seen(own)).html)).toContain("Bez odpowiedzi: 3 uwagi")
    expect((await official.post(own)).status).toBe(422)
    await world.run("official", (ctx) => joinRemarks(ctx, consultationId, [first, second]))
    const answer = { decision: "accepted", answer: "Będą dwa lata." }
    await world.run("official", (ctx) => answerRemarks(ctx, consultationId, [first, third], answer))
    expect((await official.post(own)).status).toBe(422)
    world.clock.moveTo(CLOSED)
    expect((await visitor.get(results)).status).toBe(404)
    const asking = await seen(own)
    expect(main(asking.html)).toContain("Opublikować raport?")
    // What was accepted and changed no sentence is told of, here and on the list, until a sentence says it.
    expect(main(asking.html)).toContain("Przyjęte bez zmiany w projekcie: 2 uwagi")
    const way = load(asking.html)("a:contains('Pokaż przyjęte bez zmiany')").attr("href")!
    const listed = async () => {
      const list = load((await seen(way)).html)
      return list("#remarks-form tbody tr")
        .toArray()
        .map((row) => list(row).find("td a, th a").first().text())
    }
    expect(await listed()).toEqual(["Uwaga nr 1", "Uwaga nr 3"])
    const [paragraph] = await paragraphsOf(world.ctxOf("official"), consultationId)
    const change = { paragraphId: paragraph!.id, words: "Program obowiązuje dwa lata.", began: paragraph!.text }
    accepted(await world.run("official", (ctx) => changeParagraph(ctx, consultationId, second, change)))
    expect(await listed()).toEqual(["Uwaga nr 3"])
    expect(main((await seen(own)).html)).toContain("Przyjęte bez zmiany w projekcie: 1 uwaga.")
    const work = main((await seen(urls.officeRemarks.href(to))).html)
    expect(work).toContain("Przyjęte bez zmiany w projekcie: 1 uwaga.")
    expect((await official.post(own)).status).toBe(303)
    expect((await official.post(own)).status).toBe(303)
    const page = await seen(results, "visitor")
    expect(main(page.html)).toContain("Jak w uwadze nr 1.")
    expect(main(page.html)).toContain("Będą dwa lata.")
    for (const hidden of ["Osoba 0", "osoba0@example.org"]) expect(page.html).not.toContain(hidden)
    const row = await world.db
      .selectFrom("consultations")
      .select(["report", "report_sha256"])
      .where("id", "=", consultationId)
      .executeTakeFirstOrThrow()
    expect(createHash("sha256").update(row.report!).digest("hex")).toBe(row.report_sha256)
    expect(main(page.html)).toContain(row.report_sha256)
    await expect(
      world.db.updateTable("consultations").set({ report: "{}" }).where("id", "=", consultationId).execute(),
    ).rejects.toThrow("never changed")
    const mails = await world.db
      .selectFrom("mails")
      .select("to_address")
      .where("body", "like", "%Będą dwa lata.%")
      .execute()
    expect(mails).toHaveLength(3)
    await expect(world.run("official", (ctx) => answerRemarks(ctx, consultationId, [first], answer))).rejects.toThrow()
  })

  it("hides what is found to be personal only later", async () => {
    world.clock.moveTo(CLOSED)
    expect(main((await seen(results, "visitor")).html)).toContain("Anna Prywatna")
    const hiding = { parts: "Anna Prywatna", reason: "dane osobowe" }
    await world.run("official", (ctx) => hideParts(ctx, consultationId, first, hiding))
    expect((await seen(results, "visitor")).html).not.toContain("Prywatna")
    const paper = await consultationReportPaper(world.ctxOf("visitor"), consultationId)
    expect(JSON.stringify(paper)).not.toContain("Prywatna")
  })

  it("is taken away as PDF and as DOCX", async () => {
    world.clock.moveTo(CLOSED)
    const pdf = await visitor.get(urls.consultationResultsPdf.href(to))
    expect(Buffer.from(pdf.bytes).subarray(0, 5).toString()).toBe("%PDF-")
    const docx = await visitor.get(urls.consultationResultsDocx.href(to))
    expect(Buffer.from(docx.bytes).subarray(0, 2).toString()).toBe("PK")
    expect(docx.headers.get("content-disposition")).toContain("raport-z-konsultacji")
  })

  it("is published by those who run consultations only", async () => {
    await expect(world.run("mayor", (ctx) => publishReport(ctx, consultationId))).rejects.toThrow("consultation")
  })
})

describe("the remarks of a report", async () => {
  const consultationId = await announcedConsultation(world)

  it("stand in the order of the draft, those on the whole first, however they came", async () => {
    const ctx = world.ctxOf("official")
    const paragraphs = await paragraphsOf(ctx, consultationId)
    const wanted = [paragraphs.at(-1)!, paragraphs[0]!, undefined, paragraphs[1]!]
    const typed = { proposed: "", channel: "letter", receivedOn: "2026-03-03", organisationName: "", personName: "" }
    for (const [n, paragraph] of wanted.entries())
      await world.run("official", (it) =>
        enterRemark(it, consultationId, {
          ...{ ...typed, id: newId(), text: `Uwaga ${n}`, email: "", paragraphId: paragraph?.id ?? "" },
        }),
      )
    const consultation = await accessConsultation(ctx, consultationId, "view")
    const { report } = await gatherReport(ctx, consultation)
    const order = [null, paragraphs[0]!.place, paragraphs[1]!.place, paragraphs.at(-1)!.place]
    expect(report.remarks.map(({ place }) => place)).toEqual(order)
    const { blocks } = reportDocument({ lang: "pl", officeName: "Urząd", isDraft: true }, report)
    const bands = JSON.stringify(blocks).match(/"band":"[^"]+"/g)
    expect(bands).toEqual(
      ["Całość projektu", ...order.slice(1)].map((place) => JSON.stringify({ band: place }).slice(1, -1)),
    )
  })
})
