import { type FormField, formField } from "../../../law/official-form.ts"
import { reportForm } from "../../../law/report-form.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, html, say } from "../../../ui/public.ts"
import { limitOf, type Typed } from "../report.form.ts"
import type { ReportView } from "../report.view.ts"

/** What the form of a section is drawn from: the values as saved or as typed, and what is wrong with them. */
export type SectionForm = {
  ctx: OfficeCtx
  view: ReportView
  typed: Typed
  problems: readonly Problem[]
}

/** Name, value and problems of one field, as the components take them. */
export function fieldOf({ typed, problems }: SectionForm, name: string) {
  return { name, value: typed.get(name) ?? "", problems }
}

/** The same for a text with a limit that is counted while typing. */
export const proseOf = (form: SectionForm, name: string) => ({ ...fieldOf(form, name), limit: limitOf(name) })

export function officialField({ view }: SectionForm, key: string): FormField {
  const field = formField(reportForm(view.report.form), key)
  if (!field) throw new Error(`the form has no field ${key}`)
  return field
}

/** The caption of the official form with its number: `II.3. Informacje o innych przychodach …`. */
export function captionOf(form: SectionForm, key: string): Text {
  const { number, caption } = officialField(form, key)
  return { pl: `${number}. ${caption.pl}`, en: `${number}. ${caption.en}` }
}

/** What is wrong with one field, to stand under its row of a table. */
export function problemsUnder({ ctx, problems }: SectionForm, name: string): Html | "" {
  const own = problems.filter((problem) => problem.field === name)
  if (own.length === 0) return ""
  return html`<ul class="problem-list">${own.map(
    ({ message, level }) =>
      html`<li class="ds-validation-message" data-color="${level === "warning" ? "warning" : "danger"}">${say(ctx, message)}</li>`,
  )}</ul>`
}
