import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { announcedConsultation } from "../../../../tests/support/consultations.ts"
import { accepted } from "../../../../tests/support/contracts.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { allFacts } from "../../../app/facts.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { factTotals } from "../../strategy/public.ts"
import { noteAttendee } from "../meetings/note-attendee.ts"
import { saveMeeting } from "../meetings/save-meeting.ts"
import { castVote } from "../polls/cast-vote.ts"
import { pollsOf } from "../polls/poll.ts"
import { addQuestion } from "../polls/save-question.ts"
import { consultationSummary } from "../public.ts"
import { enterRemark } from "../remarks/enter-remark.ts"
import { sendRemark } from "../remarks/send-remark.ts"
import { recordRules } from "../rules/record-rules.ts"
import { forgetAuthors } from "./forget-authors.ts"

const world = await testWorld()
const office = "leszno"
const START = Temporal.Instant.from("2026-03-03T09:00:00Z")
const rules = { validFrom: "2026-01-01", resolution: "uchwała nr XX/200/2024", termDays: "5", opinionDays: "10" }
await world.run("official", (ctx) => recordRules(ctx, { ...rules, namesMonths: "6", channels: ["online"] }))

beforeEach(() => world.clock.moveTo(START))

async function seen(path: string, who: Parameters<typeof world.as>[0] = "official") {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return load(page.html)("main").text()
}

const words = (text: string) => ({ id: newId(), paragraphId: "", text, proposed: "" })
const came = { channel: "letter", receivedOn: "2026-03-04" }

/** Two remarks of one resident, one of another, two of organisations; a vote, and two people at a meeting. */
async function heldConsultation() {
  const consultationId = await announcedConsultation(world, { from: "2026-03-04", to: "2026-03-24" })
  const meeting = { id: newId(), date: "2026-03-12", time: "17:00", place: "Ratusz", agenda: "", minutes: "" }
  const question = { id: newId(), question: "Tak?", options: "Tak\nNie", isMultiple: false }
  await world.run("official", (ctx) => saveMeeting(ctx, consultationId, meeting))
  await world.run("official", (ctx) => addQuestion(ctx, consultationId, question))
  world.clock.moveTo(Temporal.Instant.from("2026-03-04T09:00:00Z"))
  await world.run("official", async (ctx) => {
    const enter = (text: string, from: { personName: string; email: string; organisationName: string }) =>
      enterRemark(ctx, consultationId, { ...words(text), ...came, ...from })
    const resident = { personName: "Anna Krótka", email: "anna@example.org", organisationName: "" }
    accepted(await enter("Pierwsza.", resident))
    accepted(await enter("Druga.", resident))
    accepted(await enter("Trzecia.", { ...resident, personName: "Jan Długi", email: "" }))
    accepted(
      await enter("Czwarta.", {
        personName: "Ewa Prezes",
        email: "biuro@example.org",
        organisationName: "Klub Żagiel",
      }),
    )
    const attendee = { name: "Jan Obecny", kind: "resident", organisationName: "" }
    accepted(await noteAttendee(ctx, { consultationId, meetingId: meeting.id }, { id: newId(), ...attendee }))
  })
  await world.run("resident", async (ctx) => {
    accepted(await sendRemark(ctx, consultationId, { ...words("Piąta."), as: "person", email: "" }))
    const [poll] = await pollsOf(ctx, consultationId)
    accepted(await castVote(ctx, consultationId, { questionId: question.id, chosen: [poll!.options[0]!.id] }))
  })
  return { consultationId, meeting }
}

describe("names of those who took part", async () => {
  const { consultationId, meeting } = await heldConsultation()
  const to = { office, consultationId }
  const counts = async () => {
    const ctx = world.ctxOf("official")
    const { remarks, attendees } = await consultationSummary(ctx, consultationId)
    const participants = allFacts.filter(({ key }) => key === "consultation-participants")
    const [total] = await factTotals(ctx, participants, { from: 2026, to: 2026 })
    const [poll] = await pollsOf(ctx, consultationId)
    const { taken, residents, organisations } = remarks
    return { taken, residents, organisations, attendees, participants: total?.sum, votes: poll?.people }
  }

  it("are promised to go, where people write and where the office works", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-03-05T09:00:00Z"))
    expect(await seen(urls.newRemark.href(to), "visitor")).toContain("przechowujemy do 24 września 2026")
    expect(await seen(urls.officeConsultation.href(to))).toContain("usuną się same po 24 września 2026")
  })

  it("go after their term, once; remarks, organisations and all counts stay", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-09-24T20:00:00Z"))
    expect(await forgetAuthors(world.ctxOf("official"))).toBe(0)
    const before = await counts()
    expect(before).toMatchObject({ taken: 5, residents: 3, organisations: 1, attendees: 1, votes: 1 })
    expect(await seen(urls.officeRemarks.href(to))).toContain("Anna Krótka")
    world.clock.moveTo(Temporal.Instant.from("2026-09-25T04:00:00Z"))
    await world.product.chores.keepDeadlines()
    expect(await forgetAuthors(world.ctxOf("official"))).toBe(0)
    expect(await counts()).toEqual(before)
    const list = await seen(urls.officeRemarks.href(to))
    for (const text of ["Pierwsza.", "Czwarta.", "Klub Żagiel"]) expect(list).toContain(text)
    const tables = ["consultation_remarks", "consultation_attendees", "consultation_votes"] as const
    const left = JSON.stringify(
      await Promise.all(tables.map((table) => world.db.selectFrom(table).selectAll().execute())),
    )
    for (const text of ["Anna", "Długi", "Ewa", "Obecny", "anna@", "biuro@", "resident@"])
      expect(left).not.toContain(text)
    expect(await seen(urls.officeConsultation.href(to))).toContain("usunięto 25 września 2026")
    expect(await seen(urls.consultationMeeting.href({ ...to, meetingId: meeting.id }))).toContain(
      "usunięte po terminie",
    )
    const events = await world.db
      .selectFrom("audit_events")
      .select("data")
      .where("what", "=", "consultation.authors-forgotten")
      .execute()
    expect(events).toEqual([{ data: { remarks: 5, attendees: 1 } }])
  })

  it("are not kept anew of a letter entered afterwards", async () => {
    world.clock.moveTo(Temporal.Instant.from("2026-09-26T09:00:00Z"))
    const late = {
      ...words("Spóźniony wpis."),
      ...came,
      personName: "Późny Piotr",
      email: "p@example.org",
      organisationName: "",
    }
    accepted(await world.run("official", (ctx) => enterRemark(ctx, consultationId, late)))
    expect(await seen(urls.officeRemarks.href(to))).not.toContain("Późny Piotr")
  })
})

describe("the term of keeping names", () => {
  it("is a dated rule of the office, and holds for consultations announced later", async () => {
    const page = urls.consultationRules.href({ office })
    const official = world.as("official")
    const form = { ...fieldsOf((await official.get(page)).html), channels: ["online"] }
    expect(form).toMatchObject({ namesMonths: "6" })
    const wrong = await official.post(page, { ...form, namesMonths: "0" })
    expect(wrong.status).toBe(422)
    expect(messageBeside(wrong.html, "namesMonths")).toContain("od 1 do 120")
    expect((await official.post(page, { ...form, validFrom: "2026-03-03", namesMonths: "24" })).status).toBe(303)
    expect(await seen(page)).toContain("24 miesiące")
    const consultationId = await announcedConsultation(world, { from: "2026-03-03", to: "2026-03-20" })
    expect(await seen(urls.newRemark.href({ office, consultationId }), "visitor")).toContain("do 20 marca 2028")
  })
})
