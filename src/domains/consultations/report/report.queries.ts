import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { withoutHidden } from "../remarks/remark.ts"
import "../consultation.tables.ts"
import type { ConsultationReport } from "./consultation-report.ts"

/**
 * The report as it was published, without what was hidden in remarks afterwards: personal data found late are shown no
 * more, though the frozen text and its checksum stay. Undefined before the publication.
 */
export async function publishedReport(ctx: OfficeCtx, consultationId: string): Promise<ConsultationReport | undefined> {
  const row = await ctx.db
    .selectFrom("consultations")
    .select("report")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", consultationId)
    .executeTakeFirst()
  if (!row?.report) return undefined
  const report = JSON.parse(row.report) as ConsultationReport
  const hidden = await ctx.db
    .selectFrom("consultation_remarks")
    .select(["number", "hidden_parts"])
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .where(sql<boolean>`hidden_parts <> '{}'`)
    .execute()
  const parts = new Map(hidden.map((each) => [each.number, each.hidden_parts]))
  return {
    ...report,
    remarks: report.remarks.map((remark) => ({
      ...remark,
      text: withoutHidden(remark.text, parts.get(remark.number) ?? []),
      proposed: withoutHidden(remark.proposed, parts.get(remark.number) ?? []),
    })),
  }
}
