import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import { completeRules, type OfferRules } from "../../calls/public.ts"
import type { GrantLimits } from "../offer.budget.ts"
import type { SectionId } from "../offer.sections.ts"
import type { OfferContent } from "../offer.ts"

/** What keeps an offer from being submitted, and the part of the form (or of the product) where it is mended. */
export type Gap = Problem & { section: SectionId | "attachments" | "call" }

/** What a gap depends on in the call. */
export type CallTerms = GrantLimits & {
  form: "support" | "entrust"
  state: "drafted" | "published" | "decided" | "annulled"
  publishedAt: Temporal.Instant | null
  closesAt: Temporal.Instant
  taskFrom: string
  taskTo: string
  /** What else the announcement says of offers; what is absent has its usual value. */
  offerRules?: Partial<OfferRules>
}

export const rulesOf = (call: CallTerms): OfferRules => completeRules(call.offerRules ?? {})

/** The limits of money for this offer: those of the call, of the task it chose, of its own contribution. */
export function limitsFor(content: Pick<OfferContent, "callTaskId">, call: CallTerms): GrantLimits {
  const rules = rulesOf(call)
  const task = rules.tasks.find(({ id }) => id === content.callTaskId)
  return { ...call, own: rules, ...(task ? { taskAmount: task.amount } : {}) }
}

export type Find = (content: OfferContent, call: CallTerms) => Gap[]

/** Names a gap in one section: `gap("task")("title", "title_missing", texts.title)`. */
export const gapIn =
  (section: Gap["section"]) =>
  (field: string, code: string, message: Text, more: Partial<Pick<Gap, "fix" | "article" | "level">> = {}): Gap => ({
    section,
    field,
    code: `offer.${code}`,
    message,
    ...more,
  })

/** An amount as a field takes it. */
export const typedAmount = (grosze: number): string =>
  `${Math.floor(grosze / 100)}.${String(grosze % 100).padStart(2, "0")}`
