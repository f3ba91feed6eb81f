import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, draftedContract, paidContract, signedContract } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { pdfText } from "../../../tests/support/pdf-text.ts"
import type { CastName } from "../../../tests/support/world.ts"
import { today } from "../../lib/dates.ts"
import { urls } from "../../urls.ts"
import type { Contract } from "./contract.ts"
import { markSettled } from "./mark-settled.ts"
import { terminateContract } from "./terminate-contract.ts"

const world = await testWorld()
const office = "leszno"
const to = (contract: Contract) => ({ office, contractId: contract.id })
const official = world.as("official")
const thisDay = () => today(world.clock.now()).toString()
const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ")

beforeEach(() => world.clock.reset())

async function mainOf(path: string, who: CastName = "official"): Promise<string> {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  const spaced = page.html.replaceAll(/<\/(?:dt|dd|td|th|p|h\d|li)>/g, "$& ")
  return plain(load(spaced)("main").text())
}

const primaries = (html: string) => load(html)('main .ds-button[data-variant="primary"]').length

describe("who sees a contract", () => {
  it("are its parties and those of the office who decide or watch; for everybody else there is none", async () => {
    const draft = await draftedContract(world)
    const signed = await signedContract(world)
    for (const contract of [draft, signed])
      for (const path of [urls.contract.href(to(contract)), urls.contractPdf.href(to(contract))]) {
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

  it("does not let the organisation, the mayor or a councillor change anything", async () => {
    const draft = await draftedContract(world)
    const paths = [urls.contractEdit, urls.contractSignature, urls.contractTermination].map((url) =>
      url.href(to(draft)),
    )
    paths.push(urls.tranchePayment.href({ ...to(draft), trancheId: draft.tranches[0]!.id }))
    paths.push(urls.newContract.href({ office, offerId: draft.offerId }))
    for (const who of ["representative", "stranger", "mayor", "councillor"] as const)
      for (const path of paths) {
        expect((await world.as(who).get(path)).status).toBe(404)
        expect((await world.as(who).post(path, { signedOn: thisDay() })).status).toBe(404)
      }
    expect(primaries((await world.as("councillor").get(urls.contract.href(to(draft)))).html)).toBe(0)
  })

  it("takes rubbish in the address for nothing", async () => {
    for (const contractId of ["1", "%00", "0196f000-0000-7000-8000-000000000000", "' or 1=1--"])
      expect((await official.get(urls.contract.href({ office, contractId }))).status).toBe(404)
  })
})

describe("the contract page", () => {
  it("tells the organisation what to do: wait, carry out, report; late in brick", async () => {
    const draft = await draftedContract(world)
    expect(await mainOf(urls.contract.href(to(draft)), "representative")).toContain("Urząd przygotowuje umowę")
    const paid = await paidContract(world)
    const address = urls.contract.href(to(paid))
    expect(await mainOf(address, "assistant")).toContain("Sprawozdanie możesz wypełniać już teraz")
    world.clock.moveTo(Temporal.Instant.from("2027-01-10T09:00:00Z"))
    expect(await mainOf(address, "representative")).toContain("Złóż sprawozdanie do 1 lutego 2027")
    expect(await mainOf(address)).toContain("Organizacja ma czas na sprawozdanie do 1 lutego 2027")
    world.clock.moveTo(Temporal.Instant.from("2027-02-04T09:00:00Z"))
    expect(await mainOf(address, "representative")).toContain("Termin sprawozdania minął 1 lutego 2027")
    expect(await mainOf(address)).toContain("3 dni temu. Wezwij organizację na piśmie do złożenia go w ciągu 7 dni")
  })

  it("shows the clauses as signed, and the history of both parties", async () => {
    const contract = await paidContract(world)
    const text = await mainOf(urls.contract.href(to(contract)), "representative")
    expect(text).toContain("§ 1. Przedmiot umowy")
    expect(text).toContain("Wypłacono transzę")
    expect(text).toContain("Urszula Urzędowa")
    expect(text).toContain(contract.sha256!.slice(0, 8))
  })

  it("says in English what it says in Polish", async () => {
    const contract = await paidContract(world)
    const page = await world.as("official").get(`${urls.contract.href(to(contract))}?lang=en`)
    expect(plain(page.html)).toContain("PLN 36,000.00")
    expect(page.html).toContain("What now")
    expect(validateHtml(page.html)).toEqual([])
  })
})

describe("the document", () => {
  it("of an unfinished draft says so on each page; of a complete one it is clean", async () => {
    const unfinished = await draftedContract(world, { amount: 3_000_000 })
    const text = async (contract: Contract) =>
      plain(pdfText((await official.get(urls.contractPdf.href(to(contract)))).bytes))
    expect(await text(unfinished)).toContain("WERSJA ROBOCZA")
    const draft = await draftedContract(world)
    const clean = await text(draft)
    expect(clean).not.toContain("WERSJA ROBOCZA")
    for (const said of [
      `Umowa nr ${draft.number}`,
      "zawarta w dniu ______________________ r. między:",
      "Prezydent Miasta Leszna",
      "Klub Sportowy „Próba”",
      "KRS 0000123456",
      "36 000,00 zł (słownie: trzydzieści sześć tysięcy złotych zero groszy)",
      "§ 17",
      "Załącznik nr 2. Kalkulacja przewidywanych kosztów",
      "Turniej wojewódzki",
    ])
      expect(clean).toContain(said)
  })

  it("of a signed contract stays the same, byte for byte, and carries the day", async () => {
    const contract = await signedContract(world)
    const first = await official.get(urls.contractPdf.href(to(contract)))
    expect(plain(pdfText(first.bytes))).toContain("zawarta w dniu 27 marca 2026 r. między:")
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 90 }))
    const second = await world.as("representative").get(urls.contractPdf.href(to(contract)))
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
    expect(first.headers.get("content-disposition")).toContain(`umowa-${contract.number.replace("/", "-")}.pdf`)
  })
})

describe("the office's list", () => {
  it("finds by number, task, organisation and register number, filters by state and year, and sums what it found", async () => {
    const paid = await paidContract(world, { change: { title: "Żaglówki na Zalewie" } })
    const found = async (query: Record<string, string>) => await mainOf(urls.contracts.href({ office }, query), "mayor")
    expect(await found({ szukaj: "zaglowki" })).toContain("1 umowa, dotacje razem 36 000,00 zł")
    expect(await found({ szukaj: paid.number })).toContain("Żaglówki na Zalewie")
    expect(await found({ szukaj: "0000123456", stan: "w-realizacji", rok: "2026" })).toContain("Żaglówki na Zalewie")
    expect(await found({ szukaj: "zaglowki", stan: "rozliczone" })).toContain("Nie ma takich umów")
    expect(await found({ szukaj: "%_\\", strona: "-3" })).toContain("Nie ma takich umów")
  })

  it("is for the office: a member, a resident and a committee member find nothing", async () => {
    for (const who of ["representative", "resident", "committee1"] as const)
      expect((await world.as(who).get(urls.contracts.href({ office }))).status).toBe(404)
  })
})

describe("the public list", () => {
  it("shows residents signed contracts only: organisation, task, amount, year and state, no personal data", async () => {
    const draft = await draftedContract(world, { change: { title: "Tajny szkic umowy" } })
    const paid = await paidContract(world, { change: { title: "Jawne zadanie" } })
    const settled = await paidContract(world, { change: { title: "Rozliczone zadanie" } })
    await world.run("official", (ctx) => markSettled(ctx, settled.id))
    const ended = await signedContract(world, { change: { title: "Porzucone zadanie" } })
    accepted(
      await world.run("official", (ctx) =>
        terminateContract(ctx, ended.id, { on: thisDay(), reason: "Organizacja odstąpiła." }),
      ),
    )
    const address = urls.publicContracts.href({ office }, { szukaj: "zadanie" })
    const text = await mainOf(address, "visitor")
    expect(text).toContain("2 umowy, dotacje razem 72 000,00 zł")
    for (const shown of ["Jawne zadanie", "Rozliczone zadanie", "Klub Sportowy „Próba”", "36 000,00 zł", "2026"])
      expect(text).toContain(shown)
    const all = (await world.as("visitor").get(urls.publicContracts.href({ office }))).html
    for (const hidden of [draft.title, "Porzucone zadanie", "Alicja Jaskółka", "Urszula", "1090 1014", "65 500"])
      expect(all).not.toContain(hidden)
    const one = await world.as("visitor").get(urls.publicContract.href(to(paid)))
    expect(validateHtml(one.html)).toEqual([])
    expect(plain(one.html)).toContain("36 000,00 zł")
    for (const hidden of ["Alicja Jaskółka", "Urszula", "1090 1014", "65 500", "Cała umowa"])
      expect(one.html).not.toContain(hidden)
    for (const contract of [draft, ended])
      expect((await world.as("visitor").get(urls.publicContract.href(to(contract)))).status).toBe(404)
    expect((await world.as("councillor").get(urls.publicContract.href(to(paid)))).html).toContain("Cała umowa")
  })

  it("by a year that has none says so", async () => {
    expect(await mainOf(urls.publicContracts.href({ office }, { rok: "1999" }), "visitor")).toContain(
      "Nie ma takich umów",
    )
  })
})
