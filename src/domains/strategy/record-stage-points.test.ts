import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { importedCard } from "../../../tests/support/strategy.ts"
import { historyOf } from "../../platform/audit.ts"
import { newId } from "../../platform/ids.ts"
import { accessCard } from "./card.access.ts"
import { type Card, plannedTotal, progress, yearTotals } from "./card.ts"
import { recordStagePoints } from "./record-stage-points.ts"
import { type StagePoints, withStagePoints } from "./stage-points.ts"

const world = await testWorld()

const NAMES = ["Opracowanie", "Konsultacje", "Przedstawienie", "Zatwierdzenie", "Realizacja", "Monitorowanie"]
const points = (stageNumber: number, year: number, done: number, planned: number) => ({
  ...{ stageNumber, year, done, planned },
  stageName: NAMES[stageNumber - 1]!,
})
const unmarked = (stageNumber: number, year: number, planned: number): StagePoints => ({
  ...points(stageNumber, year, 0, planned),
  done: null,
})
const empty: Pick<Card, "stages" | "stageYears"> = { stages: [], stageYears: [] }
const stored = (cardId: string) => accessCard(world.ctxOf("visitor"), cardId, "view")
const record = (cardId: string, given: readonly StagePoints[]) =>
  world.run("official", (ctx) => recordStagePoints(ctx, { cardId, points: given }))

describe("the points of stages", () => {
  const anyPoints = fc.array(
    fc.record({
      stage: fc.integer({ min: 1, max: 6 }),
      year: fc.integer({ min: 2005, max: 2015 }),
      done: fc.integer({ min: 0, max: 900 }),
      planned: fc.integer({ min: 0, max: 900 }),
    }),
    { maxLength: 40 },
  )

  it("of any stages and years sum to the progress of the card, the newest of a stage and year counting", () => {
    fc.assert(
      fc.property(anyPoints, (list) => {
        const given = list.map((each) => points(each.stage, each.year, each.done, each.planned))
        const newest = [...new Map(given.map((each) => [`${each.stageNumber} ${each.year}`, each])).values()]
        const card = withStagePoints(empty, given)
        expect(progress(card)).toBe(newest.reduce((sum, each) => sum + each.done, 0))
        expect(plannedTotal(card)).toBe(newest.reduce((sum, each) => sum + each.planned, 0))
        expect(yearTotals(card).reduce((sum, year) => sum + year.done, 0)).toBe(progress(card))
        expect(card.stageYears).toEqual([...new Set(newest.map(({ year }) => year))].sort((a, b) => a - b))
        expect(withStagePoints(card, newest)).toEqual(card)
      }),
    )
  })

  it("keep the print of a cell that says the same and write anew the one that does not", () => {
    const cell = { year: 2011, printed: "5 / 5 %", done: 500, planned: 500, state: "points" as const }
    const card = { stageYears: [2011], stages: [{ number: "1.", name: "Opracowanie", cells: [cell], unaligned: [] }] }
    expect(withStagePoints(card, [points(1, 2011, 500, 500)]).stages).toEqual(card.stages)
    const changed = withStagePoints(card, [points(1, 2011, 250, 500)]).stages[0]!.cells
    expect(changed).toEqual([{ ...cell, printed: "2,5/5%", done: 250 }])
  })

  it("of a plan leave what is done as it stands, and those nobody planned only fill what is missing", () => {
    const card = withStagePoints(empty, [points(1, 2011, 250, 500), points(2, 2011, 200, 200)])
    const planned = withStagePoints(card, [unmarked(1, 2011, 700), { ...unmarked(2, 2011, 900), fills: true }])
    expect(planned.stages.map(({ cells }) => cells[0]!.printed)).toEqual(["2,5/7%", "2/2%"])
    const filled = withStagePoints(card, [{ ...unmarked(3, 2011, 300), fills: true }])
    expect(filled.stages[2]!.cells[0]!.printed).toBe("0/3%")
  })

  it("leave alone a row that nobody has tied to years, and say so", () => {
    const card = {
      stageYears: [2011, 2012],
      stages: [{ number: "1", name: "Opracowanie", cells: [], unaligned: ["5/5%"] }],
    }
    expect(withStagePoints(card, [points(1, 2011, 500, 500), points(2, 2011, 200, 200)])).toMatchObject({
      left: [1],
      stages: [card.stages[0], { number: "2", cells: [{ year: 2011, printed: "2/2%" }] }],
    })
  })

  it("put a year between those that are there", () => {
    const card = [2009, 2013, 2011].reduce<Pick<Card, "stages" | "stageYears">>(
      (all, year) => withStagePoints(all, [points(1, year, 500, 500)]),
      empty,
    )
    expect(card.stageYears).toEqual([2009, 2011, 2013])
    expect(card.stages[0]!.cells.map(({ year }) => year)).toEqual([2009, 2011, 2013])
  })
})

describe("recording points on a card", () => {
  it("makes one version, and none for what the card says already", async () => {
    const { cardId } = await importedCard(world, 11)
    const before = await stored(cardId)
    const same = NAMES.map((_, index) =>
      points(index + 1, 2009, [500, 200, 200, 300, 500, 300][index]!, [500, 200, 200, 300, 500, 300][index]!),
    )
    expect((await record(cardId, same)).version).toBe(before.version)
    const changed = [points(1, 2014, 500, 500), points(2, 2014, 0, 200)]
    expect((await record(cardId, changed)).version).toBe(before.version + 1)
    expect((await record(cardId, changed)).version).toBe(before.version + 1)
    const after = await stored(cardId)
    expect(after.document.stageYears).toEqual([2009, 2010, 2011, 2012, 2013, 2014])
    expect(progress(after.document)).toBe(105_00)
    const { done_points, planned_points } = await world.db
      .selectFrom("cards")
      .select(["done_points", "planned_points"])
      .where("id", "=", cardId)
      .executeTakeFirstOrThrow()
    expect([done_points, planned_points]).toEqual([105_00, 107_00])
    const events = await historyOf(world.ctxOf("official"), { kind: "card", id: cardId })
    expect(events.map((event) => event.what).filter((what) => what === "card.stages-measured")).toHaveLength(1)
    const history = await world.db
      .selectFrom("card_versions")
      .select("origin")
      .where("card_id", "=", cardId)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(history.origin).toBe("measured")
  })

  it("finds no card where there is none", async () => {
    await expect(record(newId(), [points(1, 2014, 0, 500)])).rejects.toThrow()
  })
})
