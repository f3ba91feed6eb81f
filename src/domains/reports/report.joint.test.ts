import { expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import { submittedReport } from "../../../tests/support/reports.ts"
import { urls } from "../../urls.ts"

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
