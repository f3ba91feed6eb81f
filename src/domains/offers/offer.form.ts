import { MAX_MONEY } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { readMarks, readSplit, splitValues } from "./joint/joint.form.ts"
import { LEAD } from "./joint/partner.ts"
import { costValue } from "./offer.budget.ts"
import {
  type FieldKind,
  isLeftOut,
  readField,
  SINGLE_FIELDS,
  SPLIT_PART,
  showField,
  TABLES,
  type TableName,
} from "./offer.fields.ts"
import { formTexts as texts } from "./offer.form.texts.ts"
import { pickSection, SECTIONS, type SectionContent, type SectionId, sectionOfField } from "./offer.sections.ts"
import { type Cost, type OfferContent, STATEMENTS } from "./offer.ts"

/** The fields of one section as text, by path (`costs.3.quantity`): what was typed, or what was saved, shown again. */
export type FormValues = ReadonlyMap<string, string>

type Single = keyof typeof SINGLE_FIELDS
type Row = Record<string, string | number | Record<string, true>>

const fieldsOf = (section: SectionId): readonly (keyof OfferContent)[] =>
  SECTIONS.find((it) => it.id === section)!.fields
const isTable = (field: string): field is TableName => field in TABLES
const singlesOf = (field: string): Single[] =>
  (Object.keys(SINGLE_FIELDS) as Single[]).filter((path) => path === field || path.startsWith(`${field}.`))

/** What was posted for one section; fields of other sections are left aside. */
export function typedValues(form: Form, section: SectionId): Map<string, string> {
  const fields: readonly string[] = fieldsOf(section)
  const names = form.names().filter((name) => fields.includes(name.split(".")[0] ?? ""))
  return new Map(names.map((name) => [name, form.text(name).toWellFormed()]))
}

/** A saved section as its form shows it. */
export function valuesOf(content: OfferContent, section: SectionId, lang: Lang): Map<string, string> {
  const values = new Map<string, string>()
  for (const field of fieldsOf(section)) {
    if (field === "statements") {
      for (const { key } of STATEMENTS) {
        const value = content.statements[key]
        values.set(`statements.${key}`, value === true ? "on" : typeof value === "string" ? value : "")
      }
    } else if (field === "split") {
      for (const [path, amount] of splitValues(content.split))
        values.set(path, showField(SPLIT_PART, amount, lang, true))
    } else if (isTable(field)) {
      content[field].forEach((row, index) => {
        values.set(`${field}.${index}.id`, row.id)
        for (const [column, kind] of Object.entries<FieldKind>(TABLES[field].fields))
          if (kind.kind === "marks")
            for (const key of Object.keys(row[column as never] ?? {}))
              values.set(`${field}.${index}.${column}.${key}`, "on")
          else if (!isLeftOut(kind, row[column as never]))
            values.set(`${field}.${index}.${column}`, showField(kind, row[column as never], lang, true))
      })
    } else {
      for (const path of singlesOf(field))
        values.set(path, showField(SINGLE_FIELDS[path], singleAt(content, path), lang, false))
    }
  }
  return values
}

function singleAt(content: OfferContent, path: Single): string | number | boolean | null {
  const [first, second] = path.split(".")
  return second
    ? content.contact[second as keyof OfferContent["contact"]]
    : (content[first as keyof OfferContent] as string)
}

/** The section that the values mean. What cannot be read is empty in it and named among the problems. */
export function readSection(section: SectionId, values: FormValues): { part: SectionContent; problems: Problem[] } {
  const problems: Problem[] = []
  const part: Record<string, unknown> = {}
  const read = (path: string, kind: FieldKind) => {
    const reading = readField(kind, values.get(path) ?? "")
    if ("code" in reading) {
      const { code, message, fix } = reading
      problems.push({ field: path, code, message, ...(fix ? { fix: { field: path, ...fix } } : {}) })
    }
    return reading.value
  }
  for (const field of fieldsOf(section)) {
    if (field === "statements") part[field] = readStatements(values, problems)
    else if (field === "split") part[field] = readSplit(values, (path) => read(path, SPLIT_PART))
    else if (isTable(field)) part[field] = readTable(field, values, read, problems)
    else if (field === "contact")
      part[field] = Object.fromEntries(
        singlesOf(field).map((path) => [path.split(".")[1], read(path, SINGLE_FIELDS[path])]),
      )
    else part[field] = read(field, SINGLE_FIELDS[field])
  }
  return { part, problems }
}

/** Numbers of the rows present in the values, in order. */
export function rowNumbers(table: TableName, values: FormValues): number[] {
  const numbers = new Set<number>()
  for (const name of values.keys()) {
    const [, number] = new RegExp(`^${table}\\.(\\d{1,5})\\.[a-zA-Z]+\\d?$`).exec(name) ?? []
    if (number !== undefined) numbers.add(Number(number))
  }
  return [...numbers].sort((a, b) => a - b)
}

function readTable(
  table: TableName,
  values: FormValues,
  read: (path: string, kind: FieldKind) => unknown,
  problems: Problem[],
): Row[] {
  const numbers = rowNumbers(table, values)
  const { most, fields } = TABLES[table]
  if (numbers.length > most)
    problems.push({
      field: `${table}.${numbers[most]}.name`,
      code: "offer.too_many_rows",
      message: texts.tooManyRows(most),
    })
  // No partner may stand in the place of the organisation that submits.
  const ids = new Set<string>([LEAD])
  return numbers.slice(0, most).map((number) => {
    const row: Row = { id: freshId(values.get(`${table}.${number}.id`), number, ids) }
    for (const [column, kind] of Object.entries<FieldKind>(fields)) {
      if (kind.kind === "marks") {
        const marks = readMarks(values, `${table}.${number}.${column}.`)
        if (marks) row[column] = marks
        continue
      }
      const value = read(`${table}.${number}.${column}`, kind) as string
      if (!isLeftOut(kind, value)) row[column] = value
    }
    if (table === "costs" && costValue(row as unknown as Cost) > MAX_MONEY) {
      problems.push({ field: `costs.${number}.unitCost`, code: "offer.cost_too_large", message: texts.costTooLarge })
      row.unitCost = 0
    }
    return row
  })
}

/** Ids name rows over all saves; one that is missing, malformed or taken is replaced. */
function freshId(given: string | undefined, number: number, taken: Set<string>): string {
  let id = given && /^[a-z0-9-]{1,40}$/.test(given) ? given : `row-${number}`
  for (let n = taken.size; taken.has(id); n++) id = `${id.slice(0, 34)}-${n}`
  taken.add(id)
  return id
}

function readStatements(values: FormValues, problems: Problem[]): OfferContent["statements"] {
  const statements: OfferContent["statements"] = {}
  for (const statement of STATEMENTS) {
    const path = `statements.${statement.key}`
    const typed = values.get(path) ?? ""
    if (typed === "") continue
    if (statement.kind === "confirm") statements[statement.key] = true
    else if (statement.choices.some((choice) => choice.value === typed)) statements[statement.key] = typed
    else problems.push({ field: path, code: "offer.no_such_value", message: texts.noSuchValue })
  }
  return statements
}

/** The content after typing `text` into one field: what a button that mends does. Unchanged when no section holds the field. */
export function setField(content: OfferContent, path: string, text: string): OfferContent {
  const section = sectionOfField(path)
  if (!section) return content
  const values = valuesOf(content, section, "pl").set(path, text)
  return { ...content, ...pickSection({ ...content, ...readSection(section, values).part }, section) }
}
