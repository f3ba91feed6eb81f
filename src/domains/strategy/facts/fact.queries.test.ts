import fc from "fast-check"
import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testDatabase } from "../../../../tests/support/database.ts"
import { AnswerMemory } from "../../../platform/answer-memory.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { answerFacts, factList, factTotals, MANY_THINGS } from "./fact.queries.ts"
import { groupFacts } from "./fact-groups.ts"
import type { FactSource } from "./fact-source.ts"

let queries = 0
const { db } = await testDatabase(() => {
  queries += 1
})
const ctx = { db, office: { id: newId(), slug: "leszno" } } as unknown as OfficeCtx

type Row = { year: number; id: string; quantity: number; spheres: string[] | null; unit: string | null }

/** A source of exactly these facts. */
function sourceOf(key: string, rows: readonly Row[]): FactSource {
  const name = { pl: key, en: key }
  return {
    key,
    name,
    explanation: name,
    unit: "things",
    filters: ["sphere", "unit"],
    rows: () => sql`
      select year, id as thing_id, quantity, 'Thing ' || id as label,
        case when spheres is null then null else string_to_array(spheres, ',') end as spheres, unit as unit_id,
        null::uuid as organisation_id, null::uuid as programme_task_id
      from jsonb_to_recordset(${JSON.stringify(
        rows.map((row) => ({ ...row, spheres: row.spheres?.join(",") ?? null })),
      )}::jsonb) as given (year int, id text, quantity bigint, spheres text, unit uuid)`,
    href: (office, thing) => `/${office}/rzeczy/${thing}`,
    isPublic: true,
  }
}

const UNIT = newId()
const row = (year: number, id: string, it: Partial<Row> = {}): Row => ({
  year,
  id,
  quantity: 1,
  spheres: ["17"],
  unit: UNIT,
  ...it,
})

describe("facts", () => {
  it("of several sources are summed by year in one query", async () => {
    const one = sourceOf("one", [row(2025, "a"), row(2026, "b", { quantity: 5 }), row(2026, "c")])
    const two = sourceOf("two", [row(2026, "d", { quantity: 300 })])
    queries = 0
    expect(await factTotals(ctx, [one, two], { from: 2025, to: 2026 })).toEqual([
      { key: "one", year: 2025, sum: 1, things: 1 },
      { key: "one", year: 2026, sum: 6, things: 2 },
      { key: "two", year: 2026, sum: 300, things: 1 },
    ])
    expect(queries).toBe(1)
  })

  it("outside of the years asked for do not count", async () => {
    const source = sourceOf("one", [row(2024, "a"), row(2025, "b"), row(2027, "c")])
    expect(await factTotals(ctx, [source], { from: 2025, to: 2026 })).toEqual([
      { key: "one", year: 2025, sum: 1, things: 1 },
    ])
  })

  it("are narrowed to a sphere, to a unit, or to both; what is not known of a thing is not it", async () => {
    const source = sourceOf("one", [
      row(2026, "a", { spheres: ["17", "1"] }),
      row(2026, "b", { spheres: ["1"] }),
      row(2026, "c", { spheres: null }),
      row(2026, "d", { unit: null }),
    ])
    const things = async (narrowed: { sphere?: string; unitId?: string }) =>
      (await factList(ctx, source, { year: 2026, page: 1, ...narrowed })).things.map(({ id }) => id)
    expect(await things({ sphere: "17" })).toEqual(["a", "d"])
    expect(await things({ unitId: UNIT })).toEqual(["a", "b", "c"])
    expect(await things({ sphere: "17", unitId: UNIT })).toEqual(["a"])
    expect(await things({ sphere: "2" })).toEqual([])
  })

  it("are asked differently narrowed in one query, each under its own name", async () => {
    const source = sourceOf("one", [row(2026, "a"), row(2026, "b", { spheres: ["1"] })])
    const answers = await answerFacts(ctx, [
      { id: "all", source },
      { id: "sport", source, sphere: "17" },
      { id: "none", source, sphere: "33" },
    ])
    expect([...answers]).toEqual([
      ["all", [{ year: 2026, sum: 2, things: 2 }]],
      ["sport", [{ year: 2026, sum: 1, things: 1 }]],
      ["none", []],
    ])
  })

  it("asked for by many indicators alike are counted once and answered to each", async () => {
    let counted = 0
    const source = sourceOf("one", [row(2026, "a"), row(2026, "b")])
    const seen: FactSource = {
      ...source,
      rows(asking) {
        counted++
        return source.rows(asking)
      },
    }
    const answers = await answerFacts(
      ctx,
      Array.from({ length: 500 }, (_, n) => ({ id: `indicator ${n}`, source: seen, sphere: n % 2 ? "17" : "1" })),
    )
    expect(counted).toBe(2)
    expect(answers.get("indicator 498")).toEqual([])
    expect(answers.get("indicator 499")).toEqual([{ year: 2026, sum: 2, things: 2 }])
  })

  it("count once in a sphere, even when they are of it several times over", async () => {
    const source = sourceOf("one", [row(2026, "a", { spheres: ["17", "17", "1"] })])
    expect(await groupFacts(ctx, [source], { year: 2026, by: "sphere" })).toEqual([
      { key: "one", group: "1", sum: 1, things: 1 },
      { key: "one", group: "17", sum: 1, things: 1 },
    ])
  })

  it("stand in lists of 25 with their pages; a page past the end is the last", async () => {
    const rows = Array.from({ length: 30 }, (_, n) => row(2026, String(n).padStart(2, "0")))
    const list = await factList(ctx, sourceOf("one", rows), { year: 2026, page: 9 })
    expect(list).toMatchObject({ sum: 30, total: 30, page: 2, pages: 2 })
    expect(list.things.map(({ id }) => id)).toEqual(["25", "26", "27", "28", "29"])
    expect(list.things[0]).toEqual({ id: "25", label: "Thing 25", quantity: 1, href: "/leszno/rzeczy/25" })
  })

  it("sum up to what their lists hold, whatever they are", async () => {
    const rows = fc.uniqueArray(
      fc.record({
        year: fc.integer({ min: 2024, max: 2027 }),
        id: fc.stringMatching(/^[a-z]{1,6}$/),
        quantity: fc.integer({ min: 1, max: 10_000_000_000_00 }),
        spheres: fc.option(fc.subarray(["1", "17", "22a"])),
        unit: fc.constantFrom(UNIT, null),
      }),
      { selector: ({ year, id }) => `${year} ${id}`, maxLength: 60 },
    )
    const narrowings = fc.record({
      sphere: fc.constantFrom("17", "22a", undefined),
      unitId: fc.constantFrom(UNIT, undefined),
    })
    await fc.assert(
      fc.asyncProperty(rows, narrowings, async (given, narrowed) => {
        const source = sourceOf("any", given)
        const totals = await factTotals(ctx, [source], { from: 2024, to: 2027, ...narrowed })
        for (const year of [2024, 2025, 2026, 2027]) {
          const listed: number[] = []
          for (let page = 1, pages = 1; page <= pages; page += 1) {
            const list = await factList(ctx, source, { year, page, ...narrowed })
            pages = list.pages
            listed.push(...list.things.map(({ quantity }) => quantity))
          }
          const total = totals.find((each) => each.year === year)
          expect({ sum: total?.sum ?? 0, things: total?.things ?? 0 }).toEqual({
            sum: listed.reduce((sum, quantity) => sum + quantity, 0),
            things: listed.length,
          })
        }
      }),
      { numRuns: 25 },
    )
  })

  it("that are many are remembered for readers, found again behind them, and never for those who change", async () => {
    let minutes = 0
    const reading = { ...ctx, answers: new AnswerMemory(() => minutes * 60_000) }
    let many = MANY_THINGS
    const source: FactSource = {
      ...sourceOf("many", []),
      rows: () => sql`
        select 2026 as year, n::text as thing_id, 1::bigint as quantity, 'Thing ' || n as label, null::text[] as spheres,
          null::uuid as unit_id, null::uuid as organisation_id, null::uuid as programme_task_id
        from generate_series(1, ${many}::int) n`,
    }
    const few = sourceOf("few", [row(2026, "a")])
    const asked = async (who: OfficeCtx) => {
      queries = 0
      const answers = await answerFacts(
        who,
        [source, few].map((each) => ({ id: each.key, source: each })),
      )
      const list = await factList(who, source, { year: 2026, page: 1 })
      const { sum } = answers.get("many")![0]!
      return { sum, listed: list.total, first: list.things[0]!.label, few: answers.get("few")!.length, queries }
    }
    const first = { sum: MANY_THINGS, listed: MANY_THINGS, first: "Thing 1", few: 1 }
    expect(await asked(reading)).toEqual({ ...first, queries: 2 })
    many += 1
    expect(await asked(reading)).toEqual({ ...first, queries: 1 })
    expect(await asked(ctx)).toMatchObject({ sum: many, listed: many })
    minutes = 2
    expect(await asked(reading)).toMatchObject(first)
    await expect.poll(() => asked(reading)).toMatchObject({ sum: many, listed: many, queries: 1 })
  })

  it("are listed in the order that their source asks for", async () => {
    const rows = [row(2026, "a", { quantity: 3 }), row(2026, "b", { quantity: 1 }), row(2026, "c", { quantity: 2 })]
    const source = { ...sourceOf("one", rows), inOrderOf: "quantity" }
    const list = await factList(ctx, source, { year: 2026, page: 1 })
    expect(list.things.map(({ id }) => id)).toEqual(["b", "c", "a"])
  })
})
