import { createHash } from "node:crypto"
import type { Call } from "../calls/public.ts"
import type { FrozenAttachment } from "./attachments/attachment.ts"
import { isJoint, withoutGonePartners } from "./joint/partner.ts"
import type { OfferContent } from "./offer.ts"
import type { FrozenConfirmation } from "./signing/signing.ts"

/** Everything an offer said and relied on at the moment of submission. Later changes elsewhere never change it. */
export type OfferSnapshot = {
  /** Version of the official form. */
  form: string
  number: string
  /** ISO 8601 in UTC. */
  submittedAt: string
  office: { id: string; name: string; organ: string; address: string }
  call: {
    id: string
    number: string
    title: string
    form: "support" | "entrust"
    spheres: readonly string[]
    closesAt: string
    /** Name of the task the offer is for, where the call has several. */
    task?: string
  }
  organisation: FrozenOrganisation
  /** In a joint offer: partners of the register, each by its place in the content; others are typed in it. */
  partners?: readonly FrozenPartner[]
  content: OfferContent
  /** In an offer that arrived after the closing: the hash that came before it, and when. */
  commitment?: { sha256: string; committedAt: string }
  /** Absent in offers submitted before there were attachments. */
  attachments?: readonly FrozenAttachment[]
  /** Who agreed to it by the rule of representation; absent in offers submitted before this was asked. */
  confirmations?: readonly FrozenConfirmation[]
  /** In a version that mends what the office asked for: the hash of the version before it, what was mended, and who agreed. */
  correction?: {
    of: string
    sentAt: string
    sections: readonly string[]
    confirmations: readonly FrozenConfirmation[]
  }
}

/** II.1 of the form, with what is needed to judge who may represent the organisation. */
export type FrozenOrganisation = {
  id: string
  name: string
  legalForm: string
  registerName: string
  registerNumber: string
  nip: string
  regon: string
  street: string
  postcode: string
  city: string
  email: string
  phone: string
  website: string
  representation: string
  representationNote: string
}

export type FrozenPartner = FrozenOrganisation & { offeror: string }

/**
 * One text for one value: keys sorted by code unit, no spaces, integers only (RFC 8785 without fractions), so that
 * anyone can compute the same hash from the same data.
 * @throws TypeError for what JSON cannot hold exactly: fractions, dates, functions, undefined in a list
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value)
  if (typeof value === "string") return JSON.stringify(value)
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value === 0 ? 0 : value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`
  }
  throw new TypeError(`not exact in JSON: ${typeof value === "object" ? "object" : String(value)}`)
}

/** SHA-256 of the text in UTF-8, in hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex")

/** The first 48 bits of a hash for people to read aloud and compare: `0a55-22c2-b414`. */
export const checksumOf = (hash: string): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}-${hash.slice(8, 12)}`

/** Checksum of a draft: two prints of one state of it carry the same. */
export const draftChecksum = (content: OfferContent): string =>
  checksumOf(sha256(canonicalJson(isJoint(content) ? content : withoutGonePartners(content))))

/** What a person typed as a checksum, or undefined when it cannot be one. Separators and case do not matter. */
export function readChecksum(typed: string): string | undefined {
  const digits = typed.toLowerCase().replace(/[\s–-]/g, "")
  if (/^[0-9a-f]{12}$/.test(digits)) return checksumOf(digits)
  return /^[0-9a-f]{64}$/.test(digits) ? checksumOf(digits) : undefined
}

/** The task of the call that the content names, as it is frozen. */
export function chosenTask(
  call: Pick<Call, "offerRules">,
  content: Pick<OfferContent, "callTaskId">,
): { task?: string } {
  const task = call.offerRules.tasks.find(({ id }) => id === content.callTaskId)
  return task ? { task: task.name } : {}
}

export const readSnapshot = (text: string): OfferSnapshot => JSON.parse(text) as OfferSnapshot
