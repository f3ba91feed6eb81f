import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { historyOf } from "../../platform/audit.ts"
import { newId } from "../../platform/ids.ts"
import type { Measure } from "./measure.ts"
import { recordMeasure } from "./record-measure.ts"
import { withdrawMeasure } from "./withdraw-measure.ts"

const world = await testWorld()

const contract = (change: Partial<Measure> = {}): Measure => ({
  source: "city-budget-amount",
  year: 2026,
  on: { kind: "contract", id: newId() },
  quantity: 12_000_00,
  label: "UM/1/2026",
  href: "/leszno/umowy/1",
  ...change,
})

const record = (measure: Measure) => world.run("official", (ctx) => recordMeasure(ctx, measure))
const withdraw = (measure: Measure) => world.run("official", (ctx) => withdrawMeasure(ctx, measure.source, measure.on))
const stored = (measure: Measure) =>
  world.db.selectFrom("measures").selectAll().where("thing_id", "=", measure.on.id).orderBy("source").execute()
const events = async (measure: Measure) =>
  (await historyOf(world.ctxOf("official"), measure.on)).map((event) => event.what)

describe("a measure", () => {
  it("reported twice counts once and leaves one event", async () => {
    const measure = contract()
    await record(measure)
    await record(measure)
    expect(await stored(measure)).toHaveLength(1)
    expect(await events(measure)).toEqual(["measure.recorded"])
  })

  it("reported with another amount counts with that one", async () => {
    const measure = contract()
    await record(measure)
    await record({ ...measure, quantity: 9_500_50 })
    expect((await stored(measure)).map((row) => row.quantity)).toEqual([9_500_50])
    expect(await events(measure)).toEqual(["measure.recorded", "measure.recorded"])
  })

  it("of one thing counts apart for each source", async () => {
    const measure = contract()
    await record(measure)
    await record({ ...measure, source: "projects-carried-out", quantity: 1 })
    expect((await stored(measure)).map((row) => row.quantity)).toEqual([12_000_00, 1])
  })

  it("withdrawn stays but counts no more, until it is reported again", async () => {
    const measure = contract()
    await record(measure)
    await withdraw(measure)
    await withdraw(measure)
    expect((await stored(measure))[0]!.withdrawn_at).not.toBeNull()
    await record(measure)
    expect((await stored(measure))[0]!.withdrawn_at).toBeNull()
    expect(await events(measure)).toEqual(["measure.recorded", "measure.withdrawn", "measure.recorded"])
  })

  it("never reported is withdrawn without a trace", async () => {
    const measure = contract()
    await withdraw(measure)
    expect(await events(measure)).toEqual([])
  })
})
