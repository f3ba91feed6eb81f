import { toPlainDate } from "../lib/dates.ts"
import { formatNrb } from "../lib/identifiers.ts"
import type { Grosze } from "../lib/money.ts"
import type { Text } from "../lib/texts.ts"
import { journalOn } from "./acts.ts"
import type { CommissioningForm } from "./announcement.ts"
import { dutyTexts as duties } from "./contract-clauses.duties.texts.ts"
import { headingTexts as headings, clauseTexts as texts } from "./contract-clauses.texts.ts"
import type { DeadlineCode } from "./deadline-register.ts"
import { daysOf, deadline, deadlineRule } from "./deadlines.ts"

/** What the parties fill in. Days are `YYYY-MM-DD`, money is in grosze; amounts of 0 leave their sentence out. */
export type ContractTerms = {
  /** The day whose law applies: of signing, or of preparing the draft. */
  on: string
  form: CommissioningForm
  taskTitle: string
  offerFiledOn: string
  taskFrom: string
  taskTo: string
  /** A task done abroad has longer terms to use the grant and to return what is left. */
  abroad?: boolean
  grantUse: { from: string; to: string }
  otherMoneyUse: { from: string; to: string }
  grant: Grosze
  account: string
  /** Empty: the whole grant at once within the days of the template's § 3. */
  tranches: readonly { amount: Grosze; due: string }[]
  ownFinancial: Grosze
  ownInKind: Grosze
  recipients: Grosze
  /** Part done by an entity that is not a party (art. 16 ust. 4); "" for none. */
  nonPartyScope: string
  /** How much a cost item paid from the grant may rise, in hundredths of a percent; the template leaves it to the city. */
  tolerance: number
  /** What the announcement said the contractor provides for people with special needs; "" or absent for nothing. */
  accessibility?: string
  officeContact: string
  contractorContact: string
  /** Of a joint offer: the parties that carry the task out, each with its activities (art. 16 ust. 6). */
  contractors?: readonly { name: string; activities: readonly string[] }[]
}

export type Clause = { number: string; key: keyof typeof headings; heading: Text; paragraphs: readonly Text[] }

/**
 * The time for spending the grant: from the start of the task to 14 days after its end (21 abroad), never after 31 December
 * of that year (template § 10, art. 221 UFP).
 */
export function grantUsePeriod(taskFrom: string, taskTo: string, abroad = false): { from: string; to: string } {
  return { from: taskFrom, to: deadline(abroad ? "GRANT_USE_ABROAD" : "GRANT_USE", taskTo).end.toString() }
}

/**
 * The clauses of the framework contract in its order, with the numbers of the law in force on `terms.on`. Annex 3 of
 * Dz.U. 2018 poz. 2057, retold: the wording has to be compared with the regulation before release.
 */
export function contractClauses(terms: ContractTerms): readonly Clause[] {
  const days = (code: DeadlineCode) => daysOf(code, terms.on)
  const bodies: readonly [Clause["key"], readonly Text[]][] = [
    ["subject", subject(terms)],
    ["performance", performance(terms)],
    ["financing", financing(terms)],
    [
      "nonParty",
      terms.nonPartyScope ? [texts.nonParty(terms.nonPartyScope), texts.nonPartyLiability] : [texts.noNonParty],
    ],
    ["shifts", [terms.tolerance > 0 ? texts.tolerance(terms.tolerance) : texts.noTolerance, texts.excess]],
    ["documents", [duties.accounting, duties.keepDocuments(yearsOf("DOCS_RETENTION", terms.on))]],
    ["information", [duties.logo, duties.publicity, duties.changeNotice(days("CHANGE_NOTICE"))]],
    ["control", [duties.control, duties.access, duties.controlFix(days("CONTROL_FIX"))]],
    ["reports", reports(terms)],
    ["refund", refund(terms)],
    ["agreement", [duties.agreement]],
    ["withdrawal", [duties.withdrawal]],
    ["dissolution", [duties.dissolution, duties.dissolutionEffects]],
    ["things", [duties.things(yearsOf("THINGS_NOT_SOLD", terms.on))]],
    ["form", [duties.writtenForm]],
    ["liability", [duties.liability]],
    ["final", [duties.otherActs, duties.court]],
  ]
  return bodies.map(([key, paragraphs], index) => ({
    number: `§ ${index + 1}`,
    key,
    heading: headings[key],
    paragraphs,
  }))
}

function subject(terms: ContractTerms): Text[] {
  return [
    texts.commission(terms.form, terms.taskTitle, terms.offerFiledOn, journalOn("udppiw", terms.on)),
    texts.undertaking,
    ...(terms.contractors ?? []).map(({ name, activities }) => texts.contractorActivities(name, activities.join("; "))),
    ...(terms.contractors ? [texts.jointLiability] : []),
    texts.performedOnAcceptance,
    texts.annexes,
    texts.contacts(terms.officeContact, terms.contractorContact),
  ]
}

function performance(terms: ContractTerms): Text[] {
  return [
    texts.term(terms.taskFrom, terms.taskTo),
    texts.grantUse(terms.grantUse.from, terms.grantUse.to),
    texts.otherMoneyUse(terms.otherMoneyUse.from, terms.otherMoneyUse.to),
    texts.purpose,
    ...(terms.accessibility ? [texts.accessibility(terms.accessibility)] : []),
  ]
}

function financing(terms: ContractTerms): Text[] {
  const payment =
    terms.tranches.length === 0
      ? [texts.paidOnce(daysOf("GRANT_PAYOUT", terms.on))]
      : [...terms.tranches.map(({ amount, due }, index) => texts.tranche(index + 1, amount, due)), texts.nextTranche]
  const total = terms.grant + terms.ownFinancial + terms.ownInKind + terms.recipients
  return [
    texts.grant(terms.grant),
    texts.account(formatNrb(terms.account)),
    ...payment,
    ...(lastsManyYears(terms) ? [texts.manyYears] : []),
    ...(terms.ownFinancial > 0 ? [texts.ownFinancial(terms.ownFinancial)] : []),
    ...(terms.ownInKind > 0 ? [texts.ownInKind(terms.ownInKind)] : []),
    ...(terms.recipients > 0 ? [texts.recipients(terms.recipients)] : []),
    texts.totalCost(total),
  ]
}

function reports(terms: ContractTerms): Text[] {
  const days = (code: DeadlineCode) => daysOf(code, terms.on)
  return [
    duties.acceptance,
    duties.partialReport(days("PARTIAL_REPORT")),
    ...(lastsManyYears(terms) ? [duties.yearReport(days("YEAR_REPORT"))] : []),
    duties.finalReport(days("FINAL_REPORT"), deadline("FINAL_REPORT", terms.taskTo).end.toString()),
    duties.moreInformation,
    duties.summons(days("SUMMONS")),
  ]
}

function refund(terms: ContractTerms): Text[] {
  const use = terms.abroad ? "GRANT_USE_ABROAD" : "GRANT_USE"
  const back = terms.abroad ? "REFUND_UNUSED_ABROAD" : "REFUND_UNUSED"
  const days = (code: DeadlineCode) => daysOf(code, terms.on)
  return [
    duties.useGrant(days(use), terms.grantUse.to),
    duties.refundUnused(days(back), deadline(back, terms.grantUse.to).end.toString()),
    ...(lastsManyYears(terms) ? [duties.refundYear] : []),
    duties.interest,
    duties.refundFinding(days("REFUND_FINDING")),
  ]
}

function lastsManyYears({ taskFrom, taskTo }: ContractTerms): boolean {
  return toPlainDate(taskFrom).year !== toPlainDate(taskTo).year
}

function yearsOf(code: "DOCS_RETENTION" | "THINGS_NOT_SOLD", on: string): number {
  const { span } = deadlineRule(code, on)
  if ("fullYears" in span) return span.fullYears
  if ("years" in span) return span.years
  throw new RangeError(`${code} is not counted in years`)
}
