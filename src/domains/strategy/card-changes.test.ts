import { describe, expect, it } from "vitest"
import type { IdentifiedCard } from "./card.document.ts"
import { changesBetween } from "./card-changes.ts"
import { readCards } from "./card-reader/read-card.ts"
import { readStageCell } from "./card-reader/stage-cell.ts"
import { LESZNO_CARD } from "./strategy.samples.ts"
import { readValue } from "./value-notation.ts"

function card(): IdentifiedCard {
  const read = readCards(LESZNO_CARD)
  if (!read.ok) throw new Error("the sample is a card")
  const [{ card }] = read.cards as [(typeof read.cards)[number]]
  return { ...card, indicators: card.indicators.map((indicator, index) => ({ ...indicator, id: `i${index}` })) }
}

const changesAfter = (change: (card: IdentifiedCard) => void): string[] => {
  const changed = card()
  change(changed)
  return changesBetween(card(), changed).map(({ part, before, after }) => `${part.pl}: ${before.pl} → ${after.pl}`)
}

describe("changes between two versions", () => {
  it("are none between a card and itself", () => {
    expect(changesAfter(() => {})).toEqual([])
  })

  it("name the stage and year of a cell, and tell points from a print", () => {
    expect(changesAfter((it) => (it.stages[1]!.cells[4] = readStageCell(2013, "-")))).toEqual([
      "Etap 2, rok 2013: 2/2% → -",
    ])
  })

  it("say what a confirmed guess is read as, though the print stays", () => {
    const confirmed = changesAfter((it) => {
      it.indicators[2]!.values[4]!.reading = readValue("1149351,74", { money: true })
    })
    expect(confirmed.map((line) => line.replaceAll("\u00a0", " "))).toEqual([
      `Miernik „${card().indicators[2]!.name}”, rok 2013: „1.149.351.74” do potwierdzenia → „1.149.351.74” odczytane jako 1 149 351,74`,
    ])
    const otherwise = changesAfter((it) => {
      it.indicators[2]!.values[4]!.reading = readValue("5", { money: true })
    })
    expect(otherwise[0]).toContain("→ „1.149.351.74” odczytane jako 5,00")
  })

  it("show a removed indicator with all it said, and an added row of the budget", () => {
    const lines = changesAfter((it) => {
      it.indicators.pop()
      it.budget.push({ source: "Budżet Miasta", money: "20 000 zł" })
    })
    expect(lines).toContain("Budżet, wiersz 1:  → Budżet Miasta – 20 000 zł")
    expect(lines.filter((line) => line.includes("funduszy unijnych")).length).toBe(8)
  })
})
