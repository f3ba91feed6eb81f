import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { announcedConsultation, draftedConsultation } from "../../../../tests/support/consultations.ts"
import { accepted } from "../../../../tests/support/contracts.ts"
import { fieldsOf, messageBeside } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { consultationNeighbours } from "../../../app/consultation-neighbours.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { announceConsultation } from "../announce-consultation.ts"
import { annulConsultation } from "../annul-consultation.ts"
import { accessConsultation } from "../consultation.access.ts"
import { saveMeeting } from "../meetings/save-meeting.ts"
import { gatherReport } from "../report/consultation-report.ts"
import { reportDocument } from "../report/report.document.ts"
import { inviteOrganisations } from "./invite-organisations.ts"

const world = await testWorld()
const office = "leszno"
const official = world.as("official")
const START = Temporal.Instant.from("2026-03-03T09:00:00Z")

beforeEach(() => world.clock.moveTo(START))

async function seen(path: string, who: Parameters<typeof world.as>[0] = "official") {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return page.html
}
const main = (html: string) => load(html)("main").text()
const letters = async (subject: string) =>
  await world.db
    .selectFrom("mails")
    .select(["to_address", "subject", "body"])
    .where("subject", "like", `%${subject}%`)
    .execute()

const everybody = await world.db.selectFrom("organisations").selectAll().where("closed_at", "is", null).execute()
const addressed = everybody.filter(({ email }) => email !== "")

describe("a letter to organisations", async () => {
  const consultationId = await draftedConsultation(world, { title: "Zasady małych dotacji" })
  const meeting = { id: newId(), date: "2026-03-10", time: "17:00", place: "Ratusz, sala 2", agenda: "", minutes: "" }
  accepted(await world.run("official", (ctx) => saveMeeting(ctx, consultationId, meeting)))
  accepted(await world.run("official", (ctx) => announceConsultation(ctx, consultationId)))
  const to = { office, consultationId }
  const own = urls.consultationInvitations.href(to)

  it("asks to whom, and once more before it goes", async () => {
    expect(main(await seen(urls.officeConsultation.href(to)))).toContain("Nie wysłano jeszcze listu")
    expect(main(await seen(own))).toContain("do wszystkich organizacji urzędu")
    expect(messageBeside(await seen(`${own}?komu=`), "komu")).toContain("Zaznacz, do kogo")
    expect((await official.post(own, { komu: "" })).status).toBe(422)
    expect(await letters("Zasady małych dotacji")).toEqual([])
  })

  it("goes once to each organisation with an address, and its number is told", async () => {
    expect(addressed.length).toBeGreaterThan(0)
    const question = await seen(`${own}?komu=wszystkie`)
    expect(load(question)("h2").text()).toContain(`Wysłać list do ${addressed.length} organizacji?`)
    const fields = fieldsOf(question)
    expect((await official.post(own, fields)).status).toBe(303)
    expect((await official.post(own, fields)).status).toBe(303)
    const sent = await letters("Zasady małych dotacji")
    expect(sent.map(({ to_address }) => to_address).sort()).toEqual(
      [...new Set(addressed.map(({ email }) => email))].sort(),
    )
    expect(sent[0]!.body).toContain(urls.consultation.href(to))
    expect(sent[0]!.body).toContain("23 marca 2026")
    expect(sent[0]!.body).toContain("- 10 marca 2026, 17:00, Ratusz, sala 2")
    expect(main(await seen(urls.officeConsultation.href(to)))).toContain(
      `List wysłano do ${addressed.length} organizacji.`,
    )
    expect(main(await seen(`${own}?komu=wszystkie`))).toContain("Nie ma już do kogo napisać")
  })

  it("goes to an organisation of the register that came later, and to no other again", async () => {
    const [pattern] = addressed
    const later = {
      ...pattern!,
      id: newId(),
      name: "Nowe Stowarzyszenie",
      email: "nowe@example.org",
      nip: "",
      regon: "",
    }
    await world.db
      .insertInto("organisations")
      .values({ ...later, register_number: "" })
      .execute()
    const before = (await letters("Zasady małych dotacji")).length
    const invite = () =>
      world.run("official", (ctx) =>
        inviteOrganisations(ctx, consultationId, consultationNeighbours.organisationsOf(ctx)),
      )
    expect(await invite()).toEqual({ ok: true, value: 1 })
    expect(await invite()).toEqual({ ok: true, value: 0 })
    expect((await letters("Zasady małych dotacji")).length).toBe(before + 1)
  })

  it("is named in the report among the ways of taking part", async () => {
    const ctx = world.ctxOf("official")
    const { report } = await gatherReport(ctx, await accessConsultation(ctx, consultationId, "view"))
    expect(report.invited).toBe(addressed.length + 1)
    const said = (it: typeof report) =>
      JSON.stringify(reportDocument({ lang: "pl", officeName: "Urząd", isDraft: false }, it))
    expect(said(report)).toContain(`list do ${addressed.length + 1} organizacji`)
    // Reports that were frozen before know of no letters.
    const { invited: _, ...old } = report
    expect(said(old)).not.toContain("list do")
  })

  it("is followed by one about the annulment", async () => {
    accepted(await world.run("official", (ctx) => annulConsultation(ctx, consultationId, "Błąd w projekcie.")))
    const told = await letters("unieważnione: Zasady małych dotacji")
    expect(told.map(({ to_address }) => to_address)).toContain("nowe@example.org")
    expect((await official.get(own)).status).toBe(404)
  })
})

describe("organisations of a sphere", () => {
  it("are those that submitted an offer in a competition of it", async () => {
    const call = await publishedCall(world)
    const offer = await submittedOffer(world, call)
    const { spheres } = call
    const consultationId = await announcedConsultation(world, { title: "Zasady sfer", to: "2026-05-30" })
    const to = { office, consultationId }
    const own = urls.consultationInvitations.href(to)
    // Under seal nobody at the office knows who sought a grant.
    expect(load(await seen(own))('input[name="sfera"]')).toHaveLength(0)
    world.clock.moveTo(call.closesAt.add({ hours: 1 }))
    const page = await seen(own)
    expect(load(page)(`input[name="sfera"][value="${spheres[0]}"]`)).toHaveLength(1)
    expect(messageBeside(await seen(`${own}?komu=sfery`), "sfera")).toContain("co najmniej jedną sferę")
    for (const strange of ["%00", "zzz", "999"])
      expect(messageBeside(await seen(`${own}?komu=sfery&sfera=${strange}`), "sfera")).toContain("co najmniej jedną")
    const question = await seen(`${own}?komu=sfery&sfera=${spheres[0]}`)
    expect(load(question)("h2").text()).toContain("Wysłać list do 1 organizacji?")
    expect((await official.post(own, fieldsOf(question))).status).toBe(303)
    const [sent, ...more] = await letters("Zasady sfer")
    expect(more).toEqual([])
    const organisation = everybody.find(({ id }) => id === offer.organisationId)
    expect(sent!.to_address).toBe(organisation?.email)
    expect(main(await seen(`${own}?komu=sfery&sfera=29a`))).toContain("Nie ma już do kogo napisać")
  })

  it("are told of nothing once the consultation is over, nor by anybody else", async () => {
    const consultationId = await announcedConsultation(world, { to: "2026-03-10" })
    const own = urls.consultationInvitations.href({ office, consultationId })
    expect((await world.as("mayor").get(own)).status).not.toBe(200)
    world.clock.moveTo(Temporal.Instant.from("2026-03-12T09:00:00Z"))
    expect(main(await seen(own))).toContain("do ostatniego dnia konsultacji")
    expect((await official.post(own, { komu: "wszystkie" })).status).toBe(422)
  })
})
