import type { Form } from "../../platform/http/form.ts"

/** The rows of a list in a form (`criteria.2.name`), in the order of their numbers; a row is where its name is. */
export function typedRows<Field extends string>(
  form: Form,
  list: string,
  fields: readonly Field[],
): Record<Field, string>[] {
  const name = new RegExp(`^${list}\\.(\\d{1,3})\\.name$`)
  const numbers = new Set(form.names().flatMap((field) => name.exec(field)?.[1] ?? []))
  return [...numbers]
    .map(Number)
    .sort((a, b) => a - b)
    .map(
      (row) =>
        Object.fromEntries(fields.map((field) => [field, form.text(`${list}.${row}.${field}`)])) as Record<
          Field,
          string
        >,
    )
}
