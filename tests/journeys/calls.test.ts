import { describe, expect, it } from "vitest"
import { annulCall } from "../../src/domains/calls/annul-call.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { draftedCall, publishedCall } from "../support/calls.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"

const world = await testWorld()
const office = "leszno"

world.clock.moveTo(Temporal.Instant.from("2026-03-03T09:00:00Z"))
const annulled = await publishedCall(world, { title: "Nikt się nie zgłosił" })
world.clock.moveTo(annulled.closesAt.add({ minutes: 1 }))
const closed = await publishedCall(world, { title: "Kultura blisko domu" })
await world.run("official", (ctx) =>
  annulCall(ctx, annulled.id, { ground: "no-offers", note: "" }, { submitted: 0, meetRequirements: undefined }),
)
world.clock.moveTo(closed.closesAt.add({ minutes: 1 }))
const open = await publishedCall(world)
const sound = await draftedCall(world, { title: "Gotowy szkic" })
const faulty = await draftedCall(world, { title: "Szkic z błędami", closesAt: closed.closesAt, costsLastYear: null })

const on = await browse(world)
const to = (callId: string) => ({ office, callId })

const pages: CheckedPage[] = [
  ["the home page", "visitor", urls.home.href({ office })],
  ["the list of calls", "visitor", urls.calls.href({ office })],
  ["the list without a find", "visitor", urls.calls.href({ office }, { szukaj: "nic takiego" })],
  ["an open call", "visitor", urls.call.href(to(open.id))],
  ["a closed call", "representative", urls.call.href(to(closed.id))],
  ["an annulled call", "visitor", urls.call.href(to(annulled.id))],
  ["the office's list", "official", urls.officeCalls.href({ office })],
  ["the office's page of an open call", "official", urls.officeCall.href(to(open.id))],
  ["the office's page of a closed call", "mayor", urls.officeCall.href(to(closed.id))],
  ["the office's page of a draft", "official", urls.officeCall.href(to(faulty.id))],
  ["the form of a new call", "official", urls.newCall.href({ office })],
  ["the form of a draft", "official", urls.callEdit.href(to(faulty.id))],
  ["the criteria", "official", urls.callCriteria.href(to(faulty.id))],
  ["the rules for offers", "official", urls.callRules.href(to(faulty.id))],
  ["past costs from the data", "official", urls.callPastCosts.href(to(faulty.id))],
  ["templates and past calls", "official", urls.callTemplates.href({ office })],
  ["numbers of calls", "official", urls.callNumbers.href({ office })],
  ["repeating a call", "official", urls.callRepeat.href(to(open.id))],
  ["the publication", "official", urls.callPublication.href(to(faulty.id))],
  ["the deletion", "official", urls.callDeletion.href(to(faulty.id))],
  ["the annulment", "official", urls.callAnnulment.href(to(closed.id))],
]

checkPages(on, "the pages of calls", pages)

describe("an official", () => {
  it.each([true, false])("announces a competition (with scripts: %s)", async (script) => {
    const { page, close } = await on.as("official", { script })
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click()
    await page.goto(`${on.origin}${urls.newCall.href({ office })}`)
    await page.getByLabel("Tytuł konkursu").fill("Edukacja ekologiczna")
    await page.locator("label", { hasText: "Wspieranie" }).click()
    await press("Rozpocznij szkic")
    await page.locator("label", { hasText: "18. ekologia" }).click()
    await page.getByLabel("Opis zadania").fill("Warsztaty o rzekach w przedszkolach.")
    await page.getByLabel("Warunki realizacji").fill("Na terenie Leszna.")
    await page.getByLabel("Pula środków w konkursie").fill("80 500")
    await page.getByLabel("Największa dotacja").fill("100 000")
    await page.getByLabel("Zadanie od dnia").fill("2026-08-01")
    await page.getByLabel("Zadanie do dnia").fill("2026-12-15")
    await page.getByLabel("Koszt w 2026 roku").fill("0")
    await page.getByLabel("Koszt w 2025 roku").fill("12.500,-")
    await press("Zapisz szkic")
    const check = page.locator("#sprawdzenie")
    expect(await check.textContent()).toContain("Największa dotacja może wynosić najwyżej tyle co pula")
    for (const proposed of ["Ustaw 80 500,00 zł", "Zakończ nabór", "Zakończ o 23:59", "Wybierz oferty"]) {
      await check.getByRole("button", { name: proposed }).first().click()
      // With scripts the button only sets the field.
      if (script) await press("Zapisz szkic")
      await page.getByText("Szkic zapisany.").waitFor()
    }
    expect(await check.textContent()).toContain("Wszystko się zgadza z ustawą.")
    await page.goto(page.url().replace("/zmiana", "/publikacja"))
    await press("Opublikuj ogłoszenie")
    await page.getByText("jest opublikowany").waitFor()
    await page.getByRole("link", { name: "Strona publiczna" }).click()
    expect(await page.locator("h1").textContent()).toBe("Edukacja ekologiczna")
    await close()
  })

  it("sees what is wrong in the colours and words axe accepts", async () => {
    const { page, close } = await on.as("official")
    await page.goto(`${on.origin}${urls.callEdit.href(to(sound.id))}`)
    await page.getByLabel("Pula środków w konkursie").fill("-1")
    await page.getByRole("button", { name: "Zapisz szkic" }).click()
    await page.getByText("Kwota nie może być ujemna.").first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await close()
  })
})
