import { describe, expect, it } from "vitest"
import { allFacts } from "../../src/app/facts.ts"
import { freezeYear } from "../../src/domains/strategy/facts/freeze-year.ts"
import { overrideYear } from "../../src/domains/strategy/facts/override-year.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { browse } from "../support/browse.ts"
import { settledTask, unsettle } from "../support/facts.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"
import { importedCard } from "../support/strategy.ts"

const world = await testWorld()
const office = "leszno"
const { cardId, indicatorIds } = await importedCard(world)
const [free = "", counted = "", indicatorId = ""] = indicatorIds
const year = "2026"
const first = await settledTask(world)
await settledTask(world)
const because = "Jedna umowa jest jeszcze na papierze, wpłynęła w styczniu"
await world.run("coordinator", (ctx) => freezeYear(ctx, allFacts, { indicatorId, year: 2026 }))
await unsettle(world, first)
await settledTask(world)
await world.run("coordinator", (ctx) =>
  overrideYear(ctx, allFacts, { indicatorId: counted, year: 2026, typed: { value: "5", because } }),
)

const on = await browse(world)

const pages: CheckedPage[] = [
  ["the card with its marks", "visitor", urls.card.href({ office, cardId })],
  ["a frozen number whose data moved", "visitor", urls.indicatorYear.href({ office, indicatorId, year })],
  ["the same for those who change it", "coordinator", urls.indicatorYear.href({ office, indicatorId, year })],
  ["a number set by hand", "coordinator", urls.indicatorYear.href({ office, indicatorId: counted, year })],
  ["what fills an indicator", "coordinator", urls.indicatorBinding.href({ office, indicatorId })],
  [
    "what fills it, narrowed",
    "coordinator",
    `${urls.indicatorBinding.href({ office, indicatorId: free })}?sphere=17&unit=`,
  ],
  ["the form of another number", "coordinator", urls.indicatorOverride.href({ office, indicatorId, year })],
  ["the reason of an unfreezing", "coordinator", urls.indicatorUnfreeze.href({ office, indicatorId, year })],
  ["who looks after an indicator", "coordinator", urls.indicatorOwners.href({ office, indicatorId })],
  ["the indicators to be filled in", "coordinator", `${urls.indicatorsToFill.href({ office })}?rok=2026`],
  ["the form of a missing value", "coordinator", urls.indicatorGiven.href({ office, indicatorId, year: "2025" })],
  ["an indicator", "coordinator", urls.indicator.href({ office, cardId, indicatorId })],
]

checkPages(on, "the pages of facts", pages)

describe.each([["with scripts", true] as const, ["without scripts", false] as const])(
  "an indicator: %s",
  (name, script) => {
    it("begins to count by itself, opens its list, is frozen and corrected with a reason", async () => {
      const { page, close } = await on.as("coordinator", { script })
      const follow = (name: string | RegExp) => page.getByRole("link", { name }).first().click()
      const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click()
      await page.goto(`${on.origin}${urls.indicator.href({ office, cardId, indicatorId: free })}`)
      await follow("Zmień, co liczy miernik")
      await page.locator("label", { hasText: /^Ogłoszone konkursy$/ }).click()
      await press("Zapisz")
      await page.getByText("Zapisano, co liczy miernik.").waitFor()
      await follow(/2026: zobacz, co policzono/)
      await page.getByRole("heading", { level: 1, name: "3", exact: true }).waitFor()
      expect(await page.locator("main table tbody a").count()).toBe(3)
      await press("Zamroź rok")
      await page.getByText("Rok jest zamrożony.").waitFor()
      await follow("Wpisz inną liczbę")
      await page.getByLabel("Obowiązująca liczba").fill("4")
      await page.getByLabel("Powód").fill(`Konkurs w gazecie, ${name}`)
      await press("Zapisz liczbę")
      await page.getByText("Obowiązuje 4 zamiast policzonych 3").waitFor()
      await press("Wycofaj wpisaną liczbę")
      await page.getByText("Obowiązuje policzona liczba.").waitFor()
      await follow("Odmroź rok")
      await page.getByLabel("Powód").fill("Sprawdzamy jeszcze raz")
      await press("Odmroź rok")
      await page.getByText("Rok jest odmrożony.").waitFor()
      await follow("Miernik")
      await follow("Zmień, co liczy miernik")
      await page.locator("label", { hasText: "Nic: wartości wpisują ludzie" }).click()
      await press("Zapisz")
      await page.getByText("nie, wartości wpisują ludzie").waitFor()
      await close()
    })
  },
)
