import { createHash } from "node:crypto"
import { blocking, type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import { recordStageEvidence } from "../../programmes/public.ts"
import { answerTexts } from "../answers/answer.texts.ts"
import { sendAnswers } from "../answers/send-answers.ts"
import { accessConsultation, accessRunning } from "../consultation.access.ts"
import type { Consultation } from "../consultation.ts"
import { gatherReport } from "./consultation-report.ts"
import { reportTexts as texts } from "./report.texts.ts"

/** Why the report cannot be published yet; empty when it can. */
export function whyNotReportable(
  it: Consultation,
  { report: { counts, opinion }, unchanged }: Awaited<ReturnType<typeof gatherReport>>,
): Problem[] {
  const problems: Problem[] = []
  const add = (code: string, message: Problem["message"], more: Partial<Problem> = {}) =>
    problems.push({ field: "", code: `consultation.report_${code}`, message, ...more })
  if (it.state === "annulled") return [{ field: "", code: "consultation.report_annulled", message: texts.annulled }]
  if (it.state === "announced") add("open", texts.stillOpen)
  if (counts.unanswered > 0) add("unanswered", texts.unanswered(counts.unanswered))
  if (counts.held > 0) add("held", texts.held(counts.held))
  if (unchanged > 0) add("unchanged", answerTexts.unchanged(unchanged), { level: "warning" })
  if (opinion?.state === "awaited") add("opinion", texts.opinionAwaited, { article: opinion.basis, level: "warning" })
  return problems
}

/**
 * Freezes the report with its checksum and shows it to everybody; authors get the answers they have not had. Publishing
 * again changes nothing.
 * @throws Missing when the consultation is a draft, or not this actor's
 */
export async function publishReport(ctx: PersonCtx, consultationId: string): Promise<Outcome<undefined>> {
  const there = await accessConsultation(ctx, consultationId, "manage")
  if (there.state === "reported") return ok(undefined)
  const it = await accessRunning(ctx, consultationId)
  const gathered = await gatherReport(ctx, it)
  const { report } = gathered
  const problems = blocking(whyNotReportable(it, gathered))
  if (problems.length > 0) return refused(...problems)
  const text = JSON.stringify(report)
  const sha256 = createHash("sha256").update(text).digest("hex")
  await ctx.db
    .updateTable("consultations")
    .set({
      state: "reported",
      report: text,
      report_sha256: sha256,
      reported_at: ctx.now,
      reported_by: ctx.actor.id,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", it.id)
    .execute()
  if (it.programmeId)
    await recordStageEvidence(ctx, {
      ...{ programmeId: it.programmeId, stage: "consulting", label: it.title, isPublic: true },
      href: urls.consultationResults.href({ office: ctx.office.slug, consultationId: it.id }),
    })
  await sendAnswers(ctx, it.id)
  await recordEvent(ctx, {
    what: "consultation.reported",
    on: { kind: "consultation", id: it.id },
    data: { sha256, remarks: report.counts.taken },
  })
  return ok(undefined)
}
