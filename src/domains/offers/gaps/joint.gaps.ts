import { offerForm, takesJointOffers } from "../../../law/offer-form.ts"
import { checkEligibility, checkRegisterNumber, findLegalForm } from "../../../law/subjects.ts"
import { checkNip } from "../../../lib/identifiers.ts"
import { type Grosze, MAX_MONEY } from "../../../lib/money.ts"
import { inEach, type Lang, listed, type Text } from "../../../lib/texts.ts"
import { isId } from "../../../platform/ids.ts"
import type { RequestedAttachment } from "../../calls/public.ts"
import { type Attachment, fieldOf } from "../attachments/attachment.ts"
import { attachmentGapTexts as papers } from "../attachments/attachments.texts.ts"
import { jointGapTexts as texts } from "../joint/joint.gaps.texts.ts"
import { jointTexts } from "../joint/joint.texts.ts"
import { hasAccounts, type Offerors, offerorNames } from "../joint/offerors.ts"
import { isJoint, LEAD, offerorIds, type Partner, partnerPapers } from "../joint/partner.ts"
import { partnershipTexts } from "../joint/partnership.texts.ts"
import { openRefusals, type Partnership } from "../joint/partnership.ts"
import { splitOf } from "../joint/split.ts"
import type { OfferContent } from "../offer.ts"
import { type CallTerms, type Gap, gapIn, rulesOf, typedAmount } from "./gap.ts"
import { missingData } from "./offeror.gaps.ts"

/** The papers of partners: required of those in whose name nobody can confirm with an account. */
export const partnerPapersOf = (content: OfferContent, it: Offerors, lang: Lang): RequestedAttachment[] =>
  partnerPapers(content, offerorNames(content, it), (partner) => !hasAccounts(partner, it), lang)

/** Papers of partners that are required and the offer lacks. */
export function partnerPaperGaps(
  attached: readonly Pick<Attachment, "requestedId">[],
  content: OfferContent,
  it: Offerors,
): Gap[] {
  const [pl, en] = [partnerPapersOf(content, it, "pl"), partnerPapersOf(content, it, "en")]
  return pl.flatMap(({ id, name, isRequired }, index) => {
    if (!isRequired || attached.some(({ requestedId }) => requestedId === id)) return []
    const message = { pl: papers.missing(name).pl, en: papers.missing(en[index]?.name ?? name).en }
    return [gapIn("attachments")(fieldOf(id), "attachment_missing", message)]
  })
}

/** Legal forms of the partners as far as they are known. */
export const legalFormsOf = (content: OfferContent, it?: Offerors): string[] =>
  content.partners.map(({ organisationId, legalForm }) => it?.profiles.get(organisationId)?.legalForm ?? legalForm)

const inOfferor = gapIn("offeror")

/** Partners that refused, of which nobody who prepares the offer has taken note. */
export const refusalGaps = (offer: { partnership?: Partnership; content: OfferContent }): Gap[] =>
  openRefusals(offer).map(({ name }) => inOfferor("partners", "partner_refused", partnershipTexts.gap(name)))

/** II of a joint offer: whether the announcement takes one, and the data of each partner. */
export function partnerGaps(
  content: OfferContent,
  call: CallTerms,
  it: { form: string | undefined; offerors: Offerors | undefined },
): Gap[] {
  if (!isJoint(content)) return []
  const isTaken = rulesOf(call).jointOffersAllowed && (it.form === undefined || takesJointOffers(offerForm(it.form)))
  const first = isTaken ? [] : [inOfferor("partners", "joint_not_allowed", texts.notAllowed)]
  return [...first, ...content.partners.flatMap((partner, index) => ownGaps(content, partner, index, it.offerors))]
}

function ownGaps(content: OfferContent, partner: Partner, index: number, offerors: Offerors | undefined): Gap[] {
  const path = `partners.${index}`
  const name = named(partner, index, offerors && offerorNames(content, offerors))
  if (partner.organisationId === "") return typedGaps(partner, path, name)
  const field = `${path}.organisationId`
  const isSecond = content.partners.findIndex((each) => each.organisationId === partner.organisationId) < index
  if (isSecond || partner.organisationId === offerors?.leadId)
    return [inOfferor(field, "partner_twice", texts.twice(name))]
  if (!offerors) return []
  const profile = offerors.profiles.get(partner.organisationId)
  if (!profile)
    return offerors.asked.has(partner.organisationId) || !isId(partner.organisationId)
      ? [inOfferor(field, "partner_unknown", texts.unknown)]
      : []
  const missing = missingData(profile)
  return [
    ...eligibility(profile.legalForm, field),
    ...(missing.length > 0 ? [inOfferor(field, "partner_incomplete", texts.incomplete(name, listed(missing)))] : []),
  ]
}

/** The data of a partner that is typed, by their fields. */
function typedGaps(partner: Partner, path: string, name: Text): Gap[] {
  const form = findLegalForm(partner.legalForm)
  const gaps: Gap[] = []
  const missing = (field: keyof Partner, message: Text) => {
    if (partner[field] === "") gaps.push(inOfferor(`${path}.${field}`, "partner_data_missing", message))
  }
  missing("name", texts.nameMissing)
  if (form) gaps.push(...eligibility(partner.legalForm, `${path}.legalForm`))
  else gaps.push(inOfferor(`${path}.legalForm`, "partner_data_missing", texts.formMissing(name)))
  for (const problem of form ? checkRegisterNumber(form, partner.registerNumber) : []) {
    const field = `${path}.registerNumber`
    gaps.push({ ...problem, section: "offeror", field, ...(problem.fix ? { fix: { ...problem.fix, field } } : {}) })
  }
  if (partner.nip !== "" && checkNip(partner.nip).problem === "length")
    gaps.push(inOfferor(`${path}.nip`, "partner_nip", texts.nip))
  missing("street", texts.streetMissing(name))
  missing("postcode", texts.postcodeMissing(name))
  missing("city", texts.cityMissing(name))
  missing("representedBy", texts.representedByMissing(name))
  return gaps
}

const eligibility = (legalForm: string, field: string): Gap[] => {
  const form = findLegalForm(legalForm)
  return form ? checkEligibility(form).map((problem) => ({ ...problem, section: "offeror", field })) : []
}

/** Art. 14 ust. 3 pkt 1: which activities each offeror carries out; nobody's activity and an idle offeror are gaps. */
export function assignmentGaps(content: OfferContent, names: ReadonlyMap<string, string>): Gap[] {
  if (!isJoint(content)) return []
  const gap = gapIn("description")
  const ids = offerorIds(content)
  const doers = content.activities.map(({ by = {} }) => ids.filter((id) => by[id]))
  const gaps = doers.flatMap((those, index) =>
    those.length > 0 ? [] : [gap(`activities.${index}.by`, "activity_of_nobody", texts.ofNobody(index + 1))],
  )
  if (gaps.length > 0 || doers.length === 0) return gaps
  return ids
    .filter((id) => !doers.some((those) => those.includes(id)))
    .map((id) => gap("activities.0.by", "offeror_without_activity", texts.idle(offerorName(id, content, names))))
}

/** V.C: what falls to the offerors adds up to the costs, in each budget year; the button gives the difference to one of them. */
export function splitGaps(content: OfferContent, names: ReadonlyMap<string, string>): Gap[] {
  if (!isJoint(content)) return []
  const gap = gapIn("costs")
  const { parts } = splitOf(content)
  // Without costs there is nothing to divide yet; a year without costs has nothing to divide at all.
  if (parts.every(({ target }) => target === 0)) return []
  return parts.flatMap(({ part, year, target, sum }) => {
    if (sum === target || target > MAX_MONEY) return []
    const left = (id: string): Grosze => target - sum + (content.split[id]?.[part] ?? 0)
    const ids = offerorIds(content)
    const id = ids.find((each) => left(each) >= 0) ?? LEAD
    const field = `split.${id}.${part}`
    const value = left(id)
    const label = texts.setSplit(offerorName(id, content, names), value)
    const fix = value < 0 || value > MAX_MONEY ? {} : { fix: { field, value: typedAmount(value), label } }
    return [gap(field, "split_differs", texts.splitDiffers(sum, target, year), fix)]
  })
}

/** Art. 14 ust. 3 pkt 2, VI.2 of the form. */
export function representationGaps(content: OfferContent): Gap[] {
  if (!isJoint(content) || content.jointRepresentation !== "") return []
  return [gapIn("other")("jointRepresentation", "joint_representation_missing", texts.representationMissing)]
}

const offerorName = (id: string, content: OfferContent, names: ReadonlyMap<string, string>): Text => {
  const index = content.partners.findIndex((partner) => partner.id === id)
  const partner = content.partners[index]
  const known = names.get(id)
  return partner ? named(partner, index, names) : known ? inEach(() => known) : texts.lead
}

function named(partner: Partner, index: number, names?: ReadonlyMap<string, string>): Text {
  const name = names?.get(partner.id) || partner.name
  return name ? inEach(() => name) : jointTexts.partner(index + 1)
}
