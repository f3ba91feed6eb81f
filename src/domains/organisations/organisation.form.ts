import { findLegalForm } from "../../law/subjects.ts"
import { checkKrs, checkNip, checkNrb, checkRegon } from "../../lib/identifiers.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"
import type { Organisation, Representation } from "./organisation.ts"

export type OrganisationInput = Omit<Organisation, "id" | "revision">

const LIMITS: Readonly<Record<keyof OrganisationInput, number>> = {
  name: 300,
  legalForm: 60,
  registerName: 120,
  registerNumber: 50,
  nip: 20,
  regon: 20,
  street: 150,
  postcode: 10,
  city: 100,
  email: 200,
  phone: 40,
  website: 200,
  bankAccount: 40,
  representation: 20,
  representationNote: 1000,
}

export const FIELDS = Object.keys(LIMITS) as (keyof OrganisationInput)[]
const REPRESENTATIONS: readonly Representation[] = ["one", "two-jointly", "all", "other"]

/** Typed values just as they came, to be shown again beside their problems. */
export type Typed = Readonly<Record<keyof OrganisationInput, string>>

export function typedOf(form: Form): Typed {
  return Object.fromEntries(FIELDS.map((field) => [field, form.text(field)])) as Typed
}

export const typedFrom = (organisation: OrganisationInput): Typed =>
  Object.fromEntries(FIELDS.map((field) => [field, organisation[field]])) as Typed

/**
 * Reads the profile. A postcode without its dash and an address without `https://` are completed. Numbers are kept as digits; a wrong length blocks, a wrong check digit only warns once
 * (published numbers are sometimes wrong in the register itself): `confirmed` lists the warnings already seen.
 */
export function readOrganisation(
  typed: Typed,
  confirmed: readonly string[],
): { input: OrganisationInput; problems: Problem[] } {
  const problems: Problem[] = []
  const say = (field: string, code: string, message: Text, level?: "warning") =>
    problems.push({ field, code, message, ...(level ? { level } : {}) })
  for (const field of FIELDS)
    if (typed[field].length > LIMITS[field]) say(field, "organisation.too_long", texts.tooLong(LIMITS[field]))
  const legalForm = findLegalForm(typed.legalForm)
  if (typed.name.length < 2) say("name", "organisation.name", texts.needName)
  if (!legalForm) say("legalForm", "organisation.legal_form", texts.needForm)
  if (!typed.street) say("street", "organisation.street", texts.needStreet)
  const postcode = typed.postcode.replace(/^(\d{2})[\s–]?(\d{3})$/, "$1-$2")
  const website = /^[^\s:/@]+\.[^\s@]+$/.test(typed.website) ? `https://${typed.website}` : typed.website
  if (!/^\d{2}-\d{3}$/.test(postcode)) say("postcode", "organisation.postcode", texts.needPostcode)
  if (!typed.city) say("city", "organisation.city", texts.needCity)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email)) say("email", "organisation.email", texts.needEmail)
  if (website && URL.parse(website)?.protocol.startsWith("http") !== true)
    say("website", "organisation.website", texts.badWebsite)
  const representation = REPRESENTATIONS.find((each) => each === typed.representation)
  if (!representation) say("representation", "organisation.representation", texts.needRepresentation)
  if (representation === "other" && !typed.representationNote)
    say("representationNote", "organisation.representation_note", texts.needRepresentationNote)
  const inKrs = legalForm?.register === "krs" || legalForm?.register === "parent-krs"
  const krs = checkKrs(typed.registerNumber)
  if (inKrs && krs.problem) say("registerNumber", "organisation.krs", texts.krsLength)
  const digits = (field: "nip" | "regon" | "bankAccount", check: typeof checkNip, length: Text, checksum: Text) => {
    if (!typed[field]) return ""
    const result = check(typed[field])
    if (result.problem === "length") say(field, `organisation.${field}_length`, length)
    if (result.problem === "checksum" && !confirmed.includes(`${field}:${result.digits}`))
      say(field, `organisation.${field}_checksum`, checksum, "warning")
    return result.digits
  }
  const input: OrganisationInput = {
    ...typed,
    postcode,
    website,
    registerName: inKrs ? "KRS" : typed.registerName,
    registerNumber: inKrs ? krs.digits : typed.registerNumber,
    nip: digits("nip", checkNip, texts.nipLength, texts.nipChecksum),
    regon: digits("regon", checkRegon, texts.regonLength, texts.regonChecksum),
    bankAccount: digits("bankAccount", checkNrb, texts.accountLength, texts.accountChecksum),
    representation: representation ?? "one",
  }
  return { input, problems }
}

/** What the page sends back so that a warning already read does not stop the next save. */
export const confirmationsOf = (input: OrganisationInput, problems: readonly Problem[]): string[] =>
  problems
    .filter((problem) => problem.level === "warning")
    .map((problem) => `${problem.field}:${input[problem.field as keyof OrganisationInput]}`)
