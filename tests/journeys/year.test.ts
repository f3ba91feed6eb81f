import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { liveExample } from "../support/live.ts"

const live = await liveExample()
const TITLE = "Sąsiedzkie poranki"
const PASSWORD = "cztery żółte kajaki na stawie"
const COMMITTEE = ["konstanty.komisarz", "olga.oceniajaca", "pawel.punktujacy"]

/** What the story carries from one person to the next. */
const story = { call: "", office: "", offer: "", number: "", contract: "", report: "" }
const idIn = (path: string) => /[0-9a-f-]{36}/.exec(path)?.[0] as string

/** Moves the clock of the example, as anybody may on its page. */
async function wait(...steps: ("1 dzień" | "7 dni" | "22 dni" | "90 dni")[]) {
  const visitor = await live.as("visitor")
  for (const step of steps) {
    await visitor.open("/zegar")
    await visitor.press(step)
  }
}

describe("a year in Leszno", () => {
  it("begins with an official who announces a competition after the legal check", async () => {
    const official = await live.as("urszula.urzednik")
    await official.open("/leszno/pulpit")
    await official.follow("Ogłoś konkurs")
    await official.fill({ title: TITLE, form: "support" })
    await official.press("Rozpocznij szkic")
    const later = (days: number) => live.clock.now().toZonedDateTimeISO("Europe/Warsaw").toPlainDate().add({ days })
    const from = later(70)
    const to = [later(160), from.with({ month: 12, day: 31 })].sort(Temporal.PlainDate.compare)[0]!
    const year = later(0).year
    await official.page.locator("label", { hasText: "13. rozwój wspólnot" }).click()
    await official.page.getByLabel("Opis zadania").fill("Spotkania sąsiadów na osiedlach.")
    await official.page.getByLabel("Warunki realizacji").fill("Na terenie Leszna.")
    await official.page.getByLabel("Pula środków w konkursie").fill("60 000")
    await official.page.getByLabel("Największa dotacja").fill("20 000")
    await official.page.getByLabel("Zadanie od dnia").fill(from.toString())
    await official.page.getByLabel("Zadanie do dnia").fill(to.toString())
    await official.page.getByLabel(`Koszt w ${year} roku`).fill("0")
    await official.page.getByLabel(`Koszt w ${year - 1} roku`).fill("12.500,-")
    await official.press("Zapisz szkic")
    const check = official.page.locator("#sprawdzenie")
    for (const proposed of ["Zakończ nabór", "Zakończ o 23:59", "Wybierz oferty"]) {
      const button = check.getByRole("button", { name: proposed }).first()
      if (!(await button.isVisible())) continue
      await button.click()
      await official.press("Zapisz szkic")
    }
    expect(await check.textContent()).not.toContain("To trzeba poprawić")
    story.call = idIn(official.path())
    await official.open(`/leszno/urzad/konkursy/${story.call}/publikacja`)
    for (const reason of await official.page.locator('main [name^="reason"], main textarea').all())
      if ((await reason.inputValue()) === "") await reason.fill("Sprawdzone z radcą prawnym.")
    await official.press("Opublikuj ogłoszenie")
    await official.open(`/leszno/konkursy/${story.call}`)
    expect(await official.text()).toContain("60 000,00 zł")
  })

  it("goes on with a treasurer who makes an account, confirms it from the mailbox and registers a club", async () => {
    const treasurer = await live.as("treasurer", { width: 390 })
    await treasurer.open("/leszno")
    await treasurer.open(`/leszno/konkursy/${story.call}`)
    await treasurer.open("/rejestracja")
    await treasurer.fill({ name: "Salomea Skarbnik", email: "salomea.skarbnik@example.org", password: PASSWORD })
    await treasurer.press("Załóż konto")
    await treasurer.open("/poczta")
    await treasurer.page.locator('main a[href^="/poczta/"]').first().click()
    await treasurer.page.waitForLoadState()
    await treasurer.look()
    const link = await treasurer.page.locator('main a[href*="/rejestracja/potwierdzenie"]').first().getAttribute("href")
    await treasurer.open(link as string)
    await treasurer.fill({ password: PASSWORD })
    await treasurer.press("Potwierdź i zaloguj się")
    await treasurer.open("/leszno/organizacje/nowa")
    await treasurer.fill({
      name: "Stowarzyszenie Poranki",
      legalForm: "association",
      registerNumber: "0000995555",
      street: "ul. Poranna 1",
      postcode: "64-100",
      city: "Leszno",
      email: "poranki@example.org",
      representation: "one",
      bankAccount: "61 1090 1014 0000 0712 1981 2874",
    })
    await treasurer.press("Zgłoś organizację")
    expect(await treasurer.text()).toContain("Możesz składać oferty")
  })

  it("lets her fill the official form on a phone and see what is still missing", async () => {
    const treasurer = await live.as("treasurer")
    await treasurer.open(`/leszno/konkursy/${story.call}/oferta`)
    await treasurer.press("Zacznij ofertę")
    story.offer = idIn(treasurer.path())
    const section = (slug: string) => treasurer.open(`/leszno/oferty/${story.offer}/czesc/${slug}`)
    await treasurer.open(`/leszno/oferty/${story.offer}/sprawdzenie`)
    expect(await treasurer.text()).toContain("NIE")
    const call = await live.database.db
      .selectFrom("calls")
      .select(["task_from", "task_to"])
      .where("id", "=", story.call)
      .executeTakeFirstOrThrow()
    const [from, to] = [call.task_from as string, call.task_to as string]
    await section("zadanie")
    await treasurer.fill({ title: "Poranki na Zatorzu", from, to, place: "Leszno, Zatorze" })
    await treasurer.press(/^Zapisz/)
    await section("oferent")
    await treasurer.fill({
      "contact.name": "Salomea Skarbnik",
      "contact.phone": "65 500 10 20",
      "contact.email": "salomea.skarbnik@example.org",
    })
    await treasurer.press(/^Zapisz/)
    await section("opis")
    if ((await treasurer.page.locator('[name="activities.0.name"]').count()) === 0)
      await treasurer.page.locator('button[name="_add"][value="activities"]').first().click()
    await treasurer.page.locator('[name="activities.0.name"]').waitFor()
    await treasurer.fill({
      synopsis: "Co sobotę sąsiedzi spotykają się przy śniadaniu, poznają się i planują porządki na podwórkach.",
      "activities.0.name": "Sobotnie śniadania",
      "activities.0.description": "Dziesięć spotkań po trzy godziny, prowadzonych przez animatorkę.",
      "activities.0.audience": "Mieszkańcy Zatorza",
      "activities.0.from": from,
      "activities.0.to": to,
    })
    await treasurer.press(/^Zapisz/)
    await section("rezultaty")
    if ((await treasurer.page.locator('[name="results.0.name"]').count()) === 0)
      await treasurer.page.locator('button[name="_add"][value="results"]').first().click()
    await treasurer.page.locator('[name="results.0.name"]').waitFor()
    await treasurer.fill({
      resultsText: "Sąsiedzi poznają się i zostaje grupa, która spotyka się dalej bez dotacji.",
      "results.0.name": "Spotkania",
      "results.0.target": "10 spotkań",
      "results.0.monitoring": "Lista obecności",
    })
    await treasurer.press(/^Zapisz/)
    await section("doswiadczenie")
    await treasurer.fill({
      experience: "Od trzech lat prowadzimy świetlicę na Zatorzu.",
      resources: "Lokal, dwie animatorki, dziesięcioro wolontariuszy.",
    })
    await treasurer.press(/^Zapisz/)
    await section("koszty")
    if ((await treasurer.page.locator('[name="costs.0.name"]').count()) === 0)
      await treasurer.page.locator('button[name="_add"]').first().click()
    await treasurer.page.locator('[name="costs.0.name"]').waitFor()
    await treasurer.fill({
      "costs.0.name": "Animatorka",
      "costs.0.unit": "spotkanie",
      "costs.0.unitCost": "1 000,00",
      "costs.0.quantity": "10",
      grant: "9 500,00",
      ownFinancial: "1 000,00",
    })
    await treasurer.press(/^Zapisz/)
    await section("inne")
    await treasurer.page.locator('[name="charges"]').last().check({ force: true })
    await treasurer.press(/^Zapisz/)
    await section("oswiadczenia")
    for (const box of await treasurer.page.locator('main input[type="checkbox"][name^="statements."]:enabled').all())
      await box.check({ force: true })
    for (const key of ["tax-arrears", "insurance-arrears"])
      await treasurer.page.locator(`[name="statements.${key}"][value="none"]`).check({ force: true })
    await treasurer.press(/^Zapisz/)
  })

  it("refuses sums that do not add up, with the amount that would", async () => {
    const treasurer = await live.as("treasurer")
    await treasurer.open(`/leszno/oferty/${story.offer}/sprawdzenie`)
    expect(await treasurer.text()).toMatch(/500,00 zł/)
    await treasurer.open(`/leszno/oferty/${story.offer}/czesc/koszty`)
    await treasurer.fill({ grant: "9 000,00" })
    await treasurer.press(/^Zapisz/)
    await treasurer.open(`/leszno/oferty/${story.offer}/sprawdzenie`)
    await treasurer.press("Złóż ofertę")
    const receipt = await treasurer.text()
    story.number = /\d+\/\d{4}\/\d+/.exec(receipt)?.[0] as string
    expect(story.number).toBeTruthy()
    expect(receipt).toMatch(/[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/)
  })

  it("keeps the offer sealed until the closing, then checks its form", async () => {
    const official = await live.as("urszula.urzednik")
    await official.open(`/leszno/urzad/konkursy/${story.call}/oferty`)
    expect(await official.text()).not.toContain("Poranki na Zatorzu")
    await wait("22 dni", "7 dni")
    await official.open(`/leszno/urzad/konkursy/${story.call}/oferty`)
    expect(await official.text()).toContain("Poranki na Zatorzu")
    await official.open(`/leszno/urzad/oferty/${story.offer}`)
    await official.open(`/leszno/urzad/oferty/${story.offer}/ocena-formalna`)
    await official.fill({ "verdict.statutory-activity": "yes", "verdict.representation": "yes" })
    await official.press("Zapisz ocenę formalną")
  })

  it("has three members of a committee score it after a statement", async () => {
    const official = await live.as("urszula.urzednik")
    for (const [index, key] of COMMITTEE.entries()) {
      await official.open(`/leszno/urzad/konkursy/${story.call}/komisja`)
      const name = { 0: "Konstanty Komisarz", 1: "Olga Oceniająca", 2: "Paweł Punktujący" }[index] as string
      await official.page.getByLabel("Osoba", { exact: true }).selectOption({ label: name })
      await official.fill({ side: index === 2 ? "organisations" : "office" })
      await official.press("Dodaj do komisji")
      const member = await live.as(key)
      await member.open("/leszno/pulpit")
      await member.open(`/leszno/komisja/${story.call}`)
      await member.fill({ confirmed: "on" })
      await member.press("Złóż oświadczenie")
      await member.open(`/leszno/komisja/${story.call}/oferty/${story.offer}`)
      for (const field of await member.page.locator('main [name^="points."]').all()) await field.fill("9,5")
      await member.press("Oddaj kartę")
      expect(await member.text()).toContain("oddana")
    }
  })

  it("has the ranking proposed, the mayor decide and the results published", async () => {
    const official = await live.as("urszula.urzednik")
    await official.open(`/leszno/urzad/konkursy/${story.call}/ranking`)
    await official.fill({ [`amount.${story.offer}`]: "8 000,00" })
    await official.press("Przekaż opinię komisji")
    const mayor = await live.as("prokop.prezydent")
    await mayor.open("/leszno/pulpit")
    expect(await mayor.text()).toContain(TITLE)
    await mayor.open(`/leszno/urzad/konkursy/${story.call}/decyzja`)
    await mayor.fill({ confirmed: "on" })
    await mayor.press("Podejmij decyzję")
    await official.open(`/leszno/urzad/konkursy/${story.call}/ranking`)
    await official.press("Ogłoś wyniki")
    const visitor = await live.as("visitor")
    await visitor.open(`/leszno/konkursy/${story.call}/wyniki`)
    expect(await visitor.text()).toContain("Stowarzyszenie Poranki")
    expect(await visitor.text()).toContain("8 000,00 zł")
  })

  it("makes the contract out of the offer, agrees the smaller grant, signs it and pays", async () => {
    const official = await live.as("urszula.urzednik")
    await official.open("/leszno/pulpit")
    expect(await official.text()).toContain("Umowy do przygotowania")
    await official.open(`/leszno/urzad/oferty/${story.offer}/umowa`)
    await official.press("Przygotuj umowę")
    story.contract = idIn(official.path())
    await official.open(`/leszno/umowy/${story.contract}/zmiana`)
    await official.fill({ ownFinancial: "2 000,00" })
    await official.press("Zapisz warunki")
    const pdf = await official.page.request.get(`${live.origin}/leszno/umowy/${story.contract}/pdf`)
    expect(pdf.headers()["content-type"]).toBe("application/pdf")
    await official.open(`/leszno/umowy/${story.contract}`)
    await official.follow("Odnotuj podpisanie")
    const day = live.clock.now().toZonedDateTimeISO("Europe/Warsaw").toPlainDate().toString()
    await official.fill({ signedOn: day, signedForm: "paper" })
    await official.press(/podpis/i)
    await official.follow(/^Odnotuj wypłatę/)
    await official.fill({ paidOn: day })
    await official.press(/wypłat/i)
    expect(await official.text()).toContain("wypłacona")
    const treasurer = await live.as("treasurer")
    await treasurer.open("/leszno/moje")
    expect(await treasurer.text()).toContain("Poranki na Zatorzu")
    await treasurer.open(`/leszno/umowy/${story.contract}`)
    const stranger = await live.as("roman.reprezentant")
    const answer = await stranger.page.goto(`${live.origin}/leszno/umowy/${story.contract}`)
    expect(answer?.status()).toBe(404)
  })

  it("settles the grant with a report: planned beside actual", async () => {
    const { task_to: end } = await live.database.db
      .selectFrom("contracts")
      .select("task_to")
      .where("id", "=", story.contract)
      .executeTakeFirstOrThrow()
    const over = () => live.clock.now().toZonedDateTimeISO("Europe/Warsaw").toPlainDate().toString() > end
    while (!over()) await wait("22 dni")
    const treasurer = await live.as("treasurer")
    const { page } = treasurer
    await treasurer.open(`/leszno/umowy/${story.contract}`)
    await treasurer.follow("Przygotuj sprawozdanie")
    await treasurer.press("Zacznij sprawozdanie")
    story.report = idIn(treasurer.path())
    await treasurer.fill({ resultsText: "Sąsiedzi spotykają się dalej, już bez dotacji." })
    for (const field of await page.locator('main [name$=".achieved"]').all()) await field.fill("10 spotkań")
    for (const field of await page.locator('main [name$=".measured"]').all()) await field.fill("Lista obecności")
    await treasurer.press("Zapisz i przejdź dalej")
    await page.locator('main [name$=".degree"]').first().check({ force: true })
    for (const field of await page.locator('main [name$=".description"]').all()) await field.fill("Zgodnie z planem.")
    await treasurer.press("Zapisz i przejdź dalej")
    await page.locator('main [name^="costs."]').first().fill("10 000,00")
    await treasurer.press("Zapisz i przejdź dalej")
    await treasurer.fill({ grant: "7 900,00", ownFinancial: "2 100,00" })
    await treasurer.press("Zapisz i przejdź dalej")
    for (const box of await page.locator('main input[type="checkbox"][name^="statements."]').all())
      await box.check({ force: true })
    await treasurer.press("Sprawdź i złóż")
    expect(await treasurer.text()).toContain("Zwróć urzędowi 100,00 zł")
    await treasurer.press("Złóż sprawozdanie")
    expect(await treasurer.text()).toContain("Sprawozdanie jest złożone")
  })

  it("moves the indicators of the strategy card, and a click on the number opens the contract", async () => {
    const visitor = await live.as("visitor")
    const card = async () => {
      await visitor.open("/leszno/strategia")
      await visitor.follow(/Organizacje pozarządowe/)
      await visitor.follow(/Program współpracy samorządu/)
    }
    const year = (
      await live.database.db
        .selectFrom("contracts")
        .select("task_to")
        .where("id", "=", story.contract)
        .executeTakeFirstOrThrow()
    ).task_to.slice(0, 4)
    const measured = async () => {
      await card()
      const row = visitor.page.locator("tr", { has: visitor.page.locator(`a[href$="/${year}"]`) })
      return Promise.all(
        [0, 1].map(async (n) =>
          row
            .nth(n)
            .locator(`a[href$="/${year}"]`)
            .evaluate((link) => link.firstChild?.textContent ?? ""),
        ),
      )
    }
    const amount = (text: string) => Math.round(Number(text.replaceAll(/[\s\u00a0]/g, "").replace(",", ".")) * 100)
    const counted = async () => {
      return await live.database.db
        .selectFrom("reports as r")
        .innerJoin("contracts as u", "u.id", "r.contract_id")
        .select([
          sql<number>`count(*)::int`.as("projects"),
          sql<number>`coalesce(sum(r.grant_used), 0)::bigint`.as("grosze"),
        ])
        .where("r.state", "=", "accepted")
        .where("u.task_year", "=", Number(year))
        .executeTakeFirstOrThrow()
    }
    const before = await counted()
    const official = await live.as("urszula.urzednik")
    await official.open("/leszno/pulpit")
    expect(await official.text()).toContain("Sprawozdania do przyjęcia")
    await official.open(`/leszno/sprawozdania/${story.report}`)
    await official.follow("Przyjmij sprawozdanie")
    await official.press("Przyjmij sprawozdanie")
    expect(await official.text()).toContain("Sprawozdanie jest przyjęte")
    expect(await counted()).toEqual({ projects: before.projects + 1, grosze: before.grosze + 790_000 })
    const [projects, money] = await measured()
    expect(Number(projects)).toBe(before.projects + 1)
    expect(amount(money as string)).toBe(before.grosze + 790_000)
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.locator(`a[href$="/${year}"]`).last().click()])
    await visitor.look()
    await visitor.follow(/Poranki na Zatorzu/)
    expect(await visitor.text()).toContain("Stowarzyszenie Poranki")
  })
})
