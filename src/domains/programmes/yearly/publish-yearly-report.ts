import { createHash } from "node:crypto"
import { today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import type { FactSource } from "../../strategy/public.ts"
import { recordStageEvidence } from "../stages/add-evidence.ts"
import { figuresOf } from "./figures.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import { accessYearlyReport } from "./yearly-report.queries.ts"
import type { ReportSnapshot, YearlyReport } from "./yearly-report.ts"

export const BECAUSE_LIMIT = 2000

/** Why a report cannot be published now. */
export function whyNotPublished(ctx: OfficeCtx, report: YearlyReport, because: string): Problem[] {
  const problem = (field: string, code: string, message: Problem["message"]) => ({ field, code, message })
  if (report.year >= today(ctx.now).year)
    return [problem("", "yearly-report.yearNotOver", texts.yearNotOver(report.year))]
  if (Object.values(report.texts).every((text) => text.trim() === ""))
    return [problem("", "yearly-report.empty", texts.nothingWritten)]
  if (report.edition > 0 && because.trim() === "")
    return [problem("because", "yearly-report.because", texts.becauseMissing)]
  const over = because.length - BECAUSE_LIMIT
  if (over > 0) return [problem("because", "yearly-report.tooLong", texts.tooLong(over))]
  return []
}

/**
 * Publishes the report as it stands: numbers of this moment and texts become an edition with its hash, which is never
 * changed. A later edition says why. `revision` is what the person saw, `seen` how many editions there were: published
 * meanwhile, it is not published again.
 * @throws Missing when the report is not this actor's
 */
export async function publishYearlyReport(
  ctx: OfficeCtx,
  facts: readonly FactSource[],
  year: number,
  it: { revision: number; because: string; seen?: number | undefined },
): Promise<Outcome<{ edition: number }>> {
  const report = await accessYearlyReport(ctx, year)
  const isPressedAgain = it.because.trim() === "" || (it.seen !== undefined && report.edition > it.seen)
  if (report.edition > 0 && report.publishedRevision === it.revision && isPressedAgain)
    return ok({ edition: report.edition })
  if (report.revision !== it.revision)
    return refused({ field: "", code: "yearly-report.changed", message: texts.changedMeanwhile })
  const problems = whyNotPublished(ctx, report, it.because)
  if (problems.length > 0) return refused(...problems)
  const edition = report.edition + 1
  const content: ReportSnapshot = { edition, texts: report.texts, figures: await figuresOf(ctx, facts, year) }
  const snapshot = JSON.stringify(content)
  const sha256 = createHash("sha256").update(snapshot).digest("hex")
  await ctx.db
    .insertInto("yearly_report_editions")
    .values({
      ...{ office_id: ctx.office.id, report_id: report.id, edition, snapshot, sha256 },
      because: edition === 1 ? "" : it.because.trim(),
      published_at: ctx.now,
      published_by: actorId(ctx.actor),
    })
    .execute()
  await ctx.db
    .updateTable("yearly_reports")
    .set({ edition, published_revision: report.revision })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", report.id)
    .execute()
  if (content.figures.programme)
    await recordStageEvidence(ctx, {
      ...{
        programmeId: content.figures.programme.id,
        stage: "monitoring",
        label: texts.title(year).pl,
        isPublic: true,
      },
      href: urls.publicYearlyReport.href({ office: ctx.office.slug, year: String(year) }),
    })
  await recordEvent(ctx, {
    what: "yearly-report.published",
    on: { kind: "yearly-report", id: report.id },
    data: { year, edition, sha256 },
  })
  return ok({ edition })
}
