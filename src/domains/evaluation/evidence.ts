import { findLegalForm, mayMakeOffers } from "../../law/subjects.ts"
import { formatMoment } from "../../lib/dates.ts"
import { formatMoney } from "../../lib/money.ts"
import type { Lang, Text } from "../../lib/texts.ts"
import type { Call } from "../calls/public.ts"
import { type OfferSnapshot, offerTotals } from "../offers/public.ts"
import { formalTexts as texts } from "./formal.texts.ts"
import type { FormalKey } from "./formal-check.ts"

export type Evidence = { key: FormalKey; verdict: "yes" | "no"; note: Text }

/** A submitted offer read from its snapshot. */
export type FrozenOffer = { snapshot: OfferSnapshot; submittedAt: Temporal.Instant; sha256: string }

const both = (make: (lang: Lang) => string): Text => ({ pl: make("pl"), en: make("en") })

/** What the product itself can prove about a submitted offer, each with the facts behind the answer. */
export function evidenceOf(offer: FrozenOffer, call: Call): Evidence[] {
  const totals = offerTotals(offer.snapshot.content)
  const grant = offer.snapshot.content.grant ?? 0
  const form = findLegalForm(offer.snapshot.organisation.legalForm)
  const { commitment } = offer.snapshot
  const arrivedAt = commitment ? Temporal.Instant.from(commitment.committedAt) : offer.submittedAt
  const inTime = Temporal.Instant.compare(arrivedAt, call.closesAt) <= 0
  const within = grant > 0 && grant <= call.pool && (call.grantMax === null || grant <= call.grantMax)
  const attached = offer.snapshot.attachments ?? []
  const required = call.offerRules.attachments.filter(({ isRequired }) => isRequired)
  const missing = required.filter(({ id }) => !attached.some(({ requestedId }) => requestedId === id)).length
  return [
    {
      key: "in-time",
      verdict: inTime ? "yes" : "no",
      note: both(
        (lang) => texts.evidenceTime(formatMoment(offer.submittedAt, lang), formatMoment(call.closesAt, lang))[lang],
      ),
    },
    {
      key: "complete",
      verdict: offer.sha256 && missing === 0 ? "yes" : "no",
      note: both(
        (lang) => texts.evidenceComplete(offer.sha256.slice(0, 16), attached.length, required.length - missing)[lang],
      ),
    },
    {
      key: "within-limits",
      verdict: within ? "yes" : "no",
      note: both((lang) => texts.evidenceLimits(formatMoney(grant, lang), formatMoney(totals.total, lang))[lang]),
    },
    {
      key: "entity",
      verdict: form && mayMakeOffers(form) ? "yes" : "no",
      note: both((lang) => texts.evidenceEntity(form?.name[lang] ?? offer.snapshot.organisation.legalForm)[lang]),
    },
  ]
}
