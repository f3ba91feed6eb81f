import { attributes, type Content, type Html, html, say, type Ui } from "../html.ts"
import { type FieldProps, field, wire, wired } from "./field.ts"

export type TextFieldProps = FieldProps & {
  value?: string | number | null
  type?: "text" | "email" | "tel" | "url" | "password" | "search"
  /** The browser's own word for it: `email`, `organization`, `current-password` … */
  autocomplete?: AutoFill | "off"
  /** Which keyboard a phone shows. */
  keyboard?: "text" | "numeric" | "decimal" | "email" | "tel" | "url"
  maxLength?: number
  /** Joined to the end of the control: a unit. */
  suffix?: Content
  align?: "start" | "end"
  spellcheck?: boolean
}

/** One line of text; other one-line fields are made of it. */
export function textField(ui: Ui, props: TextFieldProps): Html {
  const wiring = wire(props)
  const input = html`<input type="${props.type ?? "text"}"${wired(wiring, props)}${attributes({
    value: props.value ?? "",
    autocomplete: props.autocomplete,
    inputmode: props.keyboard,
    maxlength: props.maxLength,
    spellcheck: props.spellcheck === undefined ? undefined : String(props.spellcheck),
    "data-align": props.align,
  })}>`
  const control = props.suffix
    ? html`<div class="ds-field-affixes"${attributes({ "data-width": props.width })}>${input}<span class="ds-field-affix">${say(ui, props.suffix)}</span></div>`
    : input
  return field(ui, props, wiring, control)
}
