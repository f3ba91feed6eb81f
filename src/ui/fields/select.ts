import { attributes, type Html, html, type Ui, type Words, words } from "../html.ts"
import { texts } from "../ui.texts.ts"
import { type Choice, type FieldProps, field, wire, wired } from "./field.ts"

export type SelectProps = FieldProps & {
  value?: string | null
  choices: readonly (Choice | { group: Words; choices: readonly Choice[] })[]
  /** First, empty choice; "Choose" unless told. */
  empty?: Words
  autocomplete?: AutoFill
}

/** One of many; for up to six use radios. */
export function select(ui: Ui, props: SelectProps): Html {
  const wiring = wire(props)
  const option = (choice: Choice) =>
    html`<option value="${choice.value}"${attributes({ selected: choice.value === props.value, disabled: choice.disabled })}>${words(ui, choice.label)}</option>`
  const options = props.choices.map((entry) =>
    "group" in entry
      ? html`<optgroup label="${words(ui, entry.group)}">${entry.choices.map(option)}</optgroup>`
      : option(entry),
  )
  const control = html`<select${wired(wiring, { ...props, readonly: false })}${attributes({ autocomplete: props.autocomplete })}><option value="">${words(
    ui,
    props.empty ?? texts.choose,
  )}</option>${options}</select>`
  return field(ui, props, wiring, control)
}
