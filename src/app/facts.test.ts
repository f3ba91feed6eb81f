import { describe, expect, it } from "vitest"
import { testDatabase } from "../../tests/support/database.ts"
import { answerFacts, factList } from "../domains/strategy/public.ts"
import type { OfficeCtx } from "../platform/ctx.ts"
import { newId } from "../platform/ids.ts"
import { allFacts } from "./facts.ts"

const { db } = await testDatabase()
const ctx = {
  db,
  now: Temporal.Instant.from("2026-11-24T12:00:00Z"),
  office: { id: newId(), slug: "leszno" },
} as OfficeCtx

describe("the catalogue of facts", () => {
  it("names each source once, in words that are said of no other", () => {
    const unique = (of: (source: (typeof allFacts)[number]) => string) => new Set(allFacts.map(of)).size
    expect(unique(({ key }) => key)).toBe(allFacts.length)
    expect(unique(({ name }) => name.pl)).toBe(allFacts.length)
    expect(unique(({ explanation }) => explanation.pl)).toBe(allFacts.length)
  })

  it("counts nothing in an office where nothing has happened, however it is narrowed", async () => {
    const narrowed = [{}, { sphere: "17" }, { unitId: newId() }, { programmeTaskId: newId() }]
    const questions = allFacts.flatMap((source) =>
      narrowed.map((each, n) => ({ id: `${source.key} ${n}`, source, ...each })),
    )
    const answers = await answerFacts(ctx, questions)
    expect([...answers.values()].flat()).toEqual([])
    for (const source of allFacts)
      expect(await factList(ctx, source, { year: 2026, page: 1 })).toMatchObject({ things: [], sum: 0, total: 0 })
  })
})
