import { parseDate } from "../../lib/dates.ts"
import { formatAmount, parseMoney } from "../../lib/money.ts"
import type { Lang, Text } from "../../lib/texts.ts"
import { MAX_QUANTITY } from "./offer.budget.ts"
import { formTexts as texts } from "./offer.form.texts.ts"
import { formatQuantity, parseQuantity } from "./offer.quantity.ts"
import { YEAR_FIELDS, type YearField } from "./offer.years.ts"

/** How one field is read from what a person typed, and shown again. */
export type FieldKind =
  | { kind: "text"; limit: number }
  | { kind: "date" }
  /**
   * `optional`: an empty field means "not stated" (null), otherwise nothing (0). `isLeftOut`: a row without it does
   * not hold the field at all.
   */
  | { kind: "money"; optional?: true; isLeftOut?: true }
  | { kind: "quantity" }
  | { kind: "yes-no" }
  /** Ticked boxes under one name, each by a key: `activities.2.by.lead`. */
  | { kind: "marks" }

const line = (limit = 300): FieldKind => ({ kind: "text", limit })
const prose = (limit = 10_000): FieldKind => ({ kind: "text", limit })
const date: FieldKind = { kind: "date" }
const money: FieldKind = { kind: "money" }
const part: FieldKind = { kind: "money", isLeftOut: true }

/** The fields that stand alone, by their path. */
export const SINGLE_FIELDS = {
  callTaskId: line(60),
  title: line(),
  from: date,
  to: date,
  place: line(),
  "contact.name": line(120),
  "contact.phone": line(40),
  "contact.email": line(200),
  synopsis: prose(),
  resultsText: prose(),
  experience: prose(),
  resources: prose(),
  grant: { kind: "money", optional: true },
  ownFinancial: money,
  ownInKind: money,
  recipients: money,
  charges: { kind: "yes-no" },
  otherInformation: prose(),
  jointRepresentation: prose(2000),
} as const satisfies Record<string, FieldKind>

/** The tables of the form: the fields of a row, beside its `id`, and how many rows a table holds. */
export const TABLES = {
  activities: {
    most: 100,
    fields: {
      name: line(),
      description: prose(4000),
      audience: prose(1000),
      from: date,
      to: date,
      external: prose(1000),
      by: { kind: "marks" },
    },
  },
  results: { most: 100, fields: { name: line(500), target: line(500), monitoring: prose(2000) } },
  partners: {
    most: 10,
    fields: {
      organisationId: line(60),
      name: line(),
      legalForm: line(60),
      registerNumber: line(50),
      nip: line(20),
      street: line(150),
      postcode: line(10),
      city: line(100),
      email: line(200),
      phone: line(40),
      website: line(200),
      representedBy: prose(1000),
    },
  },
  costs: {
    most: 300,
    fields: {
      group: line(60),
      name: line(),
      unit: line(60),
      unitCost: money,
      quantity: { kind: "quantity" },
      ...(Object.fromEntries(YEAR_FIELDS.map((year) => [year, part])) as Record<YearField, FieldKind>),
    },
  },
} as const satisfies Record<string, { most: number; fields: Record<string, FieldKind> }>

export type TableName = keyof typeof TABLES

/** The largest number of characters of a text field such as `activities.2.name`; undefined for other kinds. */
export function limitOf(path: string): number | undefined {
  const [first = "", , column = ""] = path.split(".")
  const kind: FieldKind | undefined =
    first in TABLES
      ? (TABLES[first as TableName].fields as Record<string, FieldKind>)[column]
      : SINGLE_FIELDS[path as keyof typeof SINGLE_FIELDS]
  return kind?.kind === "text" ? kind.limit : undefined
}

/** A value that a row does not hold: nothing was typed, and nothing is said by it. */
export const isLeftOut = (kind: FieldKind, value: unknown): boolean =>
  (kind.kind === "money" && kind.isLeftOut === true && !value) || (kind.kind === "marks" && !value)

/** A part of the split of costs between offerors; a part that is not typed is not held. */
export const SPLIT_PART: FieldKind = part

export type FieldValue = string | number | boolean | null
export type FieldReading =
  | { value: FieldValue }
  | { value: FieldValue; code: string; message: Text; fix?: { value: string; label: Text } }

/** What a typed text means. An unreadable one comes with its problem and the value of an empty field. */
export function readField(kind: FieldKind, typed: string): FieldReading {
  switch (kind.kind) {
    case "text":
      return typed.length > kind.limit
        ? { value: "", code: "offer.text_too_long", message: texts.textTooLong(kind.limit, typed.length - kind.limit) }
        : { value: typed }
    case "date": {
      const date = parseDate(typed)
      if (date.ok) return { value: date.value.toString() }
      if (date.code === "date.empty") return { value: "" }
      return { value: "", code: "offer.date_unreadable", message: texts.dateUnreadable(typed) }
    }
    case "money": {
      const amount = parseMoney(typed)
      if (amount.ok) return { value: amount.value }
      const value = kind.optional ? null : 0
      if (amount.code === "money.empty") return { value }
      return { value, code: amount.code.replace("money.", "offer.money_"), message: texts[amount.code] }
    }
    case "quantity": {
      const quantity = parseQuantity(typed)
      if (quantity.ok && quantity.value <= MAX_QUANTITY) return { value: quantity.value }
      if (quantity.ok) return { value: 0, code: "offer.quantity_too_large", message: texts["quantity.too_large"] }
      if (quantity.code === "quantity.empty") return { value: 0 }
      if (quantity.code === "quantity.ambiguous") {
        const fix = { value: quantity.whole, label: texts.setQuantity(quantity.whole) }
        const message = texts["quantity.ambiguous"](quantity.whole, quantity.decimal)
        return { value: 0, code: "offer.quantity_ambiguous", message, fix }
      }
      return { value: 0, code: quantity.code.replace("quantity.", "offer.quantity_"), message: texts[quantity.code] }
    }
    case "yes-no":
      return { value: typed === "yes" ? true : typed === "no" ? false : null }
    case "marks":
      // Each box is a field of its own; this name holds none.
      return { value: null }
  }
}

/** A value as the field shows it. In the cost table nothing is shown for 0: a cost of nothing is not a cost. */
export function showField(kind: FieldKind, value: FieldValue, lang: Lang, inTable: boolean): string {
  if (value === null || value === "") return ""
  if (kind.kind === "money") return inTable && value === 0 ? "" : formatAmount(value as number, lang)
  if (kind.kind === "quantity") return value === 0 ? "" : formatQuantity(value as number, lang)
  if (kind.kind === "yes-no") return value ? "yes" : "no"
  return String(value)
}
