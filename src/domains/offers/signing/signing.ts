import type { FileScan } from "../../../platform/receive-upload.ts"
import type { SignedPdfFinding } from "../../../platform/signatures/signed-pdf.ts"
import {
  type Agreement,
  missingConfirmations,
  type Representation,
  type Signatory,
} from "../../organisations/public.ts"
import { type FrozenAttachment, frozenAttachments } from "../attachments/attachment.ts"
import { LEAD } from "../joint/partner.ts"
import { canonicalJson, sha256 } from "../offer.snapshot.ts"
import { type Offer, withoutBlankRows } from "../offer.ts"
import type { OfferView } from "../offer.view.ts"
import type { ConfirmationMeans } from "./signing.tables.ts"

/** An offer, or a correction of one, whose content is agreed to. */
export type Agreed = Pick<OfferView, "offer" | "organisation" | "offerors"> & {
  attachments: readonly FrozenAttachment[]
}

/** Somebody's agreement to exactly one content of an offer. */
export type Confirmation = {
  id: string
  how: ConfirmationMeans
  /** In whose name: `LEAD`, or the id of a partner in the offer. */
  offerorId: string
  /** The representative; null for a signature that belongs to no account. */
  personId: string | null
  /** Stands for everybody whom the rule of representation wants. */
  forAll: boolean
  name: string
  confirmedAt: Temporal.Instant
  /** Of a signed PDF: the stored file and what its check found that day. */
  fileSha256: string | null
  finding: SignedPdfFinding | null
  /** What an antivirus says of that file. */
  scan: FileScan | null
}

/** An offer put up for confirmation. */
export type Signing = {
  contentSha256: string
  /** The PDF to be signed outside, in the store of files, once somebody wanted it. */
  pdfSha256: string | null
  /** When those whose confirmation is missing were written to; null while there is only a PDF. */
  askedAt: Temporal.Instant | null
  confirmations: Confirmation[]
}

/** Where the confirmations of a draft stand now. */
export type SigningState = {
  /** Of the content as it is now. */
  contentSha256: string
  /** Undefined until somebody put this content up. */
  current: Signing | undefined
  /** Given to an earlier content: void since the change. */
  voided: Confirmation[]
  /** What is still missing of all offerors together, and whose it could be. */
  missing: Missing
  /** Every offeror, the one that submits first. */
  parties: Party[]
}

export type Missing = { count: number; whose: Signatory[] }

/** An offeror whose agreement is needed. */
export type Party = {
  /** `LEAD`, or the id of a partner in the offer. */
  id: string
  /** "" for a partner that the register does not have. */
  organisationId: string
  name: string
  rule: Representation
  /** The rule in words. */
  note: string
  signatories: readonly Signatory[]
  /** An agreement or an authorisation is attached in the place of its confirmation. */
  hasProof: boolean
  missing: Missing
}

/** What stays in the frozen offer: who agreed, when and how. */
export type FrozenConfirmation = {
  name: string
  personId: string | null
  at: string
  how: ConfirmationMeans
  /** The partner in whose name; absent for the organisation that submits. */
  offeror?: string
  forAll?: true
  /** Of a signed PDF: the confirmation that brought it, the file, and what its check found. */
  id?: string
  fileSha256?: string
  finding?: SignedPdfFinding
}

/** The hash of what is confirmed: the content as it would be submitted, with its attachments. */
export const confirmedContent = (
  offer: Pick<Offer, "id" | "form" | "content">,
  attachments: readonly FrozenAttachment[],
): string =>
  sha256(
    canonicalJson({
      offer: offer.id,
      form: offer.form,
      content: withoutBlankRows(offer.content),
      attachments: frozenAttachments(attachments),
    }),
  )

/**
 * What a rule still wants. An agreement by account counts while the person represents the organisation.
 * @param submitter who submits now, which is that person's agreement as well
 */
function missingOf(
  rule: Representation,
  signatories: readonly Signatory[],
  confirmations: readonly Confirmation[],
  submitter?: { id: string; name: string },
): Missing {
  const agreements: Agreement[] = confirmations
    .filter((it) => it.personId === null || signatories.some(({ id }) => id === it.personId))
    .map((it) => ({ person: it.personId, name: it.name, forAll: it.forAll }))
  if (submitter) agreements.push({ person: submitter.id, name: submitter.name, forAll: false })
  return missingConfirmations(rule, signatories, agreements)
}

/** What one offeror's rule still wants; nothing when its agreement is attached. */
export function missingOfParty(
  party: Omit<Party, "missing">,
  confirmations: readonly Confirmation[],
  submitter?: { id: string; name: string },
): Missing {
  if (party.hasProof) return { count: 0, whose: [] }
  const own = confirmations.filter(({ offerorId }) => offerorId === party.id)
  const isOwn = submitter !== undefined && (party.id === LEAD || representsParty(party, submitter.id))
  return missingOf(party.rule, party.signatories, own, isOwn ? submitter : undefined)
}

/** What the rules of all offerors still want; one person who is needed twice is named once. */
export function missingOfAll(
  parties: readonly Omit<Party, "missing">[],
  confirmations: readonly Confirmation[],
  submitter?: { id: string; name: string },
): Missing {
  const each = parties.map((party) => missingOfParty(party, confirmations, submitter))
  const whose = new Map(each.flatMap((missing) => missing.whose.map((it) => [it.id, it] as const)))
  return { count: each.reduce((all, { count }) => all + count, 0), whose: [...whose.values()] }
}

export const representsParty = (party: Pick<Party, "signatories">, personId: string): boolean =>
  party.signatories.some(({ id }) => id === personId)

export const frozenConfirmation = (it: Confirmation): FrozenConfirmation => ({
  name: it.name,
  personId: it.personId,
  at: it.confirmedAt.toString(),
  how: it.how,
  ...(it.offerorId === LEAD ? {} : { offeror: it.offerorId }),
  ...(it.forAll ? { forAll: true } : {}),
  ...(it.fileSha256 && it.finding ? { id: it.id, fileSha256: it.fileSha256, finding: it.finding } : {}),
})
