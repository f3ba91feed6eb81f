import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfferRules } from "../../calls/public.ts"
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
  /** Papers that offers bring with them; absent where nobody looks at attachments. */
  offerRules?: Pick<OfferRules, "attachments">
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
