import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted } from "../../../tests/support/contracts.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { draftedReport, submittedReport } from "../../../tests/support/reports.ts"
import { today } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"
import { acceptReport } from "./accept-report.ts"
import { returnReport } from "./return-report.ts"
import { submitReport } from "./submit-report.ts"

const world = await testWorld()
const office = "leszno"

it("a report on a joint offer's contract is made by the organisation that submitted it, and names all parties", async () => {
  const { report, contract } = await submittedReport(world, { jointly: true })
  expect(contract.basis.partners?.map(({ name }) => name)).toEqual(["Fundacja Obca"])
  const reportId = report.id
  const page = await world.as("official").get(urls.report.href({ office, reportId }))
  expect(page.html).toContain("Klub Sportowy „Próba”, Fundacja Obca")
  const printed = await pdfText((await world.as("official").get(urls.reportPdf.href({ office, reportId }))).bytes)
  expect(printed.replace(/\s+/g, " ")).toContain("Klub Sportowy „Próba”, Fundacja Obca")
})

it("is read by the partner once it is submitted, and by no stranger", async () => {
  const { report, contract } = await draftedReport(world, { jointly: true })
  const page = urls.report.href({ office, reportId: report.id })
  const [partner, stranger] = [world.as("stranger"), world.as("resident")]
  expect((await partner.get(page)).status).toBe(404)
  expect((await partner.get(urls.organisationDesk.href({ office }))).html).not.toContain(page)
  const agreement = urls.contract.href({ office, contractId: contract.id })
  expect((await partner.get(agreement)).html).toContain("Zadanie rozlicza organizacja, która złożyła ofertę.")
  accepted(await world.run("representative", (ctx) => submitReport(ctx, report.id)))
  expect((await partner.get(agreement)).html).toContain(page)
  expect((await partner.get(urls.organisationDesk.href({ office }))).html).toContain(page)
  for (const url of [urls.report, urls.reportPdf]) {
    expect((await partner.get(url.href({ office, reportId: report.id }))).status).toBe(200)
    expect((await stranger.get(url.href({ office, reportId: report.id }))).status).toBe(404)
  }
  expect((await partner.get(urls.reportSubmission.href({ office, reportId: report.id }))).status).toBe(404)
})

it("is written about to each party once, as payments are, to each in its language", async () => {
  await world.db
    .updateTable("people")
    .set({ used_language: "en" })
    .where("id", "=", world.ids.people.stranger)
    .execute()
  const { report, contract } = await submittedReport(world, { jointly: true })
  const termOn = today(world.clock.now()).add({ days: 7 }).toString()
  accepted(
    await world.run("official", (ctx) => returnReport(ctx, report.id, { remarks: "Brak listy obecności.", termOn })),
  )
  accepted(await world.run("representative", (ctx) => submitReport(ctx, report.id)))
  accepted(await world.run("official", (ctx) => acceptReport(ctx, report.id)))
  const letters = await world.db
    .selectFrom("mails")
    .select(["to_address", "subject"])
    .where("subject", "like", `%${contract.number}%`)
    .where("to_address", "in", ["club@example.org", "foundation@example.org"])
    .orderBy("id")
    .execute()
  const to = (address: string) => letters.filter((it) => it.to_address === address).map(({ subject }) => subject)
  expect(to("foundation@example.org")).toHaveLength(to("club@example.org").length)
  for (const [own, other] of [
    [/podpisana$/, /signed$/],
    [/^Wypłata/, /^Grant paid/],
    [/^Sprawozdanie złożone/, /^Report submitted/],
    [/^Sprawozdanie do poprawy/, /^Report to be corrected/],
    [/^Sprawozdanie przyjęte/, /^Report accepted/],
  ] as const) {
    expect([own, to("club@example.org").some((subject) => own.test(subject))]).toEqual([own, true])
    expect([other, to("foundation@example.org").some((subject) => other.test(subject))]).toEqual([other, true])
  }
})
