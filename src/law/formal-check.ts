import { type Dated, inForce } from "./dated.ts"

/** What the form of an offer is checked for, before anybody weighs what it says. */
export type FormalCode =
  | "in-time"
  | "complete"
  | "within-limits"
  | "attachments"
  | "count"
  | "entity"
  | "confirmed"
  | "statutory-activity"
  | "representation"

const SINCE_2010 = { validFrom: "2010-03-12", verifiedOn: "2026-11-23" } as const
const ANNOUNCED = { ...SINCE_2010, source: "article13", mark: "verified" } as const
const MEMORY = { validFrom: "2010-03-12", source: "udppiw", mark: "from-memory" } as const

/** The act lists no formal conditions: each follows from what it asks of the announcement, of the offer or of the offeror. */
const FORMAL_CONDITIONS: readonly Dated<FormalCode>[] = [
  { code: "in-time", basis: "art. 13 ust. 2 pkt 5 UDPPiW", ...ANNOUNCED },
  { code: "complete", basis: "art. 14 ust. 1 UDPPiW", ...MEMORY },
  { code: "within-limits", basis: "art. 13 ust. 2 pkt 3 UDPPiW", ...ANNOUNCED },
  { code: "attachments", basis: "art. 13 ust. 2 pkt 3 UDPPiW", ...ANNOUNCED },
  { code: "count", basis: "art. 13 ust. 2 pkt 3 UDPPiW", ...ANNOUNCED },
  { code: "entity", basis: "art. 3 ust. 2–4, art. 11 ust. 3 UDPPiW", ...MEMORY },
  { code: "confirmed", basis: "art. 14 ust. 1 UDPPiW", ...MEMORY },
  { code: "statutory-activity", basis: "art. 11 ust. 1 UDPPiW", ...MEMORY },
  { code: "representation", basis: "art. 14 ust. 1 UDPPiW", ...MEMORY },
]

/** The article behind a formal condition on a day. Throws RangeError when the product knows none. */
export function formalBasis(code: FormalCode, on: Temporal.PlainDate): string {
  const row = inForce(FORMAL_CONDITIONS, code, on)
  if (!row) throw new RangeError(`no formal condition ${code} on ${on}`)
  return row.basis
}

/**
 * How long an organisation has to mend its offer. No act sets it: announcements do, from three to seven days; a shorter term
 * cannot be kept over a weekend.
 */
export const CORRECTION_TERM = { usualDays: 7, leastDays: 3, mostDays: 30 } as const
