import type { Selectable } from "kysely"
import { namesOfOfferors, numbersOfOfferors } from "./joint/frozen-offerors.ts"
import { offerTotals } from "./offer.budget.ts"
import { canonicalJson, type FrozenOrganisation, type OfferSnapshot, readSnapshot, sha256 } from "./offer.snapshot.ts"
import type { OfferTable } from "./offer.tables.ts"
import { completeContent, type Offer } from "./offer.ts"

/** An offer as it was submitted; `organisation` is as it was at that moment. */
export type SubmittedOffer = Offer & {
  number: string
  submittedAt: Temporal.Instant
  snapshot: string
  sha256: string
  organisation: FrozenOrganisation
}

/** A submitted or withdrawn offer with what was frozen in it; undefined for a draft. */
export function submittedOf(offer: Offer): SubmittedOffer | undefined {
  const { number, submittedAt, snapshot, sha256 } = offer
  if (!number || !submittedAt || !snapshot || !sha256) return undefined
  return { ...offer, number, submittedAt, snapshot, sha256, organisation: readSnapshot(snapshot).organisation }
}

/** A stored offer as the domain sees it. */
export const offerOf = (row: Selectable<OfferTable>): Offer => ({
  id: row.id,
  officeId: row.office_id,
  callId: row.call_id,
  organisationId: row.organisation_id,
  state: row.state,
  form: row.form,
  number: row.number,
  content: completeContent(row.content),
  revision: row.revision,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  submittedAt: row.submitted_at,
  withdrawnAt: row.withdrawn_at,
  deletedAt: row.deleted_at,
  snapshot: row.snapshot,
  sha256: row.sha256,
  ...(row.carried_from ? { carried: row.carried_from } : {}),
  partnership: row.partnership,
})

/** What the row of an offer says once this is what was frozen of it: the text, its hash, and what lists are read by. */
export function frozenColumns(snapshot: OfferSnapshot) {
  const { content } = snapshot
  const text = canonicalJson(snapshot)
  const totals = offerTotals(content)
  return {
    content,
    snapshot: text,
    sha256: sha256(text),
    title: content.title,
    organisation_name: namesOfOfferors(snapshot).join(", "),
    organisation_numbers: numbersOfOfferors(snapshot).join(" "),
    total_cost: totals.total,
    grant_requested: totals.grant,
  }
}
