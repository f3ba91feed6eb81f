import type { Problem } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { getContract } from "../contracts/public.ts"
import { canonicalJson } from "../offers/public.ts"
import { accessReport } from "./report.access.ts"
import { type Conflict, mergeSections } from "./report.merge.ts"
import { emptyReport, planOf } from "./report.plan.ts"
import { pickSection, type SectionContent, type SectionId } from "./report.sections.ts"
import { commandTexts as texts } from "./report.texts.ts"
import { isOpen, type Report } from "./report.ts"

export type SaveRequest = {
  section: SectionId
  /** The revision that the form showed: what both sides of a merge began from. */
  revision: number
  part: SectionContent
}

export type Saving =
  | { kind: "saved"; report: Report }
  /** Nothing is written: somebody changed the same fields meanwhile. `part` holds both changes, with this one's in those fields. */
  | { kind: "conflict"; report: Report; part: SectionContent; conflicts: Conflict[] }
  | { kind: "refused"; report: Report; problems: Problem[] }

/**
 * Saves one section of a report that is not submitted, or was returned. A save that began from an older revision is merged
 * with what was saved since, field by field.
 * @throws Missing when the report is not this actor's
 */
export async function saveReport(ctx: PersonCtx, reportId: string, request: SaveRequest): Promise<Saving> {
  const report = await accessReport(ctx, reportId, "edit")
  if (!isOpen(report.state)) return { kind: "refused", report, problems: [notOpen(report)] }
  const theirs = pickSection(report.content, request.section)
  const { merged, conflicts } = mergeSections(await sectionAt(ctx, report, request), theirs, request.part)
  if (conflicts.length > 0) return { kind: "conflict", report, part: merged, conflicts }
  return { kind: "saved", report: await writeSection(ctx, report, request.section, merged) }
}

/** The section as it stood at the revision the form showed. */
async function sectionAt(ctx: PersonCtx, report: Report, request: SaveRequest): Promise<SectionContent> {
  const current = pickSection(report.content, request.section)
  if (request.revision === report.revision) return current
  const save = await ctx.db
    .selectFrom("report_saves")
    .select("content")
    .where("office_id", "=", ctx.office.id)
    .where("report_id", "=", report.id)
    .where("section", "=", request.section)
    .where("revision", "<=", Math.max(0, Math.min(Math.trunc(request.revision) || 0, report.revision)))
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst()
  if (save) return save.content
  return pickSection(emptyReport(planOf(await getContract(ctx, report.contractId))), request.section)
}

/** Writes a section of a locked report and keeps it for later merges; an unchanged one is left alone. */
async function writeSection(ctx: PersonCtx, report: Report, section: SectionId, part: SectionContent): Promise<Report> {
  if (canonicalJson(part) === canonicalJson(pickSection(report.content, section))) return report
  const content = { ...report.content, ...part }
  const revision = report.revision + 1
  await ctx.db
    .updateTable("reports")
    .set({ content, revision, changed_at: ctx.now, changed_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", report.id)
    .execute()
  await ctx.db
    .insertInto("report_saves")
    .values({
      office_id: ctx.office.id,
      report_id: report.id,
      revision,
      section,
      content: part,
      saved_at: ctx.now,
      saved_by: ctx.actor.id,
    })
    .execute()
  return { ...report, content, revision, changedAt: ctx.now }
}

/** Why what is typed now cannot be saved or sent: the report has left the organisation's hands. */
export function notOpen(report: Report): Problem {
  const message = report.state === "accepted" ? texts.alreadyAccepted : texts.alreadySubmitted
  return { field: "", code: `report.is_${report.state}`, message }
}
