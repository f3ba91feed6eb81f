import { offerForm } from "../../../law/offer-form.ts"
import { formField } from "../../../law/official-form.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { button, type Html, html } from "../../../ui/public.ts"
import type { PartnerSearch } from "../joint/partners-card.ts"
import type { TableName } from "../offer.fields.ts"
import { limitOf } from "../offer.fields.ts"
import { type FormValues, rowNumbers } from "../offer.form.ts"
import type { OfferView } from "../offer.view.ts"
import { yearsOf } from "../offer.years.ts"

/** What the form of a section is drawn from: the values as saved or as typed, and what is wrong with them. */
export type SectionForm = {
  ctx: OfficeCtx
  view: OfferView
  values: FormValues
  problems: readonly Problem[]
  /** A search for a partner in the register, with what it found. */
  search?: PartnerSearch
}

/** Name, value and problems of one field, as the components take them. */
export function fieldOf({ values, problems }: SectionForm, name: string) {
  return { name, value: values.get(name) ?? "", problems }
}

/** The same for a text with a limit that is counted while typing. */
export function proseOf(form: SectionForm, name: string) {
  return { ...fieldOf(form, name), limit: limitOf(name) ?? 0 }
}

/** The caption of the official form with its number: `III.1. Tytuł zadania publicznego`. */
export function captionOf({ view }: SectionForm, key: string): Text {
  const field = formField(offerForm(view.offer.form), key)
  if (!field) throw new Error(`the form has no field ${key}`)
  return { pl: `${field.number}. ${field.caption.pl}`, en: `${field.number}. ${field.caption.en}` }
}

/** What the official form prints in brackets beside a caption, as a sentence. */
export function instructionOf({ view }: SectionForm, key: string): Text | undefined {
  const instruction = formField(offerForm(view.offer.form), key)?.instruction
  return instruction && { pl: sentence(instruction.pl), en: sentence(instruction.en) }
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`

/** The caption of the plan names its year, from the term of the task or else of the announcement. */
export function planCaption(form: SectionForm): Text {
  const { pl, en } = captionOf(form, "activities")
  const { content } = form.view.offer
  const { taskFrom, taskTo } = form.view.call
  const years = yearsOf({ from: content.from || taskFrom, to: content.to || taskTo })
  return { pl: `${pl} ${years}`, en: `${en} ${years}` }
}

/** The caption of a column of one of the form's tables. */
export function columnOf({ view }: SectionForm, table: string, key: string): Text {
  const column = formField(offerForm(view.offer.form), table)?.columns?.find((it) => it.key === key)
  if (!column) throw new Error(`the form's table ${table} has no column ${key}`)
  return column.caption
}

/** Rows of a table with the number in their field names and their place on the page. */
export function rowsOf(form: SectionForm, table: TableName): { path: string; place: number; id: string }[] {
  return rowNumbers(table, form.values).map((number, index) => {
    const path = `${table}.${number}`
    return { path, place: index + 1, id: form.values.get(`${path}.id`) ?? "" }
  })
}

/** Saves the section with one more row; works without script. */
export const addButton = (ctx: OfficeCtx, target: string, label: Text, more?: Text): Html =>
  button(ctx, {
    label,
    ...(more ? { hiddenLabel: more } : {}),
    icon: "plus",
    name: "_add",
    value: target,
    skipChecks: true,
  })

/** Saves the section without this row. */
export const removeButton = (ctx: OfficeCtx, path: string, label: Text, look: "words" | "icon" = "words"): Html =>
  button(ctx, {
    label: look === "words" ? label : html`<span class="ds-sr-only">${label[ctx.lang]}</span>`,
    icon: "trash-2",
    look: "quiet",
    name: "_remove",
    value: path,
    skipChecks: true,
  })
