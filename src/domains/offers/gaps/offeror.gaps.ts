import { checkEligibility, findLegalForm, REGISTERS } from "../../../law/subjects.ts"
import type { Text } from "../../../lib/texts.ts"
import type { FrozenOrganisation } from "../offer.snapshot.ts"
import type { Contact } from "../offer.ts"
import { type Gap, gapIn } from "./gap.ts"
import { offerorGapTexts as texts } from "./gaps.texts.ts"

const gap = gapIn("offeror")

/** Where a gap is mended in the organisation's profile, not in the offer. */
export const PROFILE = "organisation"

export type OfferorData = Pick<
  FrozenOrganisation,
  "name" | "legalForm" | "registerNumber" | "street" | "postcode" | "city"
>

/** II of the form: the organisation as its profile shows it, and the person who explains the offer. */
export function offerorGaps(contact: Contact, organisation: OfferorData): Gap[] {
  return [...profileGaps(organisation), ...contactGaps(contact)]
}

/** What a profile lacks of II.1, in words. */
export function missingData(organisation: OfferorData): Text[] {
  const form = findLegalForm(organisation.legalForm)
  const isNumbered = form === undefined || REGISTERS[form.register].keeper !== undefined
  const missing: Text[] = []
  if (organisation.name === "") missing.push(texts.name)
  if (!form) missing.push(texts.legalForm)
  if (isNumbered && organisation.registerNumber === "") missing.push(texts.registerNumber)
  if ([organisation.street, organisation.postcode, organisation.city].includes("")) missing.push(texts.address)
  return missing
}

function profileGaps(organisation: OfferorData): Gap[] {
  const form = findLegalForm(organisation.legalForm)
  const missing = missingData(organisation)
  const gaps: Gap[] = form
    ? checkEligibility(form).map((problem) => ({ ...problem, section: "offeror", field: PROFILE }))
    : []
  if (missing.length > 0) {
    const listed = { pl: missing.map((it) => it.pl).join(", "), en: missing.map((it) => it.en).join(", ") }
    gaps.push(gap(PROFILE, "profile_incomplete", texts.profile(listed)))
  }
  return gaps
}

function contactGaps(contact: Contact): Gap[] {
  const gaps: Gap[] = []
  if (contact.name === "") gaps.push(gap("contact.name", "contact_name_missing", texts.contactName))
  if (contact.phone === "" && contact.email === "")
    gaps.push(gap("contact.phone", "contact_way_missing", texts.contactWay))
  if (contact.phone !== "" && contact.phone.replace(/\D/g, "").length < 7)
    gaps.push(gap("contact.phone", "contact_phone_unreadable", texts.contactPhone))
  if (contact.email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.email))
    gaps.push(gap("contact.email", "contact_email_unreadable", texts.contactEmail))
  return gaps
}
