import { attributes, type Html, html, type Ui } from "../html.ts"
import { type FieldProps, field, wire, wired } from "./field.ts"

export type DateFieldProps = FieldProps & {
  /** `YYYY-MM-DD`, or whatever was typed when it could not be read. */
  value?: string | null
  min?: string
  max?: string
  autocomplete?: "bday" | "off"
}

/** A calendar day with the browser's own calendar. */
export function dateField(ui: Ui, props: DateFieldProps): Html {
  const wiring = wire(props)
  const control = html`<input type="date"${wired(wiring, { width: "medium", ...props })}${attributes({
    value: props.value ?? "",
    min: props.min,
    max: props.max,
    autocomplete: props.autocomplete,
  })}>`
  return field(ui, props, wiring, control)
}

export type TimeFieldProps = FieldProps & { /** `HH:MM` */ value?: string | null }

/** A time of day. */
export function timeField(ui: Ui, props: TimeFieldProps): Html {
  const wiring = wire(props)
  const control = html`<input type="time"${wired(wiring, { width: "short", ...props })}${attributes({ value: props.value ?? "" })}>`
  return field(ui, props, wiring, control)
}
