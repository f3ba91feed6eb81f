import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, paidContract, signedContract } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { draftedReport, submittedReport } from "../../../tests/support/reports.ts"
import type { CastName } from "../../../tests/support/world.ts"
import { momentAt, today } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"
import { acceptReport } from "./accept-report.ts"
import { typedOf } from "./report.form.ts"
import { planOf } from "./report.plan.ts"
import { reportSamples } from "./report.samples.ts"
import { pickSection, SECTIONS, type SectionId, slugOf } from "./report.sections.ts"
import type { Report } from "./report.ts"
import { returnReport } from "./return-report.ts"
import { startReport } from "./start-report.ts"

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

describe("the way of a report", () => {
  it("goes from the contract through its sections to the submission and its acceptance", async () => {
    const contract = await paidContract(world)
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.taskTo).add({ days: 1 }), "10:00"))
    const representative = world.as("representative")
    const start = urls.newReport.href({ office, contractId: contract.id })
    expect((await representative.get(urls.contract.href({ office, contractId: contract.id }))).html).toContain(start)
    expect(await mainOf(start, "representative")).toContain("Zacznij sprawozdanie")
    await representative.post(start)
    expect((await representative.post(start)).status).toBe(303)
    const report = accepted(await world.run("assistant", (ctx) => startReport(ctx, contract.id)))
    expect((await representative.get(start)).location).toBe(urls.report.href(to(report)))
    expect((await representative.get(urls.report.href(to(report)))).location).toBe(sectionOf(report, "results"))

    const written = { ...report, content: reportSamples.asPlanned(planOf(contract)) }
    let revision = report.revision
    for (const { id } of SECTIONS) {
      expect(await mainOf(sectionOf(report, id), "representative")).toContain("Stan sprawozdania")
      const go = id === "additional" ? "check" : "next"
      const saved = await representative.post(sectionOf(report, id), {
        ...fieldsOf(written, id, { _revision: String(revision) }),
        _go: go,
      })
      expect(saved.status).toBe(303)
      revision++
    }
    const check = urls.reportSubmission.href(to(report))
    const whole = await mainOf(check, "representative")
    expect(whole).toContain("Nic nie brakuje")
    expect(primaries((await representative.get(check)).html)).toBe(1)
    const submitted = await representative.submit(check)
    expect(plain(submitted.html)).toContain("Sprawozdanie jest złożone")
    expect(validateHtml(submitted.html)).toEqual([])

    const official = world.as("official")
    expect(await mainOf(urls.contract.href({ office, contractId: contract.id }))).toContain("Sprawdź sprawozdanie")
    expect(await mainOf(urls.report.href(to(report)))).toContain("Przyjmij sprawozdanie")
    expect(primaries((await official.get(urls.report.href(to(report)))).html)).toBe(1)
    expect(await mainOf(urls.reportAcceptance.href(to(report)))).toContain("Wykorzystana dotacja: 36 000,00 zł")
    const done = await official.submit(urls.reportAcceptance.href(to(report)))
    expect(plain(done.html)).toContain("Sprawozdanie jest przyjęte")
    expect(validateHtml(done.html)).toEqual([])
    expect((await official.post(urls.reportAcceptance.href(to(report)))).status).toBe(303)
    expect(await mainOf(urls.contract.href({ office, contractId: contract.id }), "representative")).toContain(
      "rozliczona",
    )
  })

  it("comes back with remarks on every page of its form, and the office keeps what was submitted", async () => {
    const { report } = await submittedReport(world)
    const official = world.as("official")
    const address = urls.reportReturn.href(to(report))
    const short = await official.post(address, { remarks: "źle", termOn: "" })
    expect(short.status).toBe(422)
    expect(validateHtml(short.html)).toEqual([])
    expect(load(short.html)('[name="remarks"]').text()).toContain("źle")
    const termOn = today(world.clock.now()).add({ days: 10 }).toString()
    const back = await official.submit(address, { remarks: "Proszę dopisać\n<b>liczbę</b> dzieci.", termOn })
    expect(back.html).toContain("&lt;b&gt;liczbę&lt;/b&gt;")
    for (const id of ["results", "sources"] as const)
      expect(await mainOf(sectionOf(report, id), "assistant")).toContain("Proszę dopisać")
    const part = fieldsOf(report, "additional", { additional: "Dopisano po zwrocie" })
    await world.as("assistant").post(sectionOf(report, "additional"), part)
    expect(await mainOf(urls.report.href(to(report)))).not.toContain("Dopisano po zwrocie")
    expect(await mainOf(urls.contract.href({ office, contractId: report.contractId }), "representative")).toContain(
      "Popraw sprawozdanie",
    )
  })

  it("cannot be accepted while more is settled than was paid, and says so before the button is pressed", async () => {
    const { report } = await submittedReport(world, { contract: await signedContract(world) })
    const page = await mainOf(urls.reportAcceptance.href(to(report)))
    expect(page).toContain("wypłacono 0,00 zł")
    expect(page).toContain("Z dotacji nie wypłacono 36 000,00 zł")
    expect((await world.as("official").post(urls.reportAcceptance.href(to(report)))).status).toBe(422)
  })
})

describe("who sees a report", () => {
  it("is the organisation always, the office once something was submitted, and nobody else", async () => {
    const { report: draft } = await draftedReport(world)
    const { report } = await submittedReport(world)
    for (const path of [urls.report.href(to(draft)), urls.reportPdf.href(to(draft))])
      for (const who of ["official", "mayor", "councillor", "stranger", "resident", "committee1"] as const)
        expect([who, (await world.as(who).get(path)).status]).toEqual([who, 404])
    for (const path of [urls.report.href(to(report)), urls.reportPdf.href(to(report))]) {
      for (const who of [
        "official",
        "coordinator",
        "administrator",
        "mayor",
        "councillor",
        "representative",
        "assistant",
      ] as const)
        expect([who, (await world.as(who).get(path)).status]).toEqual([who, 200])
      for (const who of ["stranger", "resident", "committee1", "goalChief"] as const)
        expect([who, (await world.as(who).get(path)).status]).toEqual([who, 404])
      expect((await world.as("visitor").get(path)).location).toContain("/logowanie")
    }
  })

  it("lets only officials judge and only the organisation write", async () => {
    const { report } = await submittedReport(world)
    for (const path of [urls.reportAcceptance.href(to(report)), urls.reportReturn.href(to(report))])
      for (const who of ["mayor", "councillor", "representative", "stranger"] as const) {
        expect((await world.as(who).get(path)).status).toBe(404)
        expect((await world.as(who).post(path, { remarks: "x".repeat(50), termOn: "2027-03-01" })).status).toBe(404)
      }
    const { report: draft } = await draftedReport(world)
    for (const path of [sectionOf(draft, "costs"), urls.reportSubmission.href(to(draft))])
      for (const who of ["official", "mayor", "stranger"] as const) {
        expect((await world.as(who).get(path)).status).toBe(404)
        expect((await world.as(who).post(path, fieldsOf(draft, "costs"))).status).toBe(404)
      }
    const contract = await signedContract(world)
    const unsigned = await draftedContract(world)
    expect((await world.as("stranger").post(urls.newReport.href({ office, contractId: contract.id }))).status).toBe(404)
    expect((await world.as("assistant").get(urls.newReport.href({ office, contractId: unsigned.id }))).status).toBe(404)
  })

  it("takes rubbish in the address for nothing", async () => {
    for (const reportId of ["1", "0196f000-0000-7000-8000-000000000000", "' or 1=1--"])
      expect((await world.as("official").get(urls.report.href({ office, reportId }))).status).toBe(404)
  })
})

describe("the document", () => {
  it("of a submitted report says everything that was written, and stays the same", async () => {
    const { report, contract } = await submittedReport(world, {
      write: (plan) => reportSamples.withUnusedGrant(plan, 100_000),
    })
    const first = await world.as("official").get(urls.reportPdf.href(to(report)))
    const text = plain(pdfText(first.bytes))
    for (const said of [
      "końcowe",
      contract.number,
      "I.1. Opis osiągniętych rezultatów",
      "36 dzieci",
      "wykonane",
      "Suma wszystkich kosztów realizacji zadania 40 000,00 39 000,00",
      "1.1 Kwota dotacji 36 000,00 35 000,00",
      "90,00% 89,74%",
      "niewykorzystaną część dotacji zwracamy",
      "wszystkie podane w niniejszym sprawozdaniu informacje są zgodne",
    ])
      expect(text).toContain(said)
    expect(text).not.toContain("WERSJA ROBOCZA")
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 30 }))
    const second = await world.as("representative").get(urls.reportPdf.href(to(report)))
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  it("of a draft is marked as one", async () => {
    const report = await begun()
    const page = await world.as("assistant").get(urls.reportPdf.href(to(report)))
    expect(plain(pdfText(page.bytes))).toContain("WERSJA ROBOCZA")
  })
})

describe("the office's list", () => {
  it("shows every signed contract by where its report stands, and finds by number, task and organisation", async () => {
    const contract = await paidContract(world, { change: { title: "Żagle i wiatr" } })
    const found = async (stan: string) =>
      (await mainOf(urls.reports.href({ office }, { stan, szukaj: "zagle i" }), "mayor")).includes("Żagle i wiatr")
    const standings = async () => {
      const all = ["oczekiwane", "spoznione", "do-sprawdzenia", "do-poprawy", "przyjete"]
      const where = await Promise.all(all.map(found))
      return all.filter((_, index) => where[index])
    }
    expect(await standings()).toEqual(["oczekiwane"])
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.reportDueOn).add({ days: 1 }), "00:00"))
    expect(await standings()).toEqual(["spoznione"])
    const { report } = await submittedReport(world, { contract })
    expect(await standings()).toEqual(["do-sprawdzenia"])
    const termOn = today(world.clock.now()).add({ days: 10 }).toString()
    await world.run("official", (ctx) => returnReport(ctx, report.id, { remarks: "Proszę poprawić opis.", termOn }))
    expect(await standings()).toEqual(["do-poprawy"])
    await world.as("representative").post(urls.reportSubmission.href(to(report)))
    accepted(await world.run("official", (ctx) => acceptReport(ctx, report.id)))
    expect(await standings()).toEqual(["przyjete"])
    expect(await mainOf(urls.reports.href({ office }, { szukaj: "%_nic" }))).toContain("Nie ma takich sprawozdań")
    const english = await world.as("official").get(`${urls.reports.href({ office })}?lang=en`)
    expect(validateHtml(english.html)).toEqual([])
    expect(english.html).toContain("To be checked")
  })

  it("is for the office only", async () => {
    for (const who of ["representative", "resident", "committee1"] as const)
      expect((await world.as(who).get(urls.reports.href({ office }))).status).toBe(404)
  })
})
