import { toPlainDate } from "../../../lib/dates.ts"
import type { Consultation } from "../consultation.ts"

/** The last day on which the names and addresses of authors are kept: so many months after the end, early or due. */
export function namesKeptUntil(it: Consultation): Temporal.PlainDate | undefined {
  const end = it.annulment ? toPlainDate(it.annulment.at) : it.to && toPlainDate(it.to)
  return end ? end.add({ months: it.namesMonths }) : undefined
}
