import { expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { CHAPTERS, completeTexts } from "./chapters.ts"
import { saveYearlyReport } from "./save-yearly-report.ts"
import { startYearlyReport } from "./start-yearly-report.ts"

const world = await testWorld()
await world.run("official", (ctx) => startYearlyReport(ctx, 2025))
const save = (revision: number, introduction: string) =>
  world.run("official", (ctx) => saveYearlyReport(ctx, 2025, { revision, texts: completeTexts({ introduction }) }))

it("writes nothing when nothing was changed, and one revision for each change", async () => {
  expect(await save(1, "")).toEqual({ kind: "saved", isMerged: false })
  expect(await save(1, "Raz")).toEqual({ kind: "saved", isMerged: false })
  expect(await save(2, "Raz")).toEqual({ kind: "saved", isMerged: false })
  const { revision } = await world.db.selectFrom("yearly_reports").select("revision").executeTakeFirstOrThrow()
  expect(revision).toBe(2)
})

it("refuses what is too long in any chapter, and names it", async () => {
  for (const { key } of CHAPTERS) {
    const saving = await world.run("official", (ctx) =>
      saveYearlyReport(ctx, 2025, { revision: 2, texts: completeTexts({ [key]: "x".repeat(20_001) }) }),
    )
    expect(saving).toMatchObject({ kind: "refused", problems: [{ field: key, code: "yearly-report.tooLong" }] })
  }
})
