import { type AnnouncementFacts, checkAnnouncement } from "../../law/announcement.ts"
import { earliestClose } from "../../law/deadlines.ts"
import { today as dayOf } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import { callDocumentTexts } from "./call.announcement.texts.ts"
import type { CallContent, Channel, Criterion } from "./call.ts"
import type { OfferRules } from "./offer-rules.ts"

type Checked = CallContent & { criteria: readonly Criterion[] }

/** The days on which the announcement appeared or will appear, by place. */
export type Publications = Partial<Record<Channel, string>>

/** The moments in which it appeared or will appear in the three places. */
export type Appearing = Readonly<Record<Channel, Temporal.Instant>>

/** The law counts by days, whatever the hour. */
export const daysOf = ({ bip, board, website }: Appearing): Record<Channel, string> => ({
  bip: dayOf(bip).toString(),
  board: dayOf(board).toString(),
  website: dayOf(website).toString(),
})

/**
 * Everything of art. 11–13 that keeps a draft from being announced (errors) or deserves a second look (warnings), each
 * tied to the field of the form that mends it. Without `published`, the day of all three announcements is taken to be today.
 */
export function checkCall(call: Checked, now: Temporal.Instant, published?: Publications): Problem[] {
  const day = dayOf(now)
  const pastCosts = pastCostsOf(call, yearOfAnnouncement(day, published))
  const problems = checkAnnouncement({ ...factsOf(call), pastCosts, published }, day)
  const unstated = [call.costsThisYear === null && "costsThisYear", call.costsLastYear === null && "costsLastYear"]
  const missingCosts = unstated.filter((field): field is "costsThisYear" | "costsLastYear" => field !== false)
  return problems.map((problem) => inForm(problem, missingCosts))
}

/** The first day on which a call announced in all three places today could close: art. 13 ust. 1. */
export const earliestClosing = (now: Temporal.Instant): Temporal.PlainDate => earliestClose(dayOf(now))

/** Costs are stated for the year of the last announcement and the year before: art. 13 ust. 2 pkt 7. */
function yearOfAnnouncement(today: Temporal.PlainDate, published: Publications = {}): number {
  return Math.max(today.year, ...Object.values(published).map((day) => Number(day.slice(0, 4))))
}

function pastCostsOf(call: Checked, year: number): { year: number; cost: number }[] {
  const stated = [
    { year, cost: call.costsThisYear },
    { year: year - 1, cost: call.costsLastYear },
  ]
  return stated.filter((entry): entry is { year: number; cost: number } => entry.cost !== null)
}

function factsOf(call: Checked): AnnouncementFacts {
  return {
    title: call.title,
    sphere: call.spheres[0],
    form: call.form ?? undefined,
    pool: call.pool ?? undefined,
    smallestGrant: call.grantMin ?? undefined,
    largestGrant: call.grantMax ?? undefined,
    ownContributionShare: call.maxGrantShare === null ? undefined : 10_000 - call.maxGrantShare,
    ownShare: ownShareOf(call.offerRules),
    taskAmounts: call.offerRules.tasks.map(({ amount }) => amount),
    grantRules: call.rules,
    taskFrom: call.taskFrom ?? undefined,
    taskTo: call.taskTo ?? undefined,
    taskDescription: call.description,
    resultIs: call.offerRules.evaluationMethod,
    isMultiYear: call.offerRules.isMultiYear,
    jointOffersAllowed: call.offerRules.jointOffersAllowed,
    taskConditions: call.conditions,
    closes: call.closesAt ?? undefined,
    procedure: call.procedure,
    otherTexts: otherTextsOf(call),
    decisionOn: call.decisionOn ?? undefined,
    // A bonus stands outside the threshold.
    criteria: call.criteria
      .filter(({ isBonus }) => !isBonus)
      .map(({ name, maxPoints, articleKey }) => ({
        name,
        points: maxPoints,
        key: articleKey ?? undefined,
      })),
    threshold: call.threshold ?? undefined,
    onDraftBudget: call.poolIsOfDraftBudget,
    // The announcement prints the reservation itself.
    budgetReservation: call.poolIsOfDraftBudget ? callDocumentTexts.draftBudget.pl : undefined,
  }
}

/** Whatever else the announcement prints of what people typed. */
const otherTextsOf = ({ costsNote, criteria, offerRules }: Checked): AnnouncementFacts["otherTexts"] => [
  { field: "costsNote", text: costsNote, isPast: true },
  ...criteria.flatMap(({ name, hint }, index) => [
    { field: `criteria.${index}.name`, text: name },
    { field: `criteria.${index}.hint`, text: hint },
  ]),
  ...offerRules.tasks.map(({ name }, index) => ({ field: `tasks.${index}.name`, text: name })),
  ...offerRules.attachments.flatMap(({ name, hint }, index) => [
    { field: `attachments.${index}.name`, text: name },
    { field: `attachments.${index}.hint`, text: hint },
  ]),
  { field: "accessibilityConditions", text: offerRules.accessibilityConditions },
]

function ownShareOf({ ownShare, ownFinancialShare, ownShareOf: of }: OfferRules): AnnouncementFacts["ownShare"] {
  const share = Math.max(ownShare ?? 0, ownFinancialShare ?? 0)
  return share === 0 ? undefined : { share, of }
}

const FIELDS: Readonly<Record<string, string>> = {
  sphere: "spheres",
  smallestGrant: "grantMin",
  largestGrant: "grantMax",
  ownContributionShare: "maxGrantShare",
  grantRules: "rules",
  taskConditions: "conditions",
  taskDescription: "description",
  onDraftBudget: "poolIsOfDraftBudget",
}

/** Values of the law's facts that the form writes differently. */
const VALUES: Readonly<Record<string, string>> = { "onDraftBudget=true": "on", "ownContributionShare=0": "" }

/** `missingCosts` is used up in order: the law asks for the year of the announcement first. */
function inForm(problem: Problem, missingCosts: string[]): Problem {
  const field = problem.field === "pastCosts" ? (missingCosts.shift() ?? "") : (FIELDS[problem.field] ?? problem.field)
  const { fix } = problem
  if (!fix) return { ...problem, field }
  const value = VALUES[`${fix.field}=${fix.value}`] ?? fix.value
  return { ...problem, field, fix: { ...fix, field: FIELDS[fix.field] ?? fix.field, value } }
}

/** Warnings of one code ask for one reason, however many fields they concern. */
export function warningCodes(problems: readonly Problem[]): string[] {
  return [...new Set(problems.filter((problem) => problem.level === "warning").map((problem) => problem.code))]
}
