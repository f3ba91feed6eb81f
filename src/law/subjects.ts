import { checkKrs, formatKrs } from "../lib/identifiers.ts"
import type { Problem } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import type { Mark } from "./dated.ts"
import {
  legalFormTexts as forms,
  registerTexts as numbers,
  subjectTexts,
  subjectProblemTexts as texts,
} from "./subjects.texts.ts"

/** Who an entity is under art. 3 UDPPiW; the last two take no part in competitions. */
export type SubjectClass = "ART3_2" | "ART3_3_1" | "ART3_3_2" | "ART3_3_3" | "ART3_3_4" | "EXCLUDED" | "INFORMAL"

export const SUBJECT_CLASSES: Readonly<Record<SubjectClass, { name: Text; article?: string; mark: Mark }>> = {
  ART3_2: { name: subjectTexts.art3_2, article: "art. 3 ust. 2 UDPPiW", mark: "verified" },
  ART3_3_1: { name: subjectTexts.art3_3_1, article: "art. 3 ust. 3 pkt 1 UDPPiW", mark: "verified" },
  ART3_3_2: { name: subjectTexts.art3_3_2, article: "art. 3 ust. 3 pkt 2 UDPPiW", mark: "verified" },
  ART3_3_3: { name: subjectTexts.art3_3_3, article: "art. 3 ust. 3 pkt 3 UDPPiW", mark: "verified" },
  ART3_3_4: { name: subjectTexts.art3_3_4, article: "art. 3 ust. 3 pkt 4 UDPPiW", mark: "verified" },
  EXCLUDED: { name: subjectTexts.excluded, article: "art. 3 ust. 4 UDPPiW", mark: "from-memory" },
  INFORMAL: { name: subjectTexts.informal, mark: "from-memory" },
}

export type RegisterKind =
  | "krs"
  | "ordinary-associations"
  | "sports-clubs"
  | "rural-circles"
  | "church"
  | "parent-krs"
  | "none"

/** What number identifies an organisation in a register, and who keeps that register. */
export const REGISTERS: Readonly<Record<RegisterKind, { number: Text; keeper?: Text }>> = {
  krs: { number: numbers.krs, keeper: numbers.court },
  "ordinary-associations": { number: numbers.ordinaryAssociations, keeper: numbers.county },
  "sports-clubs": { number: numbers.sportsClubs, keeper: numbers.county },
  "rural-circles": { number: numbers.ruralCircles, keeper: numbers.agency },
  church: { number: numbers.church, keeper: numbers.churchKeeper },
  "parent-krs": { number: numbers.parentKrs, keeper: numbers.court },
  none: { number: numbers.none },
}

export type LegalForm<Code extends string = string> = {
  code: Code
  name: Text
  subject: SubjectClass
  register: RegisterKind
  /** Whether it may run paid activity, and so plan money from recipients (art. 8 UDPPiW, statute required). */
  mayCharge: boolean
}

const FORMS = [
  { code: "association", name: forms.association, subject: "ART3_2", register: "krs", mayCharge: true },
  { code: "association-union", name: forms.associationUnion, subject: "ART3_2", register: "krs", mayCharge: true },
  { code: "fire-brigade", name: forms.fireBrigade, subject: "ART3_2", register: "krs", mayCharge: true },
  { code: "foundation", name: forms.foundation, subject: "ART3_2", register: "krs", mayCharge: true },
  {
    code: "ordinary-association",
    name: forms.ordinaryAssociation,
    subject: "ART3_2",
    register: "ordinary-associations",
    mayCharge: false,
  },
  { code: "sports-club", name: forms.sportsClub, subject: "ART3_2", register: "sports-clubs", mayCharge: true },
  {
    code: "student-sports-club",
    name: forms.studentSportsClub,
    subject: "ART3_2",
    register: "sports-clubs",
    mayCharge: true,
  },
  { code: "rural-circle", name: forms.ruralCircle, subject: "ART3_2", register: "rural-circles", mayCharge: true },
  { code: "branch", name: forms.branch, subject: "ART3_2", register: "parent-krs", mayCharge: true },
  { code: "church-unit", name: forms.churchUnit, subject: "ART3_3_1", register: "church", mayCharge: true },
  { code: "local-governments", name: forms.localGovernments, subject: "ART3_3_2", register: "krs", mayCharge: true },
  { code: "social-cooperative", name: forms.socialCooperative, subject: "ART3_3_3", register: "krs", mayCharge: true },
  { code: "nonprofit-company", name: forms.company, subject: "ART3_3_4", register: "krs", mayCharge: true },
  { code: "informal-group", name: forms.informal, subject: "INFORMAL", register: "none", mayCharge: false },
  { code: "political-party", name: forms.party, subject: "EXCLUDED", register: "none", mayCharge: false },
  { code: "trade-union", name: forms.union, subject: "EXCLUDED", register: "krs", mayCharge: false },
  { code: "employers", name: forms.employers, subject: "EXCLUDED", register: "krs", mayCharge: false },
  { code: "professional-body", name: forms.profession, subject: "EXCLUDED", register: "none", mayCharge: false },
] as const satisfies readonly LegalForm[]

export type LegalFormCode = (typeof FORMS)[number]["code"]

export const LEGAL_FORMS: readonly LegalForm<LegalFormCode>[] = FORMS

export function findLegalForm(code: string): LegalForm<LegalFormCode> | undefined {
  return LEGAL_FORMS.find((form) => form.code === code)
}

/** Whether an entity of this form may make offers in a competition (art. 11 ust. 1, art. 3 ust. 2–4). */
export function mayMakeOffers(form: LegalForm): boolean {
  return form.subject !== "EXCLUDED" && form.subject !== "INFORMAL"
}

/** Why an entity of this form cannot make offers; empty when it can. */
export function checkEligibility(form: LegalForm): Problem[] {
  if (mayMakeOffers(form)) return []
  const excluded = form.subject === "EXCLUDED"
  return [
    {
      field: "legalForm",
      code: excluded ? "subject.excluded" : "subject.informal",
      message: excluded ? texts.excluded : texts.informal,
      article: excluded ? "art. 3 ust. 4 UDPPiW" : "art. 11 ust. 1 UDPPiW",
    },
  ]
}

/** Checks the register number (field `registerNumber`) a form is expected to have: KRS by length, others as free text up to 50. */
export function checkRegisterNumber(form: LegalForm, number: string): Problem[] {
  const typed = number.trim()
  if (form.register === "none") return []
  const problem = (code: string, message: Text): Problem => ({ field: "registerNumber", code, message })
  if (typed === "") return [problem("subject.number_missing", texts.numberMissing(REGISTERS[form.register].number))]
  if (form.register !== "krs" && form.register !== "parent-krs") {
    return typed.length > 50 ? [problem("subject.number_too_long", texts.numberLong)] : []
  }
  if (checkKrs(typed).problem === undefined) return []
  const full = formatKrs(typed)
  const fix = checkKrs(full).problem ? undefined : { field: "registerNumber", value: full, label: texts.krsZeros(full) }
  return [{ ...problem("subject.krs_length", texts.krsLength), fix }]
}

/**
 * Checks money planned from recipients (grosze, field `fromRecipients`): an ordinary association cannot take any (art. 42 ust. 1 pkt 5
 * of the associations act), others only with paid activity in the statute (art. 10 UDPPiW).
 */
export function checkCharges(form: LegalForm, fromRecipients: number, paidActivityInStatute: boolean): Problem[] {
  if (fromRecipients <= 0 || (form.mayCharge && paidActivityInStatute)) return []
  const fix = { field: "fromRecipients", value: "0", label: texts.noChargesFix }
  return form.mayCharge
    ? [
        {
          field: "fromRecipients",
          code: "subject.no_paid_activity",
          message: texts.chargesNeedStatute,
          article: "art. 10 UDPPiW",
          level: "warning",
          fix,
        },
      ]
    : [
        {
          field: "fromRecipients",
          code: "subject.may_not_charge",
          message: texts.noCharges,
          article: "art. 42 ust. 1 pkt 5 Prawa o stowarzyszeniach",
          fix,
        },
      ]
}
