import { describe, expect, it } from "vitest"
import { acceptReport } from "../../src/domains/reports/accept-report.ts"
import { emptyReport } from "../../src/domains/reports/report.plan.ts"
import { reportSamples } from "../../src/domains/reports/report.samples.ts"
import { SECTIONS, slugOf } from "../../src/domains/reports/report.sections.ts"
import { returnReport } from "../../src/domains/reports/return-report.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { browse } from "../support/browse.ts"
import { awardedOffer, draftedContract, paidContract, signedContract } from "../support/contracts.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"
import { draftedReport, submittedReport } from "../support/reports.ts"

const world = await testWorld()
const office = "leszno"

const waiting = await awardedOffer(world, { sample: "swimming" })
const reduced = await draftedContract(world, { amount: 3_000_000 })
const complete = await draftedContract(world, { sample: "walking" })
const signed = await signedContract(world)
const paid = await paidContract(world, { sample: "walking" })
const empty = await draftedReport(world, { write: emptyReport, sample: "swimming" })
const written = await draftedReport(world)
const submitted = await submittedReport(world, { write: (plan) => reportSamples.withUnusedGrant(plan, 123_456) })
const returned = await submittedReport(world)
await world.run("official", (ctx) =>
  returnReport(ctx, returned.report.id, {
    remarks: "Proszę opisać, jak zmierzono liczbę dzieci.\nBrakuje też nazwy hali.",
    termOn: "2027-02-20",
  }),
)
const settled = await submittedReport(world)
await world.run("official", (ctx) => acceptReport(ctx, settled.report.id))
world.clock.moveTo(Temporal.Instant.from("2027-01-10T09:00:00Z"))

const on = await browse(world)
const c = (contractId: string) => ({ office, contractId })
const r = (reportId: string) => ({ office, reportId })
const sectionsOf = (reportId: string) =>
  SECTIONS.map(({ id }) => urls.reportSection.href({ ...r(reportId), section: slugOf(id) }))
const [results, activities, costs, sources, additional] = sectionsOf(written.report.id)

const pages: CheckedPage[] = [
  ["the public list of contracts", "visitor", urls.publicContracts.href({ office })],
  ["a public contract", "visitor", urls.publicContract.href(c(settled.contract.id))],
  ["the office's contracts", "official", urls.contracts.href({ office })],
  ["contracts without a find", "mayor", urls.contracts.href({ office }, { szukaj: "nic takiego" })],
  ["a contract to be made", "official", urls.newContract.href({ office, offerId: waiting.offer.id })],
  ["a draft with gaps", "official", urls.contract.href(c(reduced.id))],
  ["its terms", "official", urls.contractEdit.href(c(reduced.id))],
  ["a complete draft", "representative", urls.contract.href(c(complete.id))],
  ["the signature", "official", urls.contractSignature.href(c(complete.id))],
  ["a signed contract", "official", urls.contract.href(c(signed.id))],
  ["a payment", "official", urls.tranchePayment.href({ ...c(signed.id), trancheId: signed.tranches[0]!.id })],
  ["an ending", "official", urls.contractTermination.href(c(signed.id))],
  ["a paid contract", "representative", urls.contract.href(c(paid.id))],
  ["a settled contract", "councillor", urls.contract.href(c(settled.contract.id))],
  ["the start of a report", "assistant", urls.newReport.href(c(paid.id))],
  ["an empty section", "assistant", sectionsOf(empty.report.id)[0]!],
  ["the results", "assistant", results!],
  ["the activities", "assistant", activities!],
  ["the expenditure", "assistant", costs!],
  ["the sources", "assistant", sources!],
  ["the statements", "assistant", additional!],
  ["the check with gaps", "representative", urls.reportSubmission.href(r(empty.report.id))],
  ["the check without gaps", "representative", urls.reportSubmission.href(r(written.report.id))],
  ["a report to be corrected", "assistant", sectionsOf(returned.report.id)[0]!],
  ["a submitted report", "official", urls.report.href(r(submitted.report.id))],
  ["a submitted report of one's own", "representative", urls.report.href(r(submitted.report.id))],
  ["the acceptance", "official", urls.reportAcceptance.href(r(submitted.report.id))],
  ["the return", "official", urls.reportReturn.href(r(submitted.report.id))],
  ["an accepted report", "representative", urls.report.href(r(settled.report.id))],
  ["the office's reports", "official", urls.reports.href({ office })],
]

checkPages(on, "contracts and reports", pages)

describe("settling a grant", () => {
  it.each([true, false])("goes from the award to the settled contract (with scripts: %s)", async (script) => {
    const { offer, call } = await awardedOffer(world, { amount: 3_000_000, change: { title: `Wieczory, ${script}` } })
    const official = await on.as("official", { script })
    const representative = await on.as("representative", { script })
    const press = (who: typeof official, name: string) =>
      who.page.getByRole("button", { name, exact: true }).last().click()
    const follow = (who: typeof official, name: string) =>
      who.page.locator("main").getByRole("link", { name }).first().click()

    await official.page.goto(`${on.origin}${urls.contracts.href({ office })}`)
    await official.page.getByRole("row", { name: offer.number! }).getByRole("link").click()
    await press(official, "Przygotuj umowę")
    await follow(official, "Uzupełnij warunki")
    await press(official, "Ustaw środki własne 7 600,00 zł")
    await follow(official, "Odnotuj podpisanie")
    await official.page.locator("label", { hasText: "Na papierze" }).click()
    await press(official, "Odnotuj podpisanie")
    await official.page.getByText("jest podpisana.").waitFor()
    await follow(official, "Odnotuj wypłatę")
    await press(official, "Odnotuj wypłatę")
    await official.page.getByText("Dotacja jest wypłacona").waitFor()
    const contract = official.page.url()

    world.clock.moveTo(
      Temporal.PlainDate.from(call.taskTo).toZonedDateTime("Europe/Warsaw").add({ hours: 34 }).toInstant(),
    )
    const own = representative.page
    await own.goto(contract)
    await follow(representative, "Przygotuj sprawozdanie")
    await press(representative, "Zacznij sprawozdanie")
    await own.locator('[name="resultsText"]').fill("Dzieci trenują dalej.")
    for (const field of await own.locator('main [name$=".achieved"]').all()) await field.fill("36 dzieci")
    await press(representative, "Zapisz i przejdź dalej")
    for (const name of await own.locator("main fieldset legend").allTextContents())
      if (name.trim().startsWith("Działanie"))
        await own.getByRole("group", { name: name.trim() }).first().locator("label", { hasText: "Tak" }).click()
    for (const field of await own.locator('main [name$=".description"]').all()) await field.fill("Zgodnie z planem.")
    await press(representative, "Zapisz i przejdź dalej")
    for (const [index, amount] of ["20 800", "10 800", "4 800", "800", "2 800"].entries())
      await own.locator('main [name^="costs."]').nth(index).fill(amount)
    await press(representative, "Zapisz i przejdź dalej")
    await own.locator('[name="grant"]').fill("29 000,00")
    await own.locator('[name="personal"]').fill("2 400,00")
    await press(representative, "Zapisz i przejdź dalej")
    await own.locator('label[for="field-statements-legal-status"]').click()
    await own.locator('label[for="field-statements-truthful"]').click()
    await press(representative, "Sprawdź i złóż")
    expect(await own.locator("main").textContent()).toContain("Dopisz, skąd było")
    await own.locator("main").getByRole("link", { name: "Dopisz, skąd było" }).click()
    await press(representative, "Ustaw środki własne 8 600,00 zł")
    await press(representative, "Sprawdź i złóż")
    expect((await own.locator("main").textContent())?.replaceAll("\u00a0", " ")).toContain("Zwróć urzędowi 1 000,00 zł")
    await press(representative, "Złóż sprawozdanie")
    await own.getByText("Sprawozdanie jest złożone.").waitFor()

    await official.page.goto(contract)
    await follow(official, "Sprawdź sprawozdanie")
    await follow(official, "Przyjmij sprawozdanie")
    await press(official, "Przyjmij sprawozdanie")
    await official.page.getByText("Sprawozdanie jest przyjęte.").waitFor()
    const counted = await world.db
      .selectFrom("reports as r")
      .innerJoin("contracts as u", "u.id", "r.contract_id")
      .select(["r.state", "r.grant_used"])
      .where("u.title", "=", `Wieczory, ${script}`)
      .execute()
    expect(counted).toEqual([{ state: "accepted", grant_used: 2_900_000 }])
    await official.close()
    await representative.close()
  })
})
