import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import "../consultation.tables.ts"
import { withoutHidden } from "../remarks/remark.ts"
import type { ConsultationReport } from "./consultation-report.ts"

/** Parts hidden in remarks of a consultation `c`, by the number of the remark. */
export type HiddenParts = Readonly<Record<string, readonly string[]>>
export const HIDDEN: RawBuilder<HiddenParts> = sql`coalesce((
  select jsonb_object_agg(r.number, to_jsonb(r.hidden_parts)) from consultation_remarks r
  where r.office_id = c.office_id and r.consultation_id = c.id and r.number is not null and r.hidden_parts <> '{}'), '{}')`

/**
 * The report as it was published, without what was hidden in remarks afterwards: personal data found late are shown no
 * more, though the frozen text and its checksum stay.
 */
export function shownReport(frozen: string, hidden: HiddenParts): ConsultationReport {
  const report = JSON.parse(frozen) as ConsultationReport
  const remarks = report.remarks.map((remark) => {
    const parts = hidden[remark.number] ?? []
    return { ...remark, text: withoutHidden(remark.text, parts), proposed: withoutHidden(remark.proposed, parts) }
  })
  return { ...report, remarks }
}

/** The published report of a consultation; undefined before. */
export async function publishedReport(ctx: OfficeCtx, consultationId: string): Promise<ConsultationReport | undefined> {
  const row = await ctx.db
    .selectFrom("consultations as c")
    .select(["c.report", HIDDEN.as("hidden")])
    .where("c.office_id", "=", ctx.office.id)
    .where("c.id", "=", consultationId)
    .executeTakeFirst()
  return row?.report ? shownReport(row.report, row.hidden) : undefined
}
