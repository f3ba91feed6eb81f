import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { announcedConsultation, remarksOf } from "../../../tests/support/consultations.ts"
import { accepted } from "../../../tests/support/contracts.ts"
import { messageBeside } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { readyProgramme } from "../../../tests/support/programme.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { annulConsultation } from "./annul-consultation.ts"
import { consultationOfProgramme, openConsultations } from "./consultation.queries.ts"
import { consultationStanding } from "./council-papers.ts"
import { saveMeeting } from "./meetings/save-meeting.ts"
import { publishReport } from "./report/publish-report.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const visitor = world.as("visitor")
const main = (html: string) => load(html)("main").text()
const WHY = "Projekt ma błąd w § 2. Nowe konsultacje ogłosimy w kwietniu."

beforeEach(() => world.clock.reset())

async function seen(path: string, who: Parameters<typeof world.as>[0] = "official") {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return main(page.html)
}

const annul = (id: string) => world.run("official", (ctx) => annulConsultation(ctx, id, WHY))

describe("annulling a consultation", async () => {
  const consultationId = await announcedConsultation(world)
  const to = { office, consultationId }
  const own = urls.consultationAnnulment.href(to)
  await remarksOf(world, consultationId, ["Za krótko.", "Za długo."])
  const meeting = { id: newId(), date: "2026-03-12", time: "17:00", place: "Ratusz", agenda: "", minutes: "" }
  await world.run("official", (ctx) => saveMeeting(ctx, consultationId, meeting))

  it("asks first, and for a reason", async () => {
    expect(await seen(urls.officeConsultation.href(to))).toContain("Unieważnij konsultacje")
    expect(await seen(own)).toContain("zaproszone organizacje dostaną list")
    const empty = await official.post(own, { reason: " " })
    expect(empty.status).toBe(422)
    expect(messageBeside(empty.html, "reason")).toContain("Napisz powód")
    expect((await openConsultations(world.ctxOf("official"))).map(({ id }) => id)).toContain(consultationId)
  })

  it("is for those who run consultations", async () => {
    for (const who of ["visitor", "resident", "mayor"] as const)
      expect([who, (await world.as(who).get(own)).status === 200]).toEqual([who, false])
  })

  it("tells everybody when and why, and writes once to whoever left an address", async () => {
    expect((await official.post(own, { reason: WHY })).status).toBe(303)
    expect((await official.post(own, { reason: WHY })).status).toBe(303)
    const shown = await seen(urls.consultation.href(to), "visitor")
    expect(shown).toContain("Konsultacje unieważnione 3 marca 2026")
    expect(shown).toContain(WHY)
    expect(shown).not.toContain("Zgłoś uwagę")
    expect(await seen(urls.consultations.href({ office }, { etap: "uniewaznione" }), "visitor")).toContain(
      "unieważnione",
    )
    const feed = await visitor.get(urls.consultationsFeed.href({ office }))
    expect(feed.html).toContain("Unieważniono konsultacje")
    expect(feed.html).toContain(WHY)
    const calendar = (await visitor.get(urls.consultationCalendar.href(to))).html
    expect(calendar.match(/STATUS:CANCELLED/g)).toHaveLength(3)
    const letters = await world.db.selectFrom("mails").selectAll().where("subject", "like", "%unieważnione%").execute()
    expect(letters.map(({ to_address }) => to_address).sort()).toEqual(["osoba0@example.org", "osoba1@example.org"])
    expect(letters[0]!.body).toContain(WHY)
    const events = await world.db
      .selectFrom("audit_events")
      .selectAll()
      .where("what", "=", "consultation.annulled")
      .execute()
    expect(events).toHaveLength(1)
  })

  it("keeps the remarks for the office and takes no more", async () => {
    expect(await seen(urls.officeRemarks.href(to))).toContain("Za długo.")
    expect(await seen(urls.officeConsultation.href(to))).toContain("Zacznij nowe konsultacje")
    for (const path of [
      urls.consultationMeetings,
      urls.consultationQuestions,
      urls.consultationOpinion,
      urls.consultationReport,
    ])
      await seen(path.href(to))
    expect((await official.get(urls.remarkEntry.href(to))).status).toBe(404)
    expect((await official.post(urls.consultationExtension.href(to), { to: "2026-06-01" })).status).toBe(404)
    const late = { id: newId(), text: "Jeszcze ja.", email: "ja@example.org" }
    expect((await visitor.post(urls.remarkByMail.href(to), late)).status).toBe(422)
    await expect(world.run("official", (ctx) => publishReport(ctx, consultationId))).rejects.toThrow("running")
    expect((await official.post(urls.answersSending.href(to), {})).status).toBe(404)
  })
})

describe("an annulled consultation of a programme", () => {
  it("is not the programme's, and another can begin", async () => {
    const programmeId = await readyProgramme(world, 2027)
    const first = await announcedConsultation(world, { programmeId, actText: "" })
    accepted(await annul(first))
    const ctx = world.ctxOf("official")
    expect(await consultationOfProgramme(ctx, programmeId)).toBeUndefined()
    expect(await consultationStanding(ctx, programmeId)).toEqual({ hasReport: false, hasOpinion: false })
    const second = await announcedConsultation(world, { programmeId, actText: "" })
    expect((await consultationOfProgramme(ctx, programmeId))?.id).toBe(second)
  })
})

describe("a consultation with its report", () => {
  it("is annulled no more", async () => {
    const id = await announcedConsultation(world)
    world.clock.moveTo(Temporal.Instant.from("2026-03-25T09:00:00Z"))
    accepted(await world.run("official", (ctx) => publishReport(ctx, id)))
    expect((await official.get(urls.consultationAnnulment.href({ office, consultationId: id }))).status).toBe(404)
    await expect(annul(id)).rejects.toThrow("running")
  })
})
