import type { Grosze } from "../../../lib/money.ts"
import type { Lang } from "../../../lib/texts.ts"
import { isId } from "../../../platform/ids.ts"
import type { RequestedAttachment } from "../../calls/public.ts"
import { YEAR_FIELDS, type YearField } from "../offer.years.ts"
import { jointTexts as texts } from "./joint.texts.ts"

/** In the place of a partner's id: the organisation that prepares and submits the offer. */
export const LEAD = "lead"

/**
 * An organisation that offers together with the one that submits (II of the form, repeated). One of the register is read
 * from its profile, like the one that submits; of another everything is typed here.
 */
export type Partner = {
  id: string
  /** Of the register of organisations; "" for one that is typed. */
  organisationId: string
  name: string
  legalForm: string
  registerNumber: string
  nip: string
  street: string
  postcode: string
  city: string
  email: string
  phone: string
  website: string
  /** Who represents it, in words; of the register's own the profile says it. */
  representedBy: string
}

/** What falls to one offeror of the costs (V.C): the whole in a task of one year, else its parts by budget year. */
export type SplitShare = Partial<Record<"value" | YearField, Grosze>>

export type JointContent = {
  /** Art. 14 ust. 2: an offer is joint when it has any. */
  partners: Partner[]
  /** V.C by offeror: `LEAD` or a partner's id. */
  split: Record<string, SplitShare>
  /** VI.2: how the offerors are represented before the office. */
  jointRepresentation: string
}

type Content = JointContent & { activities: readonly { by?: Record<string, true> }[] }

export const EMPTY_JOINT: JointContent = { partners: [], split: {}, jointRepresentation: "" }

/** Also of contents frozen before there were joint offers. */
export const isJoint = (content: Partial<Pick<JointContent, "partners">>): boolean =>
  (content.partners?.length ?? 0) > 0

/** Every offeror's place in the offer, the one that submits first. */
export const offerorIds = (content: Partial<Pick<JointContent, "partners">>): string[] => [
  LEAD,
  ...(content.partners ?? []).map(({ id }) => id),
]

/** Organisations of the register among the partners. */
export const partnerOrganisations = (content: Partial<Pick<JointContent, "partners">>): string[] => [
  ...new Set((content.partners ?? []).map(({ organisationId }) => organisationId).filter(isId)),
]

/** Organisations of the register that make an offer, the one that submits first. */
export const organisationsOf = (offer: {
  organisationId: string
  content: Parameters<typeof partnerOrganisations>[0]
}): string[] => [offer.organisationId, ...partnerOrganisations(offer.content)]

/**
 * The content as it counts: one organisation's own offer says nothing of joint ones, so that it has the hash it always
 * had; in a joint one nothing is left of partners that are gone.
 */
export function withoutGonePartners<C extends Content>(content: C): C {
  if (!isJoint(content)) {
    const { partners, split, jointRepresentation, ...own } = content
    return { ...own, activities: content.activities.map(({ by, ...activity }) => activity) } as unknown as C
  }
  const ids = new Set(offerorIds(content))
  const kept = <V>(record: Record<string, V>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))
  return {
    ...content,
    split: kept(content.split),
    activities: content.activities.map((activity) => (activity.by ? { ...activity, by: kept(activity.by) } : activity)),
  }
}

/** Id of the paper that stands for a partner's confirmation: an agreement or an authorisation. */
export const proofOf = (partner: Pick<Partner, "id">): string => `partner-${partner.id}`

/** Ids of the papers that an offer may bring in a place of their own: those of the announcement, and those of partners. */
export const paperIds = (announced: readonly RequestedAttachment[], { partners }: Pick<JointContent, "partners">) => [
  ...announced.map(({ id }) => id),
  ...partners.map(proofOf),
]

/** The papers of partners that an offer may bring; without them somebody of the partner confirms with an account. */
export function partnerPapers(
  content: Partial<Pick<JointContent, "partners">>,
  names: ReadonlyMap<string, string>,
  isRequired: (partner: Partner) => boolean,
  lang: Lang,
): RequestedAttachment[] {
  return (content.partners ?? []).map((partner) => ({
    id: proofOf(partner),
    name: texts.proof(names.get(partner.id) ?? partner.name)[lang],
    hint: texts.proofHint[lang],
    isRequired: isRequired(partner),
  }))
}

/** A part of the split as its fields are named: `split.lead.year1`. */
export const SPLIT_FIELDS: readonly ("value" | YearField)[] = ["value", ...YEAR_FIELDS]
