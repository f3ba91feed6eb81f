import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { importPageText } from "./import-page-text.ts"
import { GOAL_PAGE, PROGRAMME_PAGE } from "./page-reader/page.samples.ts"

const world = await testWorld()
const LEFT = { "indicators.0.row": "?", "indicators.1.row": "?" }

describe("the text of one page", () => {
  it("becomes a programme, with its values open where nobody answered", async () => {
    const outcome = await world.run("coordinator", (ctx) =>
      importPageText(ctx, { text: PROGRAMME_PAGE, answers: LEFT }),
    )
    expect(outcome).toMatchObject({ ok: true, value: { isChanged: true } })
    const again = await world.run("coordinator", (ctx) => importPageText(ctx, { text: PROGRAMME_PAGE, answers: LEFT }))
    expect(again).toMatchObject({ ok: true, value: { isChanged: false } })
    const open = await world.db
      .selectFrom("indicator_values")
      .select("reading")
      .where("printed", "=", "1,234")
      .execute()
    expect(open.map(({ reading }) => reading.question !== undefined)).toEqual([true])
  })

  it("is refused while something that has no proposal is open, and when there is not exactly one", async () => {
    const open = await world.run("coordinator", (ctx) => importPageText(ctx, { text: PROGRAMME_PAGE }))
    expect(open.ok).toBe(false)
    for (const text of ["", `${PROGRAMME_PAGE}\n${PROGRAMME_PAGE}`]) {
      const outcome = await world.run("coordinator", (ctx) => importPageText(ctx, { text }))
      expect(!outcome.ok && outcome.problems[0]?.code).toBe("page.not_one")
    }
  })

  it("is nobody else's to save", async () => {
    const attempt = world.run("official", (ctx) => importPageText(ctx, { text: GOAL_PAGE }))
    await expect(attempt).rejects.toThrow("no such page")
  })

  it("keeps two rows of one name and two sources apart", async () => {
    const text = GOAL_PAGE.replace(
      "228\t2012",
      "228\t2012\nLiczba organizacji pozarządowych\tEwidencja miasta\t251\t2013",
    )
    const saved = await world.run("coordinator", (ctx) => importPageText(ctx, { text }))
    expect(saved.ok).toBe(true)
    const rows = await world.db
      .selectFrom("indicators as i")
      .innerJoin("indicator_values as v", "v.indicator_id", "i.id")
      .select(["i.source", "v.printed"])
      .where("i.name", "=", "Liczba organizacji pozarządowych")
      .where("v.year", "=", 2013)
      .orderBy("i.source")
      .execute()
    expect(rows).toEqual([
      { source: "Ewidencja miasta", printed: "251" },
      { source: "REGON", printed: "235" },
    ])
    const again = await world.run("coordinator", (ctx) => importPageText(ctx, { text }))
    expect(again).toMatchObject({ ok: true, value: { isChanged: false } })
  })
})
