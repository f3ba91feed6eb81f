import type { Problem } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import { contentTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts, CommissioningForm } from "./announcement.ts"
import { lastAnnouncement } from "./announcement.window.ts"
import { findSphere } from "./spheres.ts"

/** The points of art. 11 ust. 1 and art. 5 ust. 4 that name one form of commissioning. */
const FORM_BY_ARTICLE: readonly { pattern: RegExp; form: CommissioningForm }[] = [
  { pattern: /art\.?\s*11\s*ust\.?\s*1\s*pkt\.?\s*1\b/i, form: "support" },
  { pattern: /art\.?\s*11\s*ust\.?\s*1\s*pkt\.?\s*2\b/i, form: "entrust" },
  { pattern: /art\.?\s*5\s*ust\.?\s*4\s*pkt\.?\s*1\b/i, form: "entrust" },
  { pattern: /art\.?\s*5\s*ust\.?\s*4\s*pkt\.?\s*2\b/i, form: "support" },
]

/** The form of commissioning that a cited article names, if the text cites one of those that do. */
export const formOfArticle = (text: string): CommissioningForm | undefined =>
  FORM_BY_ARTICLE.find((entry) => entry.pattern.test(text))?.form

/** The article by which each form is commissioned. */
export const ARTICLE_OF_FORM: Readonly<Record<CommissioningForm, string>> = {
  support: "art. 11 ust. 1 pkt 1",
  entrust: "art. 11 ust. 1 pkt 2",
}

/** The obligatory items of art. 13 ust. 2 (dates of pkt 5 and 6 are checked with the window), the form and the criteria. */
export function checkContent(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const missing = (field: string, value: unknown, message: Text, point: number): Problem[] =>
    value === undefined || value === "" || (typeof value === "string" && value.trim() === "")
      ? [{ field, code: "announcement.item_missing", message, article: `art. 13 ust. 2 pkt ${point} UDPPiW` }]
      : []
  return [
    ...missing("title", facts.title, texts.titleMissing, 1),
    ...missing("sphere", facts.sphere, texts.sphereMissing, 1),
    ...checkSphere(facts, today),
    ...missing("form", facts.form, texts.formMissing, 3),
    ...checkForm(facts),
    ...missing("pool", facts.pool, texts.poolMissing, 2),
    ...missing("grantRules", facts.grantRules, texts.grantRulesMissing, 3),
    ...missing("taskFrom", facts.taskFrom, texts.taskFromMissing, 4),
    ...missing("taskTo", facts.taskTo, texts.taskToMissing, 4),
    ...missing("taskConditions", facts.taskConditions, texts.taskConditionsMissing, 4),
    ...missing("procedure", facts.procedure, texts.procedureMissing, 6),
    ...checkCriteria(facts),
    ...checkPastCosts(facts, today),
  ]
}

function checkSphere(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  if (!facts.sphere || findSphere(facts.sphere, today)) return []
  return [
    {
      field: "sphere",
      code: "announcement.sphere_unknown",
      message: texts.sphereUnknown,
      article: "art. 4 ust. 1 UDPPiW",
    },
  ]
}

function checkForm(facts: AnnouncementFacts): Problem[] {
  const { form, citedArticle = "" } = facts
  const cited = formOfArticle(citedArticle)
  if (!form || !cited || cited === form) return []
  return [
    {
      field: "citedArticle",
      code: "announcement.form_differs_from_article",
      message: texts.formDiffersFromArticle(form, ARTICLE_OF_FORM[form]),
      article: "art. 11 ust. 1 UDPPiW",
      fix: { field: "citedArticle", value: ARTICLE_OF_FORM[form], label: texts.citeArticle(ARTICLE_OF_FORM[form]) },
    },
  ]
}

function checkCriteria(facts: AnnouncementFacts): Problem[] {
  const criteria = facts.criteria ?? []
  const article = "art. 13 ust. 2 pkt 6 UDPPiW"
  if (criteria.length === 0) {
    return [{ field: "criteria", code: "announcement.criteria_missing", message: texts.criteriaMissing, article }]
  }
  const problems: Problem[] = criteria.flatMap((criterion, index) => [
    ...(criterion.name.trim() === ""
      ? [
          {
            field: `criteria.${index}.name`,
            code: "announcement.criterion_unnamed",
            message: texts.criterionUnnamed,
            article,
          },
        ]
      : []),
    ...(criterion.points > 0
      ? []
      : [
          {
            field: `criteria.${index}.points`,
            code: "announcement.criterion_without_points",
            message: texts.criterionWithoutPoints,
            article,
          },
        ]),
    ...(criterion.key === "own_money" && facts.form === "entrust"
      ? [
          {
            field: `criteria.${index}.name`,
            code: "announcement.own_money_when_entrusting",
            message: texts.ownMoneyCriterion,
            level: "warning" as const,
            article: "art. 15 ust. 1 pkt 4 UDPPiW",
          },
        ]
      : []),
  ])
  return [
    ...problems,
    ...checkThreshold(
      facts.threshold,
      criteria.reduce((sum, criterion) => sum + criterion.points, 0),
    ),
  ]
}

function checkThreshold(threshold: number | undefined, total: number): Problem[] {
  if (threshold === undefined || (threshold >= 0 && threshold <= total)) return []
  // Sixty in a hundred is what most cities ask for.
  const proposed = Math.max(0, Math.ceil(total * 0.6))
  return [
    {
      field: "threshold",
      code: "announcement.threshold_out_of_reach",
      message: texts.thresholdOutOfReach(total),
      article: "art. 13 ust. 2 pkt 6 UDPPiW",
      fix: { field: "threshold", value: String(proposed), label: texts.setThreshold(proposed) },
    },
  ]
}

function checkPastCosts(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const { year } = lastAnnouncement(facts, today)
  return [year, year - 1]
    .filter((wanted) => !facts.pastCosts?.some((entry) => entry.year === wanted))
    .map((wanted) => ({
      field: "pastCosts",
      code: "announcement.past_costs_missing",
      message: texts.pastCostsMissing(wanted),
      article: "art. 13 ust. 2 pkt 7 UDPPiW",
    }))
}
