import { isPerson, membershipIn, type OfficeCtx, type PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { accessContract, managesContracts, readsContracts } from "../contracts/public.ts"
import { reportFrom, storedReports } from "./report.rows.ts"
import type { Report } from "./report.ts"

/**
 * `view`: the organisation, and once something was submitted also partners of a joint offer and those of the office who decide
 * or watch. `edit` and
 * `submit`: the organisation (that only a representative submits is said in words). `judge`: those who run contracts.
 */
export type ReportPurpose = "view" | "edit" | "submit" | "judge"

/**
 * The only way to one report; every purpose but `view` locks it within a change.
 * @throws Missing when there is none or it is not this actor's
 */
export async function accessReport(ctx: OfficeCtx, id: string, purpose: ReportPurpose): Promise<Report> {
  if (!isPerson(ctx) || !isId(id)) throw new Missing("report")
  if (ctx.db.isTransaction && purpose !== "view") await lockReport(ctx, id)
  const row = await storedReports(ctx).where("reports.id", "=", id).executeTakeFirst()
  const report = row && reportFrom(row)
  if (!report) throw new Missing("report")
  if (isAllowed(ctx, report, purpose)) return report
  if (purpose !== "view" || report.submission === null) throw new Missing("report")
  // A partner of a joint offer answers for the whole task: it reads what the other party submitted.
  await accessContract(ctx, report.contractId, "view")
  return report
}

/** A statement of its own: what is read after the lock also sees what those who held it before wrote elsewhere. */
async function lockReport(ctx: OfficeCtx, id: string): Promise<void> {
  await ctx.db
    .selectFrom("reports")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .forUpdate()
    .execute()
}

function isAllowed(ctx: OfficeCtx, report: Report, purpose: ReportPurpose): boolean {
  const isParty = belongsTo(ctx, report)
  if (purpose === "edit" || purpose === "submit") return isParty
  if (report.submission === null) return purpose === "view" && isParty
  return purpose === "judge" ? managesContracts(ctx) : isParty || readsContracts(ctx)
}

/** Whether this person is a member of the organisation that reports. */
export const belongsTo = (ctx: OfficeCtx, report: Pick<Report, "organisationId">): boolean =>
  membershipIn(ctx.actor, report.organisationId) !== undefined

/** Whether this person may submit in the organisation's name. */
export const represents = (ctx: PersonCtx, report: Pick<Report, "organisationId">): boolean =>
  membershipIn(ctx.actor, report.organisationId)?.role === "representative"
