import { today } from "../../lib/dates.ts"
import { MAX_MONEY } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import { isBeyondTolerance, type ReportTotals, reportTotals, riseOf } from "./report.budget.ts"
import { gapTexts as texts } from "./report.gaps.texts.ts"
import type { ReportPlan } from "./report.plan.ts"
import { SECTIONS, type SectionId } from "./report.sections.ts"
import type { ReportContent } from "./report.ts"

/** What keeps a report from being submitted (or, as a warning, deserves a second look), and the part where it is mended. */
export type Gap = Problem & { section: SectionId | "contract" }

const gapIn =
  (section: Gap["section"]) =>
  (field: string, code: string, message: Text, more: Partial<Pick<Gap, "fix" | "article" | "level">> = {}): Gap => ({
    section,
    field,
    code: `report.${code}`,
    message,
    ...more,
  })

/**
 * Everything that keeps this report from being submitted now, in the order of the form: all of it at once, each with the
 * field where it is mended. Warnings do not block. Checks what art. 18 ust. 4 UDPPiW and the form of Dz.U. 2018 poz. 2057
 * ask for, and that the money adds up.
 */
export function whyNotSubmittable(content: ReportContent, plan: ReportPlan, now: Temporal.Instant): Gap[] {
  const totals = reportTotals(content, plan)
  return [
    ...timeGaps(plan, now),
    ...resultGaps(content, plan),
    ...activityGaps(content, plan),
    ...costGaps(content, plan),
    ...grantGaps(content, plan, totals),
    ...sourceGaps(content, totals),
    ...statementGaps(content, plan),
  ]
}

/** A final report is of a task that has ended: from its last day on. */
function timeGaps({ taskTo }: ReportPlan, now: Temporal.Instant): Gap[] {
  if (today(now).toString() >= taskTo) return []
  return [gapIn("contract")("", "task_running", texts.taskRunning(taskTo), { article: "art. 18 ust. 1 UDPPiW" })]
}

function resultGaps(content: ReportContent, plan: ReportPlan): Gap[] {
  const gap = gapIn("results")
  const missing = content.results
    .filter((row) => row.achieved === "")
    .map(({ id }) =>
      gap(`results.${id}.achieved`, "achieved_missing", texts.achieved(nameOf(plan.results, id)), {
        article: "art. 18 ust. 4 UDPPiW",
      }),
    )
  return [...(content.resultsText === "" ? [gap("resultsText", "results_missing", texts.resultsText)] : []), ...missing]
}

function activityGaps(content: ReportContent, plan: ReportPlan): Gap[] {
  const gap = gapIn("activities")
  return content.activities.flatMap(({ id, degree, description }) => {
    const name = nameOf(plan.activities, id)
    const gaps: Gap[] = []
    if (degree === "") gaps.push(gap(`activities.${id}.degree`, "degree_missing", texts.degree(name)))
    if (description === "") {
      const message = degree === "" || degree === "done" ? texts.description(name) : texts.deviation(name)
      gaps.push(gap(`activities.${id}.description`, "description_missing", message))
    }
    return gaps
  })
}

function costGaps(content: ReportContent, plan: ReportPlan): Gap[] {
  const gap = gapIn("costs")
  const borne = new Map(content.costs.map((cost) => [cost.id, cost.actual]))
  return plan.costs.flatMap(({ id, name, amount }) => {
    const actual = borne.get(id) ?? null
    if (actual === null) return [gap(`costs.${id}`, "actual_missing", texts.actual(name))]
    const pair = { planned: amount, actual }
    if (!isBeyondTolerance(pair, plan.tolerance)) return []
    const message = texts.risen(name, riseOf(pair), plan.tolerance)
    return [gap(`costs.${id}`, "cost_risen", message, { level: "warning" })]
  })
}

function grantGaps(content: ReportContent, plan: ReportPlan, totals: ReportTotals): Gap[] {
  const gap = gapIn("sources")
  const set = (amount: number, label: Text) => ({ fix: { field: "grant", value: typedAmount(amount), label } })
  if (content.grant === null)
    return [gap("grant", "grant_missing", texts.grantMissing(plan.paid), set(plan.paid, texts.setGrant(plan.paid)))]
  if (content.grant > plan.grant)
    return [gap("grant", "grant_too_high", texts.grantTooHigh(plan.grant), set(plan.grant, texts.setMost(plan.grant)))]
  const gaps: Gap[] = []
  if (totals.unpaid > 0)
    gaps.push(gap("grant", "grant_unpaid", texts.grantUnpaid(content.grant, plan.paid), { level: "warning" }))
  const { planned, actual } = totals.grantShare
  if (isStated(content) && totals.total.actual > 0 && actual > planned)
    gaps.push(gap("grant", "share_grew", texts.shareGrew(planned, actual), { level: "warning" }))
  return gaps
}

/** Before every amount is stated, sums say nothing yet. */
const isStated = (content: ReportContent): boolean =>
  content.grant !== null && content.costs.every((cost) => cost.actual !== null)

/** What was spent is what the sources gave; the button moves the difference to the own money. */
function sourceGaps(content: ReportContent, totals: ReportTotals): Gap[] {
  const gap = gapIn("sources")
  const gaps: Gap[] = []
  const missing = totals.total.actual - totals.sources.actual
  if (isStated(content) && missing !== 0) {
    const own = content.ownFinancial + missing
    const more =
      own < 0 || own > MAX_MONEY
        ? {}
        : { fix: { field: "ownFinancial", value: typedAmount(own), label: texts.setOwn(own) } }
    const { total, sources } = totals
    gaps.push(
      missing > 0
        ? gap("ownFinancial", "sources_too_small", texts.sourcesTooSmall(missing, sources.actual, total.actual), more)
        : gap("ownFinancial", "sources_too_large", texts.sourcesTooLarge(-missing, sources.actual, total.actual), more),
    )
  }
  if (content.otherPublic > 0 && content.otherPublicNames === "")
    gaps.push(gap("otherPublicNames", "other_public_unnamed", texts.otherPublicNames))
  if (content.bankInterest + content.otherIncome > 0 && content.otherIncomeText === "")
    gaps.push(gap("otherIncomeText", "other_income_undescribed", texts.otherIncomeText))
  if (content.recipients > 0 && content.recipientsText === "")
    gaps.push(gap("recipientsText", "recipients_undescribed", texts.recipientsText))
  return gaps
}

function statementGaps(content: ReportContent, plan: ReportPlan): Gap[] {
  const gap = gapIn("additional")
  const hasRisen = costGaps(content, plan).some((each) => each.level === "warning")
  return [
    ...(hasRisen && content.additional === "" ? [gap("additional", "rise_unexplained", texts.explainRise)] : []),
    ...(content.statements["legal-status"]
      ? []
      : [gap("statements.legal-status", "legal_status_missing", texts.legalStatus)]),
    ...(content.statements.truthful ? [] : [gap("statements.truthful", "truthful_missing", texts.truthful)]),
  ]
}

/** How many gaps each section has; warnings do not count. */
export function gapsBySection(gaps: readonly Gap[]): Record<SectionId, number> {
  const counts = Object.fromEntries(SECTIONS.map(({ id }) => [id, 0])) as Record<SectionId, number>
  for (const gap of gaps) if (gap.section !== "contract" && gap.level !== "warning") counts[gap.section]++
  return counts
}

const nameOf = (rows: readonly { id: string; name: string }[], id: string): string =>
  rows.find((row) => row.id === id)?.name ?? id

/** An amount as a field takes it. */
const typedAmount = (grosze: number): string => `${Math.floor(grosze / 100)}.${String(grosze % 100).padStart(2, "0")}`
