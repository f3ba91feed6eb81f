import { toPlainDate } from "../lib/dates.ts"
import {
  offerFieldTexts as fields,
  offerFormTexts,
  offerSectionTexts as sections,
  offerStatementTexts as statements,
  offerTableTexts as tables,
} from "./offer-form.texts.ts"
import {
  type FormField,
  type FormRow,
  type FormSection,
  type FormStatement,
  formById,
  formField,
  formOn,
  type OfficialForm,
} from "./official-form.ts"

export type OfferStatementKey =
  | "within-activity"
  | "charges-within-paid-activity"
  | "tax-arrears"
  | "insurance-arrears"
  | "register-data"
  | "truthful"
  | "data-subjects"

const ACTIVITIES: FormField = {
  number: "III.4",
  key: "activities",
  caption: fields.activities,
  instruction: fields.activitiesHint,
  footnote: tables.externalNote,
  columns: [
    { key: "number", caption: tables.number },
    { key: "name", caption: tables.activityName },
    { key: "description", caption: tables.activityDescription },
    { key: "audience", caption: tables.audience },
    { key: "term", caption: tables.activityTerm },
    { key: "external", caption: tables.external },
  ],
}

const RESULTS: FormField = {
  number: "III.6",
  key: "results",
  caption: fields.results,
  footnote: fields.resultsNote,
  waivable: true,
  columns: [
    { key: "name", caption: tables.resultName },
    { key: "target", caption: tables.resultTarget },
    { key: "monitoring", caption: tables.resultMonitoring },
  ],
}

const COSTS: FormField = {
  number: "V.A",
  key: "costs",
  caption: fields.costs,
  instruction: fields.costsHint,
  footnote: tables.yearNote,
  columns: [
    { key: "number", caption: tables.number },
    { key: "name", caption: tables.costName },
    { key: "unit", caption: tables.costUnit },
    { key: "unitCost", caption: tables.unitCost },
    { key: "quantity", caption: tables.quantity },
    { key: "value", caption: tables.value },
    { key: "yearValue", caption: tables.yearValue, repeat: "year" },
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
  { number: "1", key: "total", caption: tables.allCosts, total: true },
  { number: "2", key: "grant", caption: tables.grant },
  { number: "3", key: "own", caption: tables.own, total: true },
  { number: "3.1", key: "ownFinancial", caption: tables.ownFinancial },
  { number: "3.2", key: "ownInKind", caption: tables.ownInKind },
  { number: "4", key: "recipients", caption: tables.recipients },
]

const SOURCES: FormField = {
  number: "V.B",
  key: "sources",
  caption: fields.sources,
  footnote: tables.ownNote,
  columns: [
    { key: "number", caption: tables.number },
    { key: "source", caption: tables.source },
    { key: "value", caption: tables.value },
    { key: "share", caption: tables.share },
  ],
  rows: SOURCE_ROWS,
}

const SPLIT: FormField = {
  number: "V.C",
  key: "split",
  caption: fields.split,
  footnote: fields.splitNote,
  onlyJoint: true,
  columns: [
    { key: "number", caption: tables.number },
    { key: "offeror", caption: tables.offerorRow },
    { key: "value", caption: tables.value },
    { key: "yearValue", caption: tables.yearValue, repeat: "year" },
  ],
}

/** VI.2 of a joint offer as a table: art. 14 ust. 3 UDPPiW wants both things of every offeror. */
const JOINT_ACTIVITIES: Partial<FormField> = {
  columns: [
    { key: "offeror", caption: tables.offerorRow },
    { key: "activities", caption: tables.offerorActivities },
    { key: "representation", caption: tables.offerorRepresentation },
  ],
}

const FIRST_SECTIONS: readonly FormSection[] = [
  {
    number: "I",
    key: "basics",
    caption: sections.basics,
    mark: "verified",
    fields: [
      { number: "I.1", key: "organ", caption: fields.organ },
      { number: "I.2", key: "sphere", caption: fields.sphere, footnote: fields.sphereNote },
    ],
  },
  {
    number: "II",
    key: "offeror",
    caption: sections.offeror,
    mark: "verified",
    fields: [
      { number: "II.1", key: "offeror", caption: fields.offeror },
      { number: "II.2", key: "contact", caption: fields.contact },
    ],
  },
  {
    number: "III",
    key: "task",
    caption: sections.task,
    mark: "from-memory",
    fields: [
      { number: "III.1", key: "title", caption: fields.title },
      {
        number: "III.2",
        key: "term",
        caption: fields.term,
        columns: [
          { key: "from", caption: fields.from },
          { key: "to", caption: fields.to },
        ],
      },
      { number: "III.3", key: "synopsis", caption: fields.synopsis, instruction: fields.synopsisHint },
      ACTIVITIES,
      { number: "III.5", key: "resultsText", caption: fields.resultsText, instruction: fields.resultsTextHint },
      RESULTS,
    ],
  },
  {
    number: "IV",
    key: "characteristics",
    caption: sections.characteristics,
    mark: "from-memory",
    fields: [
      { number: "IV.1", key: "experience", caption: fields.experience },
      { number: "IV.2", key: "resources", caption: fields.resources },
    ],
  },
  { number: "V", key: "costs", caption: sections.costs, mark: "from-memory", fields: [COSTS, SOURCES, SPLIT] },
  {
    number: "VI",
    key: "other",
    caption: sections.other,
    mark: "from-memory",
    fields: [
      { number: "VI.1", key: "charges", caption: fields.charges },
      { number: "VI.2", key: "jointActivities", caption: fields.jointActivities, onlyJoint: true },
      { number: "VI.3", key: "otherInformation", caption: fields.otherInformation },
    ],
  },
  { number: "VII", key: "statements", caption: sections.statements, mark: "from-memory", fields: [] },
]

/** The same form as it is since joint offers are taken: II.1 of each offeror, V.C with its sum, VI.2 as a table. */
const SECTIONS: readonly FormSection[] = FIRST_SECTIONS.map((section) => ({
  ...section,
  fields: section.fields.map((field): FormField => {
    if (field.key === "offeror") return { ...field, perOfferor: true }
    if (field.key === "split")
      return { ...field, rows: [{ number: "", key: "total", caption: tables.allCosts, total: true }] }
    return field.key === "jointActivities" ? { ...field, ...JOINT_ACTIVITIES } : field
  }),
}))

const STATEMENTS: readonly FormStatement<OfferStatementKey>[] = [
  { number: "1", key: "within-activity", kind: "confirm", text: statements.withinActivity },
  {
    number: "2",
    key: "charges-within-paid-activity",
    kind: "confirm",
    text: statements.charges,
    onlyWhenCharging: true,
  },
  {
    number: "3",
    key: "tax-arrears",
    kind: "alternative",
    choices: [
      { value: "none", text: statements.noTaxArrears },
      { value: "exist", text: statements.taxArrears },
    ],
  },
  {
    number: "4",
    key: "insurance-arrears",
    kind: "alternative",
    choices: [
      { value: "none", text: statements.noInsuranceArrears },
      { value: "exist", text: statements.insuranceArrears },
    ],
  },
  { number: "5", key: "register-data", kind: "confirm", text: statements.registerData },
  { number: "6", key: "truthful", kind: "confirm", text: statements.truthful },
  { number: "7", key: "data-subjects", kind: "confirm", text: statements.dataSubjects },
]

const FIRST: OfficialForm<OfferStatementKey> = {
  id: "2018-2057-1/1",
  annex: "zał. 1 do Dz.U. 2018 poz. 2057",
  validFrom: "2019-03-01",
  title: offerFormTexts.title,
  instructions: [offerFormTexts.whiteFields, offerFormTexts.notApplicable, offerFormTexts.strike],
  sections: FIRST_SECTIONS,
  declaration: offerFormTexts.declaration,
  statements: STATEMENTS,
}

/**
 * Annex 1 of Dz.U. 2018 poz. 2057: offer and joint offer (art. 14 ust. 1 and 2 UDPPiW). Both descriptions are of the same
 * form; offers begun on the first one keep it.
 */
export const OFFER_FORMS: readonly [OfficialForm<OfferStatementKey>, ...OfficialForm<OfferStatementKey>[]] = [
  FIRST,
  { ...FIRST, id: "2018-2057-1/2", sections: SECTIONS },
]

/** Whether an offer on this description of the form may be joint. */
export const takesJointOffers = (form: OfficialForm): boolean =>
  formField(form, "jointActivities")?.columns !== undefined

/** The form for offers in a call announced on that day. */
export function offerFormOn(announced: Temporal.PlainDate | string): OfficialForm<OfferStatementKey> {
  return formOn(OFFER_FORMS, toPlainDate(announced))
}

/** The form an offer was made on. Throws RangeError for an unknown id. */
export function offerForm(id: string): OfficialForm<OfferStatementKey> {
  return formById(OFFER_FORMS, id)
}
