import type { Contract } from "../../domains/contracts/public.ts"
import {
  acceptReport,
  pickSection,
  planOf,
  type Report,
  SECTIONS,
  saveReport,
  startReport,
  submitReport,
} from "../../domains/reports/public.ts"
import { reportSamples } from "../../domains/reports/report.samples.ts"
import { inNameOf, must, type Stage } from "./actors.ts"

/** A complete report, submitted by the organisation; `unused` grosze of the grant are left. */
async function reportOn(stage: Stage, contract: Contract, at: Temporal.Instant, unused = 0): Promise<Report> {
  const organisation = { id: contract.organisationId, name: contract.basis.organisation.name }
  const ctx = inNameOf(stage.person("karolina.koordynator", at), organisation, "representative")
  let report = must(await startReport(ctx, contract.id))
  const content = reportSamples.withUnusedGrant(planOf(contract), unused)
  for (const { id } of SECTIONS) {
    const part = pickSection(content, id)
    const saving = await saveReport(ctx, report.id, { section: id, revision: report.revision, part })
    if (saving.kind !== "saved") throw new Error(`the example was refused: ${id}`)
    report = saving.report
  }
  return must(await submitReport(ctx, report.id))
}

/**
 * Of four contracts two are settled, one report waits for the office, and one organisation still has to write its own.
 * @param now the moment of the example
 */
export async function reportsOf(stage: Stage, contracts: readonly Contract[], now: Temporal.Instant): Promise<void> {
  const [first, , third, fourth] = contracts
  const submittedAt = now.subtract({ hours: 24 * 9 })
  for (const [index, contract] of [first, fourth].entries()) {
    if (!contract) continue
    const report = await reportOn(stage, contract, submittedAt.add({ hours: index }), index * 20_000)
    must(await acceptReport(stage.person("urszula.urzednik", now.subtract({ hours: 24 * 4 })), report.id))
  }
  if (third) await reportOn(stage, third, now.subtract({ hours: 20 }))
}
