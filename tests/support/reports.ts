import type { Contract } from "../../src/domains/contracts/public.ts"
import { planOf, type ReportPlan } from "../../src/domains/reports/report.plan.ts"
import { reportSamples } from "../../src/domains/reports/report.samples.ts"
import { pickSection, SECTIONS } from "../../src/domains/reports/report.sections.ts"
import type { Report, ReportContent } from "../../src/domains/reports/report.ts"
import { saveReport } from "../../src/domains/reports/save-report.ts"
import { startReport } from "../../src/domains/reports/start-report.ts"
import { submitReport } from "../../src/domains/reports/submit-report.ts"
import { momentAt } from "../../src/lib/dates.ts"
import type { World } from "./app.ts"
import { type AwardWish, accepted, paidContract } from "./contracts.ts"

export type ReportWish = AwardWish & {
  contract?: Contract
  /** What is written; all as planned unless told. */
  write?: (plan: ReportPlan) => ReportContent
}

/** A complete report on a paid contract, typed section by section; the clock goes to the day after the task. */
export async function draftedReport(
  world: World,
  wish: ReportWish = {},
): Promise<{ report: Report; contract: Contract }> {
  const contract = wish.contract ?? (await paidContract(world, wish))
  world.clock.moveTo(momentAt(Temporal.PlainDate.from(contract.taskTo).add({ days: 1 }), "10:00"))
  const content = (wish.write ?? reportSamples.asPlanned)(planOf(contract))
  const report = await world.run(wish.who ?? "assistant", async (ctx) => {
    let last = accepted(await startReport(ctx, contract.id))
    for (const { id } of SECTIONS) {
      const saving = await saveReport(ctx, last.id, {
        section: id,
        revision: last.revision,
        part: pickSection(content, id),
      })
      if (saving.kind !== "saved") throw new Error(`${id} was not saved`)
      last = saving.report
    }
    return last
  })
  return { report, contract }
}

/** The same, submitted. */
export async function submittedReport(
  world: World,
  wish: ReportWish = {},
): Promise<{ report: Report; contract: Contract }> {
  const { report, contract } = await draftedReport(world, wish)
  const who = wish.who === "stranger" ? "stranger" : "representative"
  return { report: accepted(await world.run(who, (ctx) => submitReport(ctx, report.id))), contract }
}
