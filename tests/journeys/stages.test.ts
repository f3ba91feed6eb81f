import { describe, expect, it } from "vitest"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse, type View } from "../support/browse.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"
import { startedProgramme } from "../support/programme.ts"

const world = await testWorld()
const office = "leszno"
const programmeId = await startedProgramme(world, 2027, "template")
const on = await browse(world)

const stages = urls.programmeStages.href({ office, programmeId })
const stage = (slug: string) => urls.programmeStage.href({ office, programmeId, stage: slug })
const pages: CheckedPage[] = [
  ["the stages", "coordinator", stages],
  ["the stages for a councillor", "councillor", stages],
  ["a stage with a statutory term", "coordinator", stage("uchwala")],
  ["a stage of nothing yet", "coordinator", stage("realizacja")],
  ["a past programme", "coordinator", urls.pastProgramme.href({ office })],
  ["the stages for everybody", "visitor", urls.publicProgrammeStages.href({ office, years: "2027" })],
]
const views: readonly [string, View][] = [
  ["light, in English", { lang: "en" }],
  ["dark, on a phone", { dark: true, width: 390 }],
]

describe("a coordinator and whoever looks after a stage", () => {
  it("go from the first page to a marked stage with evidence, and undo what was a slip", async () => {
    const planner = await on.as("coordinator")
    await planner.page.goto(`${on.origin}/leszno`)
    await planner.page.getByRole("link", { name: "Pulpit urzędu" }).first().click()
    await planner.page.getByRole("link", { name: "Programy współpracy" }).first().click()
    await planner.page.locator("main").getByRole("link", { name: /2027/ }).first().click()
    await planner.page.getByRole("link", { name: "Etapy programu" }).first().click()
    await planner.page.getByRole("link", { name: /^1\. Opracowanie/ }).click()
    await planner.page.getByLabel("Kto odpowiada").selectOption({ label: "Celina Celowa" })
    await planner.page.getByLabel("Od", { exact: true }).fill("2026-02-01")
    await planner.page.getByLabel("Do", { exact: true }).fill("2026-01-01")
    await planner.page.getByLabel("Notatki").fill("Razem z wydziałami.")
    await planner.page.getByRole("button", { name: "Zapisz plan" }).click()
    await planner.page.getByText("Etap kończy się wcześniej, niż się zaczyna.").first().waitFor()
    expect(await axeFindings(planner.page)).toEqual([])
    expect(await planner.page.getByLabel("Notatki").inputValue()).toBe("Razem z wydziałami.")
    await planner.page.getByLabel("Do", { exact: true }).fill("2026-12-31")
    await planner.page.getByRole("button", { name: "Zapisz plan" }).click()
    await planner.page.getByText("Plan etapu zapisany.").waitFor()
    await planner.close()

    const { page, complaints, close } = await on.as("goalChief")
    await page.goto(`${on.origin}/leszno/pulpit`)
    await page.getByRole("link", { name: "Otwórz etap" }).click()
    expect(await page.getByLabel("Kto odpowiada").count()).toBe(0)
    await page.getByLabel("Własny krok").fill("Rozmowa z radami osiedli")
    await page.getByRole("button", { name: "Dodaj krok" }).click()
    await page.getByRole("button", { name: "Zrobione Rozmowa z radami osiedli" }).click()
    await page.getByText("Krok zapisany.").waitFor()
    await page.getByRole("button", { name: "Usuń Rozmowa z radami osiedli" }).click()
    await page.locator("#kroki").getByText("Usunięte").click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole("button", { name: "Przywróć Rozmowa z radami osiedli" }).click()
    await page.getByText("Krok przywrócony.").waitFor()

    await page.getByText("Dodaj adres").first().click()
    await page.getByLabel("Nazwa dowodu").first().fill("Zarządzenie")
    await page.getByLabel("Adres", { exact: true }).fill("bip")
    await page.getByRole("button", { name: "Dodaj adres" }).click()
    await page.getByText("Podaj pełny adres, zaczynający się od https://.").first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel("Adres", { exact: true }).fill("https://bip.example.org/zarzadzenie")
    await page.getByRole("button", { name: "Dodaj adres" }).click()
    await page.getByText("Dowód dodany.").waitFor()
    await page.getByRole("button", { name: "Usuń Zarządzenie" }).click()
    await page.locator("#dowody").getByText("Usunięte").click()
    await page.getByRole("button", { name: "Przywróć Zarządzenie" }).click()
    await page.getByText("Dowód przywrócony.").waitFor()

    await page.getByText("Dodaj dokument").first().click()
    await page.getByLabel("Nazwa dowodu").last().fill("Lista obecności")
    await page
      .getByLabel("Plik")
      .setInputFiles({ name: "lista.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF") })
    await page.getByRole("button", { name: "Dodaj dokument" }).click()
    await page.getByText("(tylko w urzędzie)").waitFor()
    const paper = await page.getByRole("link", { name: "Lista obecności" }).getAttribute("href")

    await page.getByLabel("Ile punktów wykonano").fill("9")
    await page.getByRole("button", { name: "Zapisz wykonanie" }).click()
    await page.getByText("To więcej, niż planowano. Napisz, z czego to wynika.").first().waitFor()
    await page.getByLabel("Ile punktów wykonano").fill("5")
    await page.getByRole("button", { name: "Zapisz wykonanie" }).click()
    await page.getByText("Wykonano 5/5 pkt").waitFor()
    expect(complaints.filter((each) => !each.includes("422"))).toEqual([])
    await close()

    const stranger = await on.as("visitor")
    await stranger.page.goto(`${on.origin}${urls.publicProgrammeStages.href({ office, years: "2027" })}`)
    await stranger.page.getByRole("link", { name: "Zarządzenie" }).waitFor()
    expect(await stranger.page.getByText("Lista obecności").count()).toBe(0)
    const statusOf = async (path: string) =>
      (await stranger.page.request.get(`${on.origin}${path}`, { maxRedirects: 0 })).status()
    expect(await statusOf(paper!)).toBe(404)
    for (const path of [stages, stage("opracowanie")]) expect([302, 303], path).toContain(await statusOf(path))
    await stranger.close()
  })
})

checkPages(on, "the pages of stages", pages, { views })
