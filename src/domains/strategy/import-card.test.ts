import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { allFacts } from "../../app/facts.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accessCard } from "./card.access.ts"
import { cardOf } from "./card.document.ts"
import { valuesIn } from "./card.queries.ts"
import { bindingsOf } from "./facts/filled.queries.ts"
import { importCard } from "./import-card.ts"
import { LESZNO_CARD } from "./strategy.samples.ts"

const world = await testWorld()
const TEXT = LESZNO_CARD

async function imported(text = TEXT, answers: Record<string, string> = {}): Promise<string> {
  const outcome = await world.run("coordinator", (ctx) => importCard(ctx, { text, answers }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

async function stored(cardId: string) {
  const ctx = world.ctxOf("visitor")
  const card = await accessCard(ctx, cardId, "view")
  return { card, content: cardOf(card.document, await valuesIn(ctx, cardId, card.version)) }
}

const guess = (content: Awaited<ReturnType<typeof stored>>["content"]) =>
  content.indicators[2]!.values.find((value) => value.year === 2013)!

describe("an imported card", () => {
  it("keeps every printed string, and the guess nobody answered stays a guess", async () => {
    const { card, content } = await stored(await imported())
    expect(card.goal).toMatchObject({ number: "II", chief: "I Zastępca Prezydenta Miasta Leszna" })
    expect(card.area).toMatchObject({ number: "9", name: "Organizacje pozarządowe" })
    expect(content.stages.flatMap((stage) => stage.cells.map((cell) => cell.printed))).toHaveLength(30)
    expect(content.indicators.map((indicator) => indicator.values.map((value) => value.printed))).toEqual([
      ["2", "2", "1", "1", "1"],
      ["76", "78", "82", "80", "89"],
      ["818785.00", "856203.89", "833048.67", "1 183 455.91", "1.149.351.74"],
      ["186500.00", "-", "-", "-", "-"],
    ])
    expect(guess(content).reading).toMatchObject({ value: "1149351.74", confidence: "guessed" })
    expect(content.budget).toEqual([])
    expect(content.totalCost).toBe("")
    expect(content.indicatorsNone).toEqual(["impact"])
  })

  it("binds the indicators whose names say what the product counts", async () => {
    const cardId = await imported()
    const { content } = await stored(cardId)
    const bindings = await bindingsOf(world.ctxOf("visitor"), allFacts, { cardId })
    expect(content.indicators.map((indicator) => bindings.get(indicator.id ?? "")?.binding?.source.key)).toEqual([
      undefined,
      "projects-carried-out",
      "city-budget-amount",
      undefined,
    ])
  })

  it("again is the same card in the same version, and leaves no event", async () => {
    const cardId = await imported()
    const before = await historyOf(world.ctxOf("visitor"), { kind: "card", id: cardId })
    expect(await imported()).toBe(cardId)
    expect((await stored(cardId)).card.version).toBe(1)
    expect(await historyOf(world.ctxOf("visitor"), { kind: "card", id: cardId })).toEqual(before)
  })

  it("that differs is a new version in which only the changed values are stated anew", async () => {
    const cardId = await imported()
    expect(await imported(TEXT.replace("82 80 89", "82 80 91"))).toBe(cardId)
    const { card, content } = await stored(cardId)
    expect(card.version).toBe(2)
    expect(content.indicators[1]!.values.map((value) => value.printed)).toEqual(["76", "78", "82", "80", "91"])
    const rows = await world.db
      .selectFrom("indicator_values")
      .select(["printed", "year"])
      .where("version", "=", 2)
      .execute()
    expect(rows).toEqual([{ printed: "91", year: 2013 }])
  })

  it("does not undo what a person said of the same print", async () => {
    const cardId = await imported(TEXT, { "indicators.2.values.2013": "1149351.74" })
    expect(guess((await stored(cardId)).content).reading.confidence).toBe("certain")
    await imported(TEXT)
    expect(guess((await stored(cardId)).content).reading.confidence).toBe("certain")
  })

  it("that names no strategy belongs to the only one", async () => {
    const cardId = await imported()
    expect(await imported(TEXT.replace("Strategia rozwoju Leszna\n", ""))).toBe(cardId)
    expect((await stored(cardId)).card.strategy.name).toBe("Strategia rozwoju Leszna")
  })

  it("is one of exactly one in its text", async () => {
    const outcome = await world.run("coordinator", (ctx) =>
      importCard(ctx, { text: `${TEXT}\n\n${TEXT.replace("\n1. Program", "\n2. Inny program")}` }),
    )
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: "card.not_one" }] })
  })

  it("is not for those who only read", async () => {
    await expect(world.run("councillor", (ctx) => importCard(ctx, { text: TEXT }))).rejects.toThrow(Missing)
  })

  it("shows its history as it was: rows of versions and values cannot be changed", async () => {
    const cardId = await imported()
    await expect(
      world.db.updateTable("card_versions").set({ version: 99 }).where("card_id", "=", cardId).execute(),
    ).rejects.toThrow("only added")
    await expect(world.db.deleteFrom("indicator_values").execute()).rejects.toThrow("only added")
  })
})
