import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted } from "../../../tests/support/contracts.ts"
import { draftedReport, submittedReport } from "../../../tests/support/reports.ts"
import { momentAt } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { emptyReport } from "./report.plan.ts"
import { readReportSnapshot } from "./report.snapshot.ts"
import { submitReport } from "./submit-report.ts"

const world = await testWorld()
type Who = "representative" | "assistant" | "stranger" | "official"
const submit = (id: string, who: Who = "representative") => world.run(who, (ctx) => submitReport(ctx, id))
const submissions = (id: string) =>
  world.db.selectFrom("report_submissions").selectAll().where("report_id", "=", id).execute()

describe("submitting a report", () => {
  it("freezes it with the contract and the organisation, records the hash and sends the receipt", async () => {
    const { report, contract } = await draftedReport(world)
    const submitted = accepted(await submit(report.id))
    expect(submitted).toMatchObject({ state: "submitted", submission: { sequence: 1, daysLate: 0 } })
    const [row] = await submissions(report.id)
    expect(row!.sha256).toBe(createHash("sha256").update(row!.snapshot, "utf8").digest("hex"))
    expect(readReportSnapshot(row!.snapshot)).toMatchObject({
      form: "2018-2057-5/1",
      organisation: { name: "Klub Sportowy „Próba”" },
      plan: { number: contract.number, grant: 3_600_000, paid: 3_600_000 },
      content: report.content,
    })
    const events = await historyOf(world.ctxOf("representative"), { kind: "report", id: report.id })
    expect(events.at(-1)).toMatchObject({ what: "report.submitted", data: { sha256: row!.sha256, daysLate: 0 } })
    const mails = await world.db.selectFrom("mails").selectAll().where("body", "like", `%${row!.sha256}%`).execute()
    expect(mails.map((mail) => mail.to_address).toSorted()).toEqual(["club@example.org", "representative@example.org"])
  })

  it("on the last day is in time, a day later is taken and marked as late", async () => {
    const [inTime, late] = [await draftedReport(world), await draftedReport(world)]
    const { reportDueOn } = inTime.contract
    world.clock.moveTo(momentAt(reportDueOn, "23:59:59"))
    expect(accepted(await submit(inTime.report.id)).submission?.daysLate).toBe(0)
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(reportDueOn).add({ days: 1 }), "00:00"))
    expect(accepted(await submit(late.report.id)).submission?.daysLate).toBe(1)
  })

  it("twice, also at once, is one submission", async () => {
    const { report } = await draftedReport(world)
    const outcomes = await Promise.all([submit(report.id), submit(report.id), submit(report.id)])
    expect(new Set(outcomes.map((each) => accepted(each).submission?.sha256)).size).toBe(1)
    expect(await submissions(report.id)).toHaveLength(1)
  })

  it("with gaps is refused with all of them and stays a draft", async () => {
    const { report } = await draftedReport(world, { write: emptyReport })
    const outcome = await submit(report.id)
    expect(outcome.ok ? 0 : outcome.problems.length).toBeGreaterThan(10)
    expect(await submissions(report.id)).toEqual([])
  })

  it("before the task has ended is refused", async () => {
    const { report, contract } = await draftedReport(world)
    world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.taskTo).subtract({ days: 1 }), "12:00"))
    expect(await submit(report.id)).toMatchObject({ problems: [{ code: "report.task_running" }] })
  })

  it("is for a representative: an assistant is told so, others find nothing", async () => {
    const { report } = await draftedReport(world)
    expect(await submit(report.id, "assistant")).toMatchObject({ problems: [{ code: "report.not_yours_to_submit" }] })
    await expect(submit(report.id, "stranger")).rejects.toThrow(Missing)
    await expect(submit(report.id, "official")).rejects.toThrow(Missing)
  })
})

describe("a submission", () => {
  it("is never changed or deleted, not even by a statement in the database", async () => {
    const { report } = await submittedReport(world)
    const rows = world.db.updateTable("report_submissions").where("report_id", "=", report.id)
    await expect(rows.set({ days_late: 0 }).execute()).rejects.toThrow("never changed")
    await expect(world.db.deleteFrom("reports").where("id", "=", report.id).execute()).rejects.toThrow("never deleted")
  })
})
