import { formatDate } from "../lib/dates.ts"
import type { Problem } from "../lib/problems.ts"
import { inEach } from "../lib/texts.ts"
import { deadline } from "./deadlines.ts"
import { programmeReportTexts as texts } from "./programme-report.texts.ts"

/** The term of the report of a year: 31 May of the next (art. 5a ust. 3). */
export const reportTerm = (year: number) => deadline("PROGRAMME_REPORT", `${year}-12-31`)

/** A report that the council got later than 31 May of the next year is late; it is given all the same (art. 5a ust. 3). */
export function reportDeliveryWarnings(year: number, presentedOn: string): Problem[] {
  const { end, rule } = reportTerm(year)
  if (presentedOn <= end.toString()) return []
  const message = texts.late(inEach((lang) => formatDate(end, lang)))
  return [{ field: "presentedOn", code: "yearly-report.late", message, article: rule.basis, level: "warning" }]
}
