import type { Decision } from "../consultation.tables.ts"
import { closesAt } from "../consultation.ts"

export const REMARK_LIMIT = 6000
export const ANSWER_LIMIT = 10_000

/** An unconfirmed remark, and with it somebody's address, is kept so long. */
export const KEPT_HOURS = 24 * 7
/** A letter may come late: what was sent in time is confirmed within so many hours after the end. */
const GRACE_HOURS = 24

/** Until when the link of a letter confirms, as far as the consultation goes: a day after its last one. */
export const lastConfirmation = (it: { to: string }): Temporal.Instant => closesAt(it).add({ hours: GRACE_HOURS })

/** The same for a remark sent at a moment: what nobody confirms for a week is forgotten. */
export function confirmableUntil(it: { to: string }, sentAt: Temporal.Instant): Temporal.Instant {
  const [last, kept] = [lastConfirmation(it), sentAt.add({ hours: KEPT_HOURS })]
  return Temporal.Instant.compare(last, kept) < 0 ? last : kept
}

export type Answer = { decision: Decision; answer: string; answeredAt: Temporal.Instant }

/** A remark as everybody may see it: of a person only that it was one. */
export type PublicRemark = {
  id: string
  number: number
  paragraphId: string | null
  place: string | null
  text: string
  proposed: string
  /** "" for a resident. */
  organisationName: string
  takenAt: Temporal.Instant
  isWithdrawn: boolean
  /** The office still looks whether it holds personal data: its words are not shown. */
  isHeld: boolean
  hiddenReason: string
  /** Number of the remark it was joined to. */
  joinedTo: number | null
  answer: Answer | null
}

const HIDDEN = "[…]"

/** The words of a remark without the parts that the office has hidden; the longest goes first, for one may hold another. */
export const withoutHidden = (text: string, hidden: readonly string[]): string =>
  hidden
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, HIDDEN), text)

/** Mail addresses, and digits enough for a telephone, a PESEL or a bank account. */
const PERSONAL = [/[\w.+-]+@[\w-]+\.[\w.]+/gu, /(?<![\d/])\+?\d(?:[ -]?\d){8,25}(?![\d/])/gu]

/** Parts of a text that look like personal data, each once. Sums of money and years do not. */
export function personalParts(text: string): string[] {
  const found = PERSONAL.flatMap((pattern) => Array.from(text.matchAll(pattern), ([part]) => part))
  return [...new Set(found)]
}
