import { toPlainDate } from "../lib/dates.ts"
import { type FormField, type FormRow, type FormSection, formById, formOn, type OfficialForm } from "./official-form.ts"
import {
  reportFieldTexts as fields,
  reportFormTexts,
  reportSectionTexts as sections,
  reportStatementTexts as statements,
  reportTableTexts as tables,
} from "./report-form.texts.ts"

export type ReportStatementKey = "legal-status" | "truthful"

const COSTS: FormField = {
  number: "II.1",
  key: "costs",
  caption: fields.costs,
  columns: [
    { key: "number", caption: tables.number },
    { key: "name", caption: tables.costName },
    { key: "planned", caption: tables.planned },
    { key: "actual", caption: tables.actual },
  ],
  rows: [
    { number: "I", key: "activities", caption: tables.activityCosts },
    { number: "", key: "activitiesSum", caption: tables.activityCostsSum, total: true },
    { number: "II", key: "administrative", caption: tables.administrativeCosts },
    { number: "", key: "administrativeSum", caption: tables.administrativeCostsSum, total: true },
    { number: "", key: "total", caption: tables.allCosts, total: true },
  ],
}

const SOURCE_ROWS: readonly FormRow[] = [
  { number: "1", key: "grantPart", caption: tables.grantPart },
  { number: "1.1", key: "grant", caption: tables.grant },
  { number: "1.2", key: "bankInterest", caption: tables.bankInterest },
  { number: "1.3", key: "otherIncome", caption: tables.otherIncome },
  { number: "", key: "grantSum", caption: tables.sum, total: true },
  { number: "2", key: "otherMoney", caption: tables.otherMoney },
  { number: "2.1", key: "ownFinancial", caption: tables.ownFinancial },
  { number: "2.2", key: "recipients", caption: tables.recipients },
  { number: "2.3", key: "otherPublic", caption: tables.otherPublic },
  { number: "2.4", key: "remaining", caption: tables.remaining },
  { number: "", key: "otherMoneySum", caption: tables.sum, total: true },
  { number: "3", key: "inKind", caption: tables.inKind },
  { number: "3.1", key: "personal", caption: tables.personal },
  { number: "3.2", key: "material", caption: tables.material },
  { number: "", key: "inKindSum", caption: tables.sum, total: true },
  { number: "4", key: "grantShare", caption: tables.grantShare, total: true },
  { number: "5", key: "otherMoneyRatio", caption: tables.otherMoneyRatio, total: true },
  { number: "6", key: "inKindRatio", caption: tables.inKindRatio, total: true },
]

const SOURCES: FormField = {
  number: "II.2",
  key: "sources",
  caption: fields.sources,
  columns: [
    { key: "number", caption: tables.number },
    { key: "source", caption: tables.source },
    { key: "planned", caption: tables.planned },
    { key: "actual", caption: tables.actual },
  ],
  rows: SOURCE_ROWS,
}

const SECTIONS: readonly FormSection[] = [
  {
    number: "",
    key: "head",
    caption: sections.head,
    mark: "verified-secondary",
    fields: [
      { number: "", key: "kind", caption: fields.kind, instruction: fields.kindHint },
      { number: "", key: "period", caption: fields.period },
      { number: "", key: "title", caption: fields.title },
      { number: "", key: "contractor", caption: fields.contractor },
      { number: "", key: "contractDate", caption: fields.contractDate },
      { number: "", key: "contractNumber", caption: fields.contractNumber },
    ],
  },
  {
    number: "I",
    key: "substance",
    caption: sections.substance,
    mark: "from-memory",
    fields: [
      { number: "I.1", key: "results", caption: fields.results, instruction: fields.resultsHint },
      { number: "I.2", key: "activities", caption: fields.activities, instruction: fields.activitiesHint },
    ],
  },
  {
    number: "II",
    key: "expenditure",
    caption: sections.expenditure,
    mark: "from-memory",
    fields: [
      COSTS,
      SOURCES,
      { number: "II.3", key: "otherIncome", caption: fields.otherIncome },
      { number: "II.4", key: "recipientsMoney", caption: fields.recipientsMoney, instruction: fields.recipientsHint },
    ],
  },
  {
    number: "III",
    key: "additional",
    caption: sections.additional,
    mark: "from-memory",
    fields: [{ number: "III", key: "additional", caption: fields.additional }],
  },
]

/** Annex 5 of Dz.U. 2018 poz. 2057: the report on a public task (art. 18 ust. 4 UDPPiW). */
const REPORT_FORMS: readonly [OfficialForm<ReportStatementKey>] = [
  {
    id: "2018-2057-5/1",
    annex: "zał. 5 do Dz.U. 2018 poz. 2057",
    validFrom: "2019-03-01",
    title: reportFormTexts.title,
    instructions: [reportFormTexts.whiteFields, reportFormTexts.notApplicable],
    sections: SECTIONS,
    declaration: reportFormTexts.declaration,
    statements: [
      { number: "1", key: "legal-status", kind: "confirm", text: statements.legalStatus },
      { number: "2", key: "truthful", kind: "confirm", text: statements.truthful },
    ],
  },
]

/** The form of reports under a contract signed on that day: a contract keeps the form of its time. */
export function reportFormOn(contractSigned: Temporal.PlainDate | string): OfficialForm<ReportStatementKey> {
  return formOn(REPORT_FORMS, toPlainDate(contractSigned))
}

/** The form a report was made on. Throws RangeError for an unknown id. */
export function reportForm(id: string): OfficialForm<ReportStatementKey> {
  return formById(REPORT_FORMS, id)
}
