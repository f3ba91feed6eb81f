import { describe, expect, it } from "vitest"
import { PASTED_RESOLUTION } from "../../src/domains/programmes/past/resolution.samples.ts"
import { markAdopted, priorityTasksOf } from "../../src/domains/programmes/public.ts"
import { enterPastProgramme, type PastTyped } from "../../src/domains/programmes/stages/enter-past-programme.ts"
import { STAGE_KEYS } from "../../src/law/programme-stages.ts"
import { newId } from "../../src/platform/ids.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse, type View } from "../support/browse.ts"
import { accepted } from "../support/contracts.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"
import { readyProgramme, startedProgramme, writtenPart } from "../support/programme.ts"

const world = await testWorld()
const office = "leszno"
const adopted = await readyProgramme(world, 2026)
await world.run("coordinator", (ctx) =>
  markAdopted(ctx, adopted, {
    number: "XX/7/2025",
    on: "2025-11-27",
    bipUrl: "https://bip.example.org/7",
    because: "",
  }),
)
const draft = await startedProgramme(world, 2027, adopted)
await writtenPart(world, draft, "priorities", (part) => ({
  ...part,
  tasks: [
    ...part.tasks.map((task) => ({ ...task, plannedMoney: 15_000_000 })),
    {
      ...{ id: newId(), paragraphId: null, sphere: "16", name: "Warsztaty muzyczne dla dorosłych" },
      ...{ form: "entrust", plannedMoney: 4_000_000, unitId: null, carriedFrom: null },
    },
  ],
}))
await writtenPart(world, draft, "aims", (part) => ({
  ...part,
  paragraphs: part.paragraphs.map((it) => ({ ...it, text: it.text.replace("stałej", "codziennej") })),
}))
const none = Object.fromEntries(STAGE_KEYS.map((key) => [key, "0"])) as PastTyped["planned"]
const entered = async (year: number, text: string): Promise<string> => {
  const id = newId()
  const of = { id, year: String(year), title: `Program współpracy na rok ${year}`, number: `X/${year}`, text }
  const more = { on: `${year - 1}-11-27`, bipUrl: "", cardId: "", planned: none, done: none }
  accepted(await world.run("coordinator", (ctx) => enterPastProgramme(ctx, { ...of, ...more })))
  return id
}
const pasted = await entered(2024, PASTED_RESOLUTION)
const wordless = await entered(2023, "")
const on = await browse(world)
const deleted = await startedProgramme(world, 2031, "empty")
await world.as("coordinator").post(urls.programmeDeletion.href({ office, programmeId: deleted }))

const part = (slug: string) => urls.programmePart.href({ office, programmeId: draft, part: slug })
const to = { office, programmeId: draft }

const pages: CheckedPage[] = [
  ["the programmes of all years", "visitor", urls.programmes.href({ office })],
  ["an adopted programme", "visitor", urls.publicProgramme.href({ office, years: "2026" })],
  ["the programmes of the office", "coordinator", urls.officeProgrammes.href({ office })],
  ["the beginning of one", "coordinator", urls.newProgramme.href({ office })],
  ["a draft", "coordinator", urls.programme.href(to)],
  ["a draft for a councillor", "councillor", urls.programme.href(to)],
  ["the whole text of a draft", "councillor", urls.programmePreview.href(to)],
  ["a part of text", "official", part("cele")],
  ["a part of principles", "official", part("zasady")],
  ["a part of spheres", "goalChief", part("zakres")],
  ["the priority tasks", "official", part("zadania")],
  ["the period", "official", part("okres")],
  ["the money", "official", part("pieniadze")],
  ["how it was made", "official", part("tworzenie")],
  ["the history of a part", "official", urls.programmePartHistory.href({ ...to, part: "cele" })],
  ["who writes what", "coordinator", urls.programmeWriters.href(to)],
  ["the settings", "coordinator", urls.programmeSettings.href(to)],
  ["the comparison with last year", "councillor", urls.programmeDifferences.href(to)],
  ["the tasks against their competitions", "official", urls.programmeTasks.href(to)],
  ["the resolution", "coordinator", urls.programmeAdoption.href(to)],
  ["the question before a change", "coordinator", urls.programmeChange.href({ office, programmeId: adopted })],
  ["an adopted programme in the office", "mayor", urls.programme.href({ office, programmeId: adopted })],
  ["a pasted resolution divided into parts", "coordinator", urls.pastText.href({ office, programmeId: pasted })],
  ["a box for a resolution", "coordinator", urls.pastTextPaste.href({ office, programmeId: wordless })],
  ["a programme without its text", "coordinator", urls.programme.href({ office, programmeId: wordless })],
  ["a deleted draft", "coordinator", urls.programmeDeletion.href({ office, programmeId: deleted })],
]

const views: [string, View][] = [
  ["light, in English", { lang: "en" }],
  ["dark, on a phone", { dark: true, width: 390 }],
]

checkPages(on, "the pages of the programme", pages, { views })

describe("one who writes a part", () => {
  it("has it saved on leaving a field, and may go on without being asked", async () => {
    const { page, complaints, close } = await on.as("official")
    await page.goto(`${on.origin}${part("sposob-realizacji")}`)
    await page.getByLabel("Ustęp 1", { exact: true }).fill("Program prowadzi Biuro Organizacji.")
    await page.getByLabel("Ustęp 2", { exact: true }).focus()
    await page.getByText(/Zapisano o \d\d:\d\d\./).waitFor()
    await page.getByLabel("Ustęp 2", { exact: true }).fill("Kontakt jest w jednym miejscu.")
    await page.getByLabel("Ustęp 1", { exact: true }).focus()
    await page.waitForResponse((answer) => answer.request().method() === "POST")
    await page.reload()
    expect(await page.getByLabel("Ustęp 2", { exact: true }).inputValue()).toBe("Kontakt jest w jednym miejscu.")
    expect(complaints).toEqual([])
    await close()
  })
})

describe("two people in one part", () => {
  it("see that the other is there, and where", async () => {
    const [first, second] = [await on.as("official"), await on.as("goalChief")]
    await first.page.goto(`${on.origin}${part("formy")}`)
    await second.page.goto(`${on.origin}${part("komisje")}`)
    await second.page.getByText(`${world.ctxOf("official").actor.name} pisze teraz § 4. Formy współpracy`).waitFor()
    expect(await axeFindings(second.page)).toEqual([])
    await Promise.all([first.close(), second.close()])
  })

  it("lose nothing: the second one sees both sentences and chooses", async () => {
    const [first, second] = [await on.as("official"), await on.as("goalChief")]
    for (const { page } of [first, second]) await page.goto(`${on.origin}${part("ocena")}`)
    await first.page.getByLabel("Ustęp 1", { exact: true }).fill("Ocenia Wydział Edukacji.")
    await first.page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await first.page.getByText("Część zapisana.").waitFor()
    await second.page.getByLabel("Ustęp 1", { exact: true }).fill("Ocenia Centrum Organizacji.")
    await second.page.getByLabel("Ustęp 2", { exact: true }).fill("Sprawozdanie czyta rada.")
    await second.page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await second.page.getByText("Ktoś inny zapisał tu w tym czasie: „Ocenia Wydział Edukacji.”").first().waitFor()
    expect(await axeFindings(second.page)).toEqual([])
    expect(await second.page.getByLabel("Ustęp 1", { exact: true }).inputValue()).toBe("Ocenia Centrum Organizacji.")
    await second.page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await second.page.getByText("Część zapisana.").waitFor()
    await first.page.getByRole("link", { name: "Historia zmian tej części" }).click()
    await first.page.getByText("Celina Celowa,").first().waitFor()
    await Promise.all([first.close(), second.close()])
  })
})

describe("the coordinator", () => {
  it("takes a programme from last year to the council and announces a task with one press", async () => {
    const { page, close } = await on.as("coordinator")
    await page.goto(`${on.origin}${urls.programme.href(to)}`)
    await page.getByText("trzeba uzupełnić 1 część").waitFor()
    await page.locator("#gotowosc").getByRole("link", { name: "Sposób tworzenia programu" }).click()
    await page.getByRole("button", { name: "Dodaj ustęp" }).click()
    await page.getByLabel("Ustęp 1", { exact: true }).fill("Projekt konsultowano od 1 do 21 października 2026 r.")
    await page.getByRole("button", { name: "Zapisz", exact: true }).click()
    await page.getByText("Może iść do rady").waitFor()
    await page.goto(`${on.origin}${urls.programmeAdoption.href(to)}`)
    await page.getByLabel("Numer uchwały").fill("XX/9/2026")
    await page.getByLabel("Data uchwały").fill("2026-03-02")
    await page.getByRole("button", { name: "Zapisz uchwałę i zamroź tekst" }).click()
    await page.getByText("Tekst programu jest zamrożony").first().waitFor()
    await page.getByRole("link", { name: "Zadania priorytetowe i konkursy" }).click()
    await page.getByRole("button", { name: "Ogłoś konkurs Warsztaty muzyczne dla dorosłych" }).click()
    await page.getByText("Szkic konkursu wypełniono danymi zadania z programu").waitFor()
    const task = (await priorityTasksOf(world.ctxOf("coordinator"), draft)).at(-1)!
    expect(await page.getByLabel("Zadanie priorytetowe programu").inputValue()).toBe(task.id)
    expect(await page.getByLabel("Tytuł").first().inputValue()).toBe(task.name)
    await close()
  })
})

describe("a city in its first year", () => {
  it("pastes last year's resolution, looks at its parts, and begins the next programme from it", async () => {
    const { page, complaints, close } = await on.as("coordinator")
    await page.goto(`${on.origin}${urls.officeProgrammes.href({ office })}`)
    await page.getByRole("link", { name: "Wpisz program uchwalony wcześniej" }).click()
    await page.getByLabel("Rok programu").fill("2025")
    await page.getByLabel("Tytuł").fill("Program współpracy na rok 2025")
    await page.getByLabel("Numer uchwały").fill("XII/150/2024")
    await page.getByLabel("Data uchwały").fill("2024-11-27")
    await page.getByLabel("Tekst uchwały z załącznikiem").fill(PASTED_RESOLUTION)
    await page.getByRole("button", { name: "Zapisz program" }).click()
    await page.getByText("Nic jeszcze nie jest zapisane.").waitFor()
    const definitions = page.getByLabel(/^Akapit \d+$/).filter({ hasText: "Ilekroć w Programie" })
    await definitions.fill("Słownik: ustawa i miasto.\n\nDruga definicja.")
    const name = (await definitions.getAttribute("name"))!.replace("text", "part")
    await page.locator(`[name="${name}"]`).selectOption({ label: "3. Zakres przedmiotowy" })
    await page.getByRole("button", { name: "Ułóż według części" }).click()
    await page.getByRole("heading", { name: "3. Zakres przedmiotowy" }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.getByLabel("Kwota planowana na program").inputValue()).toBe("4\u00a0900\u00a0000,00")
    await page.getByRole("button", { name: "Zapisz tekst" }).click()
    await page.getByText("Tekst programu jest zapisany").waitFor()
    await page.getByRole("link", { name: "Popraw wpisany tekst" }).click()
    await page.getByLabel("Akapit 1", { exact: true }).fill("Celem głównym jest rozwój współpracy.")
    await page.getByRole("button", { name: "Zapisz tekst" }).click()
    await page.getByText("Napisz krótko, co i dlaczego poprawiasz").first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel("Co i dlaczego poprawiasz").fill("Pomyłka przy wpisywaniu.")
    await page.getByRole("button", { name: "Zapisz tekst" }).click()
    await page.getByText("Tekst programu jest zapisany").waitFor()
    await page.goto(`${on.origin}${urls.publicProgramme.href({ office, years: "2025" })}`)
    await page.getByText("Druga definicja.").waitFor()
    await page.getByRole("link", { name: /co poprawiono/ }).click()
    await page.getByText("Co poprawiono we wpisanym tekście uchwały XII/150/2024.").waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.goto(`${on.origin}${urls.newProgramme.href({ office })}`)
    await page.getByLabel("Rok", { exact: true }).fill("2033")
    await page.getByText("Program na 2025", { exact: true }).click()
    await page.getByRole("button", { name: "Zacznij" }).click()
    await page.getByText("Szkic programu jest gotowy.").waitFor()
    await page
      .getByRole("link", { name: /^1\. Cel główny/ })
      .first()
      .click()
    expect(await page.getByLabel("Ustęp 1", { exact: true }).inputValue()).toContain("rozwój współpracy")
    expect(complaints.filter((each) => !each.includes("422"))).toEqual([])
    await close()
  })
})
