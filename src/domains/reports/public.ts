/** Events: `report.started`, `report.submitted`, `report.returned`, `report.accepted`. */

export { acceptReport } from "./accept-report.ts"
export { reportFacts } from "./report.facts.ts"
export { planOf } from "./report.plan.ts"
export { reportOf, reportsOnContracts } from "./report.queries.ts"
export { pickSection, SECTIONS } from "./report.sections.ts"
export type { ReportLine, Standing } from "./report.standing.ts"
export {
  type Report,
  type ReportContent,
  type ReportState,
  reportTransitions,
} from "./report.ts"
export { saveReport } from "./save-report.ts"
export { startReport } from "./start-report.ts"
export { submitReport } from "./submit-report.ts"
