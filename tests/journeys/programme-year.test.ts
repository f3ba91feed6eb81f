import { unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { answerRemarks, changeParagraph, saveOpinion } from "../../src/domains/consultations/public.ts"
import { makeContract } from "../../src/domains/contracts/make-contract.ts"
import { payTranche } from "../../src/domains/contracts/pay-tranche.ts"
import { signContract } from "../../src/domains/contracts/sign-contract.ts"
import { priorityTasksOf, programmeParagraphs } from "../../src/domains/programmes/public.ts"
import { today } from "../../src/lib/dates.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { announcedConsultation, remarksOf } from "../support/consultations.ts"
import { accepted, decideCall } from "../support/contracts.ts"
import { submittedOffer } from "../support/offers.ts"
import { readyProgramme } from "../support/programme.ts"

const REMARKS = 200
const office = "leszno"

const world = await testWorld()
const on = await browse(world)
const day = () => today(world.clock.now()).toString()
const later = (days: number) => world.clock.moveTo(world.clock.now().add({ hours: 24 * days }))

/**
 * A year as a city lives it: a draft with two hundred remarks, the council's papers, the resolution, a competition for one of
 * its tasks, a contract, the report of the year; and a resident who asks where a number comes from.
 */
describe("the programme of a year", () => {
  const at = { programmeId: "", consultationId: "", contractId: "" }

  it("takes two hundred remarks by different people and answers them on a few pages", async () => {
    at.programmeId = await readyProgramme(world, 2026)
    at.consultationId = await announcedConsultation(world, { programmeId: at.programmeId, actText: "" })
    await remarksOf(
      world,
      at.consultationId,
      Array.from({ length: REMARKS }, (_, n) => `Uwaga numer ${n + 1}: więcej zajęć w dzielnicy ${n + 1}.`),
    )
    const { page, close } = await on.as("official")
    await page.goto(`${on.origin}${urls.officeRemarks.href({ office, consultationId: at.consultationId })}`)
    await page.getByText(`${REMARKS} uwag`).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    for (const box of await page.locator('main input[type="checkbox"][name="remark"]').all()) await box.check()
    await page.getByRole("radio", { name: "uwzględniona", exact: true }).focus()
    await page.keyboard.press("Space")
    await page.getByLabel("Odpowiedź i uzasadnienie").fill("Dziękujemy, dopiszemy.")
    await page.getByRole("button", { name: "Odpowiedz na zaznaczone" }).click()
    await page
      .getByText(/Odpowiedź zapisana/)
      .first()
      .waitFor()
    await close()
    const left = await world.db
      .selectFrom("consultation_remarks")
      .select("id")
      .where("consultation_id", "=", at.consultationId)
      .where("answered_at", "is", null)
      .execute()
    expect(left.length).toBeLessThan(REMARKS)
    const answer = { decision: "rejected", answer: "Na to w tym roku nie ma środków." }
    const ids = left.map(({ id }) => id)
    await world.run("official", (ctx) => answerRemarks(ctx, at.consultationId, ids, answer))
  })

  it("changes a sentence after an accepted remark, and publishes the report that wrote itself", async () => {
    const remark = await world.db
      .selectFrom("consultation_remarks")
      .select("id")
      .where("consultation_id", "=", at.consultationId)
      .where("decision", "=", "accepted")
      .orderBy("number")
      .limit(1)
      .executeTakeFirstOrThrow()
    const [paragraph] = await programmeParagraphs(world.ctxOf("official"), at.programmeId)
    const change = {
      paragraphId: paragraph!.id,
      words: `${paragraph!.text} Zajęcia są w każdej dzielnicy.`,
      began: paragraph!.text,
    }
    accepted(await world.run("official", (ctx) => changeParagraph(ctx, at.consultationId, remark.id, change)))
    const opinion = { deliveredOn: day(), givenOn: day(), opinion: "positive", text: "Popieramy.", answer: "" }
    accepted(await world.run("official", (ctx) => saveOpinion(ctx, at.consultationId, opinion)))
    later(22)
    const { page, close } = await on.as("official")
    await page.goto(`${on.origin}${urls.consultationReport.href({ office, consultationId: at.consultationId })}`)
    await page.getByRole("button", { name: "Opublikuj raport" }).click()
    await page.getByText("Raport opublikowany.").first().waitFor()
    await close()
    const results = await world
      .as("visitor")
      .get(urls.consultationResults.href({ office, consultationId: at.consultationId }))
    expect(results.html).toContain("Zajęcia są w każdej dzielnicy.")
    expect(results.html).not.toContain("Osoba 7")
  })

  it("goes to the council with all its papers in one package, and comes back as a resolution", async () => {
    const { page, close } = await on.as("coordinator")
    await page.goto(`${on.origin}${urls.programme.href({ office, programmeId: at.programmeId })}`)
    await page.getByRole("link", { name: "Dokumenty dla rady" }).click()
    await page.getByRole("textbox", { name: "Uzasadnienie" }).fill("Program odpowiada na uwagi mieszkańców.")
    await page.getByRole("button", { name: "Zapisz uzasadnienie" }).click()
    await page.getByText("Zapisano uzasadnienie.").waitFor()
    expect(await axeFindings(page)).toEqual([])
    const { bytes } = await world
      .as("coordinator")
      .get(urls.councilPackage.href({ office, programmeId: at.programmeId }))
    const names = Object.keys(unzipSync(bytes)).join(" ")
    for (const paper of ["projekt-uchwaly", "uzasadnienie", "raport-z-konsultacji", "opinia-rady-pozytku"])
      for (const kind of ["pdf", "docx"]) expect(names).toContain(`${paper}.${kind}`)
    // There is no programme of the year before to compare it with.
    expect(names).not.toContain("porownanie")
    await page.getByRole("link", { name: "Zapisz uchwałę rady" }).click()
    await page.getByLabel("Numer uchwały").fill("XX/11/2026")
    await page.getByLabel("Data uchwały").fill(day())
    await page.getByRole("button", { name: "Zapisz uchwałę i zamroź tekst" }).click()
    await page.getByText("Tekst programu jest zamrożony").first().waitFor()
    await close()
  })

  it("becomes a competition and a contract of its priority task", async () => {
    const [task] = await priorityTasksOf(world.ctxOf("official"), at.programmeId)
    const call = await publishedCall(
      world,
      { programmeTaskId: task!.id },
      { "call.abovePlannedMoney": "Pula obejmuje też środki z rezerwy." },
    )
    const offer = await submittedOffer(world, call)
    await decideCall(world, call, [{ offer }])
    const draft = accepted(await world.run("official", (ctx) => makeContract(ctx, offer.id)))
    const signed = accepted(
      await world.run("official", (ctx) => signContract(ctx, draft.id, { signedOn: day(), form: "paper" })),
    )
    accepted(
      await world.run("official", (ctx) => payTranche(ctx, signed.id, signed.tranches[0]!.id, { paidOn: day() })),
    )
    at.contractId = signed.id
    const trail = await world.as("visitor").get(urls.taskTrail.href({ office, taskId: task!.id }))
    expect(trail.html).toContain(urls.contractTrail.href({ office, contractId: signed.id }))
  })

  it("ends in a report that the coordinator writes beside the numbers and publishes", async () => {
    world.clock.moveTo(Temporal.Instant.from("2027-05-12T09:00:00Z"))
    const { page, close } = await on.as("coordinator")
    await page.goto(`${on.origin}${urls.desk.href({ office })}`)
    await page.getByRole("link", { name: "Sprawozdania z programu" }).click()
    await page.getByLabel("Rok, za który jest sprawozdanie").fill("2026")
    await page.getByRole("button", { name: "Zacznij sprawozdanie" }).click()
    await page.getByText("Zaczęto sprawozdanie za 2026 rok.").waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel("Tekst: Wprowadzenie").fill("Dobry rok dla dzielnic.")
    await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await page.getByText("Zapisano.", { exact: true }).first().waitFor()
    await page.getByRole("link", { name: "Opublikuj sprawozdanie" }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole("button", { name: "Opublikuj", exact: true }).click()
    await page.getByText("Sprawozdanie jest opublikowane.").waitFor()
    await page.getByLabel("Kiedy przekazano radzie").fill("2027-05-12")
    await page.getByRole("button", { name: "Zapisz przekazanie" }).click()
    await page.getByText("Zapisano, kiedy i gdzie przekazano sprawozdanie.").waitFor()
    await close()
  })

  it("leads a resident from a number of the report to a cost in four clicks, on a phone without scripts", async () => {
    const { page, close } = await on.as("visitor", { width: 390, script: false })
    await page.goto(`${on.origin}${urls.publicYearlyReport.href({ office, year: "2026" })}`)
    expect(await axeFindingsOf(page)).toEqual([])
    await page.locator(`a[href*="/liczby/grants-paid/2026?sprawozdanie=2026"]`).first().click()
    await page.locator(`main table a[href*="${at.contractId}"]`).first().click()
    await page.getByRole("link", { name: "Ślad złotego" }).click()
    await page.locator("#koszt-1").waitFor()
    expect(await page.getByText("§ 5").first().isVisible()).toBe(true)
    await close()
  })

  it("opens the list behind each of its numbers", async () => {
    const report = await world.as("visitor").get(urls.publicYearlyReport.href({ office, year: "2026" }))
    const lists = new Set(
      Array.from(report.html.matchAll(/href="[^"]*(\/leszno\/liczby\/[^"]+)"/g), ([, path]) => path!),
    )
    expect(lists.size).toBeGreaterThan(9)
    for (const path of lists) {
      const list = await world.as("visitor").get(path.replaceAll("&amp;", "&"))
      expect([path, list.status]).toEqual([path, 200])
      const main = list.html.slice(list.html.indexOf("<main"), list.html.indexOf("</main>"))
      const [, thing] = /<t[hd][^>]*><a class="ds-link" href="(\/[^"]+)"/.exec(main.slice(main.indexOf("<tbody")))!
      const opened = await world.as("visitor").get(thing!.replaceAll("&amp;", "&"))
      expect([path, thing, opened.status]).toEqual([path, thing, 200])
    }
  })
})

/** Without scripts axe has nothing to run in: the page is looked at again with them. */
async function axeFindingsOf(page: { url(): string }): Promise<string[]> {
  const { page: scripted, close } = await on.as("visitor", { width: 390 })
  await scripted.goto(page.url())
  const findings = await axeFindings(scripted)
  await close()
  return findings
}
