import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted, signedContract } from "../../../tests/support/contracts.ts"
import { submittedReport } from "../../../tests/support/reports.ts"
import { Missing } from "../../platform/http/reply.ts"
import { pickSection } from "./report.sections.ts"
import type { Report } from "./report.ts"
import { type SaveRequest, saveReport } from "./save-report.ts"
import { startReport } from "./start-report.ts"

const world = await testWorld()
type Who = "representative" | "assistant" | "stranger" | "official"
const save = (who: Who, report: Report, request: SaveRequest) =>
  world.run(who, (ctx) => saveReport(ctx, report.id, request))
const begun = async (): Promise<Report> => {
  const contract = await signedContract(world)
  return accepted(await world.run("assistant", (ctx) => startReport(ctx, contract.id)))
}
const stored = (id: string) =>
  world.db.selectFrom("reports").select(["content", "revision"]).where("id", "=", id).executeTakeFirstOrThrow()
const costs = (report: Report, ...actuals: (number | null)[]) => ({
  costs: report.content.costs.map((cost, index) => ({ ...cost, actual: actuals[index] ?? null })),
})

describe("saving a section of a report", () => {
  it("writes it, leaves the others alone and counts the revision on; an unchanged one is not written", async () => {
    const report = await begun()
    const request = { section: "costs", revision: 1, part: costs(report, 100) } as const
    expect(await save("assistant", report, request)).toMatchObject({ kind: "saved" })
    expect(await stored(report.id)).toEqual({ content: { ...report.content, ...costs(report, 100) }, revision: 2 })
    await save("assistant", report, { ...request, revision: 2 })
    expect((await stored(report.id)).revision).toBe(2)
  })

  it("joins what two people typed in two tabs into different fields", async () => {
    const report = await begun()
    await save("assistant", report, { section: "costs", revision: 1, part: costs(report, 100) })
    const second = await save("representative", report, {
      section: "costs",
      revision: 1,
      part: costs(report, null, 200),
    })
    expect(second.kind).toBe("saved")
    expect((await stored(report.id)).content.costs).toEqual(costs(report, 100, 200).costs)
  })

  it("writes nothing where both changed one field, gives both back, and the next save decides", async () => {
    const report = await begun()
    await save("assistant", report, { section: "costs", revision: 1, part: costs(report, 100, 7) })
    const second = await save("representative", report, { section: "costs", revision: 1, part: costs(report, 300) })
    expect(second).toMatchObject({
      kind: "conflict",
      part: costs(report, 300, 7),
      conflicts: [{ path: `costs.${report.content.costs[0]!.id}`, theirs: 100 }],
    })
    expect((await stored(report.id)).content.costs).toEqual(costs(report, 100, 7).costs)
    const third = await save("representative", report, { section: "costs", revision: 2, part: costs(report, 300, 7) })
    expect(third.kind).toBe("saved")
  })

  it("is refused once submitted, by the command and by the database", async () => {
    const { report } = await submittedReport(world)
    const saving = await save("assistant", report, {
      section: "additional",
      revision: report.revision,
      part: { ...pickSection(report.content, "additional"), additional: "Za późno" },
    })
    expect(saving).toMatchObject({ kind: "refused", problems: [{ code: "report.is_submitted" }] })
    const change = world.db.updateTable("reports").set({ content: { ...report.content, additional: "Za późno" } })
    await expect(change.where("id", "=", report.id).execute()).rejects.toThrow("never changed")
  })

  it("does not exist for others", async () => {
    const report = await begun()
    const request = { section: "costs", revision: 1, part: costs(report) } as const
    await expect(save("stranger", report, request)).rejects.toThrow(Missing)
    await expect(save("official", report, request)).rejects.toThrow(Missing)
  })
})
