import type { Form } from "./form.ts"

/**
 * The rows of a list in a form (`criteria.2.name`), in the order of their numbers; a row is where its `mark` is.
 */
export function typedRows<Field extends string>(
  form: Form,
  list: string,
  fields: readonly Field[],
  mark: Field,
): Record<Field, string>[] {
  const name = new RegExp(`^${list}\\.(\\d{1,3})\\.${mark}$`)
  const numbers = new Set(form.names().flatMap((field) => name.exec(field)?.[1] ?? []))
  const rowOf = (row: number) => fields.map((field) => [field, form.text(`${list}.${row}.${field}`)] as const)
  return [...numbers]
    .map(Number)
    .sort((a, b) => a - b)
    .map((row) => Object.fromEntries(rowOf(row)) as Record<Field, string>)
}

/** The list after a pressed button such as `add`, `remove.2` or `up.2`; undefined when the button does something else. */
export function rearrangedRows<Row>(rows: readonly Row[], pressed: string, added: Row): Row[] | undefined {
  if (pressed === "add") return [...rows, added]
  const [, action, number] = /^(remove|up|down)\.(\d{1,3})$/.exec(pressed) ?? []
  const index = Number(number)
  if (!action || index >= rows.length) return undefined
  const others = rows.filter((_, row) => row !== index)
  if (action === "remove") return others
  return others.toSpliced(Math.max(0, index + (action === "up" ? -1 : 1)), 0, rows[index]!)
}
