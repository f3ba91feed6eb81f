import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { accepted, paidContract } from "../../../../tests/support/contracts.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { draftedReport, submittedReport } from "../../../../tests/support/reports.ts"
import type { CastName } from "../../../../tests/support/world.ts"
import { momentAt } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { typedOf } from "../report.form.ts"
import { emptyReport } from "../report.plan.ts"
import { reportSamples } from "../report.samples.ts"
import { pickSection, type SectionId, slugOf } from "../report.sections.ts"
import type { Report } from "../report.ts"
import { startReport } from "../start-report.ts"

const world = await testWorld()
const office = "leszno"
const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ")
const primaries = (html: string) => load(html)('main .ds-button[data-variant="primary"]').length
const to = (report: Report) => ({ office, reportId: report.id })
const sectionOf = (report: Report, section: SectionId) =>
  urls.reportSection.href({ ...to(report), section: slugOf(section) })
const fieldsOf = (report: Report, section: SectionId, change: Record<string, string> = {}) => ({
  ...Object.fromEntries(typedOf(pickSection(report.content, section), "pl")),
  _revision: String(report.revision),
  ...change,
})

async function mainOf(path: string, who: CastName = "official"): Promise<string> {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  const spaced = page.html.replaceAll(/<\/(?:dt|dd|td|th|p|h\d|li|a)>/g, "$& ")
  return plain(load(spaced)("main").text())
}

/** Begun by the assistant and still empty; the clock stands after the task. */
async function begun(): Promise<Report> {
  const contract = await paidContract(world)
  world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.taskTo).add({ days: 1 }), "10:00"))
  return accepted(await world.run("assistant", (ctx) => startReport(ctx, contract.id)))
}

describe("a section of the form", () => {
  it("keeps everything typed beside its problem: negative, huge and unreadable amounts", async () => {
    const report = await begun()
    const [first, second, third] = report.content.costs.map(({ id }) => `costs.${id}`)
    const page = await world
      .as("assistant")
      .post(
        sectionOf(report, "costs"),
        fieldsOf(report, "costs", { [first!]: "-5", [second!]: "99999999999999", [third!]: `"><script>` }),
      )
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    const $ = load(page.html)
    expect($(`[name="${first}"]`).val()).toBe("-5")
    expect($(`[name="${second}"]`).val()).toBe("99999999999999")
    expect($(`[name="${third}"]`).val()).toBe(`"><script>`)
    expect($("#error-summary li")).toHaveLength(3)
  })

  it("shows both versions when two tabs changed one field, and keeps the second when it is sent once more", async () => {
    const report = await begun()
    const name = `costs.${report.content.costs[0]!.id}`
    const address = sectionOf(report, "costs")
    await world.as("assistant").post(address, fieldsOf(report, "costs", { [name]: "100" }))
    const second = await world.as("representative").post(address, fieldsOf(report, "costs", { [name]: "200" }))
    expect(second.status).toBe(422)
    expect(validateHtml(second.html)).toEqual([])
    const $ = load(second.html)
    expect($(`[name="${name}"]`).val()).toBe("200,00")
    expect(plain($("#error-summary").text())).toContain("ktoś zapisał tu: „100,00”")
    const revision = String($('[name="_revision"]').val())
    const third = await world
      .as("representative")
      .post(address, fieldsOf(report, "costs", { [name]: "200", _revision: revision }))
    expect(third.status).toBe(303)
  })

  it("sets what a button proposes, also from another section, and opens that section", async () => {
    const report = await begun()
    const page = await world
      .as("assistant")
      .post(sectionOf(report, "costs"), fieldsOf(report, "costs", { _fix: "grant=36000.00" }))
    expect(page.location).toBe(sectionOf(report, "sources"))
    const { content } = await world.db
      .selectFrom("reports")
      .select("content")
      .where("id", "=", report.id)
      .executeTakeFirstOrThrow()
    expect(content.grant).toBe(3_600_000)
    const rubbish = fieldsOf(report, "results", { _fix: "state=accepted", _go: "nowhere" })
    expect((await world.as("assistant").post(sectionOf(report, "results"), rubbish)).status).toBe(303)
  })

  it("survives fields that make no sense and a part that does not exist", async () => {
    const report = await begun()
    const assistant = world.as("assistant")
    expect((await assistant.post(sectionOf(report, "costs"), { _revision: "x" })).status).toBe(303)
    expect((await assistant.post(sectionOf(report, "costs"), { _revision: "99999999999999999999" })).status).toBe(303)
    expect((await assistant.get(urls.reportSection.href({ ...to(report), section: "nie-ma" }))).status).toBe(404)
  })

  it("of a submitted report leads to the report instead", async () => {
    const { report } = await submittedReport(world)
    expect((await world.as("assistant").get(sectionOf(report, "costs"))).location).toBe(urls.report.href(to(report)))
    const late = await world.as("assistant").post(sectionOf(report, "costs"), fieldsOf(report, "costs"))
    expect(late.status).toBe(422)
    expect(late.html).toContain("To sprawozdanie jest już złożone")
  })
})

describe("the submission", () => {
  it("with gaps lists them with links and keeps the button; from an assistant it says who submits", async () => {
    const { report } = await draftedReport(world, { write: emptyReport })
    const check = urls.reportSubmission.href(to(report))
    const refused = await world.as("representative").post(check)
    expect(refused.status).toBe(422)
    expect(validateHtml(refused.html)).toEqual([])
    expect(refused.html).toContain(`${sectionOf(report, "results")}#field-resultsText`)
    expect(primaries(refused.html)).toBe(1)
    const { report: whole } = await draftedReport(world)
    const assistant = await world.as("assistant").post(urls.reportSubmission.href(to(whole)))
    expect(assistant.status).toBe(422)
    expect(plain(assistant.html)).toContain("Sprawozdanie składa osoba, która reprezentuje organizację")
  })

  it("after the term warns first and is marked as late on both sides", async () => {
    const { report, contract } = await draftedReport(world)
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.reportDueOn).add({ days: 3 }), "09:00"))
    expect(await mainOf(urls.reportSubmission.href(to(report)), "representative")).toContain("Termin minął 3 dni temu")
    await world.as("representative").post(urls.reportSubmission.href(to(report)))
    expect(await mainOf(urls.report.href(to(report)))).toContain("3 dni po terminie")
    expect(await mainOf(urls.reports.href({ office }, { szukaj: contract.number }))).toContain("3 dni po terminie")
  })

  it("tells how much goes back and by when", async () => {
    const { report } = await draftedReport(world, { write: (plan) => reportSamples.withUnusedGrant(plan, 250_000) })
    const text = await mainOf(urls.reportSubmission.href(to(report)), "representative")
    expect(text).toContain("Zwróć urzędowi 2 500,00 zł niewykorzystanej dotacji do 15 stycznia 2027")
  })
})
