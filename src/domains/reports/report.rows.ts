import type { OfficeCtx } from "../../platform/ctx.ts"
import { NOTHING_DECLARED, type Report } from "./report.ts"
import "./report.tables.ts"

/** Reports of the office with their last submission and last return, in one query. */
export function storedReports(ctx: OfficeCtx) {
  return ctx.db
    .selectFrom("reports")
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom("report_submissions as s")
          .select(["s.sequence", "s.submitted_at", "s.days_late", "s.snapshot", "s.sha256"])
          .whereRef("s.office_id", "=", "reports.office_id")
          .whereRef("s.report_id", "=", "reports.id")
          .orderBy("s.sequence", "desc")
          .limit(1)
          .as("submission"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom("report_returns as r")
          .select(["r.remarks", "r.term_on", "r.returned_at"])
          .whereRef("r.office_id", "=", "reports.office_id")
          .whereRef("r.report_id", "=", "reports.id")
          .orderBy("r.sequence", "desc")
          .limit(1)
          .as("returned"),
      (join) => join.onTrue(),
    )
    .selectAll("reports")
    .select(["submission.sequence", "submission.submitted_at", "submission.days_late"])
    .select(["submission.snapshot", "submission.sha256"])
    .select(["returned.remarks", "returned.term_on", "returned.returned_at"])
    .where("reports.office_id", "=", ctx.office.id)
}

type StoredReport = Awaited<ReturnType<ReturnType<typeof storedReports>["execute"]>>[number]

export const reportFrom = (row: StoredReport): Report => ({
  id: row.id,
  officeId: row.office_id,
  contractId: row.contract_id,
  organisationId: row.organisation_id,
  state: row.state,
  form: row.form,
  // Reports from before these questions have no such fields.
  content: { ...NOTHING_DECLARED, ...row.content },
  revision: row.revision,
  startedAt: row.started_at,
  changedAt: row.changed_at,
  submission:
    row.sequence === null || !row.submitted_at || row.snapshot === null || row.sha256 === null
      ? null
      : {
          sequence: row.sequence,
          at: row.submitted_at,
          daysLate: row.days_late ?? 0,
          snapshot: row.snapshot,
          sha256: row.sha256,
        },
  returned:
    row.remarks === null || row.term_on === null || !row.returned_at
      ? null
      : { remarks: row.remarks, termOn: row.term_on, at: row.returned_at },
  acceptedAt: row.accepted_at,
  grantUsed: row.grant_used,
  grantUnused: row.grant_unused,
})
