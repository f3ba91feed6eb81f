import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted } from "../../../tests/support/contracts.ts"
import { draftedReport, submittedReport } from "../../../tests/support/reports.ts"
import { momentAt, today } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { Missing } from "../../platform/http/reply.ts"
import { pickSection } from "./report.sections.ts"
import { readReportSnapshot } from "./report.snapshot.ts"
import { returnReport } from "./return-report.ts"
import { saveReport } from "./save-report.ts"
import { submitReport } from "./submit-report.ts"

const world = await testWorld()
const remarks = "Proszę opisać, jak zmierzono liczbę dzieci."
const inDays = (days: number) => today(world.clock.now()).add({ days }).toString()
type Who = "official" | "mayor" | "representative"
const back = (id: string, change: { remarks?: string; termOn?: string } = {}, who: Who = "official") =>
  world.run(who, (ctx) => returnReport(ctx, id, { remarks, termOn: inDays(7), ...change }))

describe("returning a report", () => {
  it("gives the organisation remarks and a term, records it and writes to it", async () => {
    const { report, contract } = await submittedReport(world)
    expect(accepted(await back(report.id))).toMatchObject({
      state: "returned",
      returned: { remarks, termOn: inDays(7) },
    })
    const events = await historyOf(world.ctxOf("official"), { kind: "report", id: report.id })
    expect(events.at(-1)).toMatchObject({ what: "report.returned", data: { termOn: inDays(7) } })
    const mail = await world.db
      .selectFrom("mails")
      .selectAll()
      .where("subject", "=", `Sprawozdanie do poprawy, umowa nr ${contract.number}`)
      .executeTakeFirstOrThrow()
    expect(mail).toMatchObject({ to_address: "club@example.org" })
    expect(mail.body).toContain(remarks)
  })

  it("lets the same report be corrected and submitted again, keeping the first submission", async () => {
    const { report } = await submittedReport(world)
    await back(report.id)
    const part = { ...pickSection(report.content, "additional"), additional: "Liczbę dzieci zmierzono listami." }
    await world.run("assistant", (ctx) =>
      saveReport(ctx, report.id, { section: "additional", revision: report.revision, part }),
    )
    world.clock.moveTo(momentAt(inDays(8), "09:00"))
    const again = accepted(await world.run("representative", (ctx) => submitReport(ctx, report.id)))
    expect(again.submission).toMatchObject({ sequence: 2, daysLate: 1 })
    const rows = await world.db
      .selectFrom("report_submissions")
      .select("snapshot")
      .where("report_id", "=", report.id)
      .orderBy("sequence")
      .execute()
    expect(rows.map((row) => readReportSnapshot(row.snapshot).content.additional)).toEqual(["", part.additional])
    expect(accepted(await back(report.id, { remarks: "Jeszcze jedna rzecz do poprawy." })).state).toBe("returned")
  })

  it("twice is once: the first remarks stay", async () => {
    const { report } = await submittedReport(world)
    await Promise.all([back(report.id), back(report.id)])
    expect(accepted(await back(report.id, { remarks: "Zupełnie inne uwagi." })).returned?.remarks).toBe(remarks)
    const rows = await world.db.selectFrom("report_returns").selectAll().where("report_id", "=", report.id).execute()
    expect(rows).toHaveLength(1)
  })

  it("is refused without remarks or a term, for today, and for a draft of which the office knows nothing", async () => {
    const { report } = await submittedReport(world)
    expect(await back(report.id, { remarks: "źle", termOn: "" })).toMatchObject({
      problems: [{ field: "remarks" }, { field: "termOn" }],
    })
    expect(await back(report.id, { termOn: inDays(0) })).toMatchObject({ problems: [{ code: "report.term_too_soon" }] })
    expect(await back(report.id, { remarks: "x".repeat(10_001) })).toMatchObject({
      problems: [{ code: "report.remarks_too_long" }],
    })
    await expect(back((await draftedReport(world)).report.id)).rejects.toThrow(Missing)
  })

  it("does not exist for the mayor or the organisation", async () => {
    const { report } = await submittedReport(world)
    await expect(back(report.id, {}, "mayor")).rejects.toThrow(Missing)
    await expect(back(report.id, {}, "representative")).rejects.toThrow(Missing)
  })
})
