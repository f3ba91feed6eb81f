import type { Text } from "../lib/texts.ts"
import type { Mark } from "./dated.ts"

/** A column of a table of a form; `year` repeats for each budget year of the task. */
export type FormColumn = { key: string; caption: Text; repeat?: "year" }

/** A printed row of a table whose rows are fixed; `total` rows are computed, never typed. */
export type FormRow = { number: string; key: string; caption: Text; total?: true }

export type FormField = {
  /** As printed, e.g. `III.4`, `V.B`. */
  number: string
  key: string
  caption: Text
  /** What the form prints in brackets beside the caption. */
  instruction?: Text
  footnote?: Text
  columns?: readonly FormColumn[]
  rows?: readonly FormRow[]
  /** The announcement may free offerors from this field. */
  waivable?: true
  onlyJoint?: true
  /** Repeated for each offeror of a joint offer. */
  perOfferor?: true
}

export type FormSection = { number: string; key: string; caption: Text; fields: readonly FormField[]; mark: Mark }

/**
 * A statement of a form. `confirm` is declared as it stands; `alternative` is two-valued, as the form lets the offeror strike
 * the wrong half: it is information, not a condition.
 */
export type FormStatement<Key extends string = string> = { number: string; key: Key } & (
  | { kind: "confirm"; text: Text; onlyWhenCharging?: true }
  | { kind: "alternative"; choices: readonly { value: "none" | "exist"; text: Text }[] }
)

/** One version of a form. A document keeps the version it was started with; a change of the law is a new version. */
export type OfficialForm<StatementKey extends string = string> = {
  /** `<year>-<item>-<annex>/<our description>`, e.g. `2018-2057-1/1`. */
  id: string
  annex: string
  validFrom: string
  title: Text
  instructions: readonly Text[]
  sections: readonly FormSection[]
  declaration: Text
  statements: readonly FormStatement<StatementKey>[]
}

/** Finds a field by key in any section. */
export function formField(form: OfficialForm, key: string): FormField | undefined {
  return form.sections.flatMap((section) => section.fields).find((field) => field.key === key)
}

/** The version of a form for a document started on a day; the earliest for an earlier day. */
export function formOn<Form extends OfficialForm>(versions: readonly [Form, ...Form[]], on: Temporal.PlainDate): Form {
  return versions.findLast((version) => version.validFrom <= on.toString()) ?? versions[0]
}

/** Throws RangeError for a version the product never had. */
export function formById<Form extends OfficialForm>(versions: readonly Form[], id: string): Form {
  const form = versions.find((version) => version.id === id)
  if (!form) throw new RangeError(`Unknown form: ${id}`)
  return form
}
