import { attributes, type Html, html, say, type Ui, words } from "../html.ts"
import { texts } from "../ui.texts.ts"
import { type Choice, type FieldProps, hintOf, messagesOf, problemsOf, wire } from "./field.ts"

type Group = FieldProps & {
  choices: readonly Choice[]
  /** Beside each other where there is room. */
  inline?: boolean
}

export type RadiosProps = Group & { value?: string | null }
export type CheckboxesProps = Group & { values?: readonly string[] }

/** One of a few, all in sight. */
export function radios(ui: Ui, props: RadiosProps): Html {
  return group(ui, props, "radio", (value) => value === props.value)
}

/** Several of a few; sends the name once for each. */
export function checkboxes(ui: Ui, props: CheckboxesProps): Html {
  return group(ui, props, "checkbox", (value) => props.values?.includes(value) ?? false)
}

function group(ui: Ui, props: Group, type: "radio" | "checkbox", chosen: (value: string) => boolean): Html {
  const wiring = wire(props)
  const choices = props.choices.map((choice, index) => {
    // The first control carries the field's own id: the error summary leads there.
    const id = index === 0 ? wiring.id : `${wiring.id}-${index + 1}`
    const hint = choice.hint ? `${id}-choice` : undefined
    return html`<div class="ds-field choice"><input class="ds-input" type="${type}" id="${id}" name="${props.name}" value="${choice.value}"${attributes(
      {
        checked: chosen(choice.value),
        disabled: choice.disabled,
        required: type === "radio" && !props.optional,
        "aria-invalid": wiring.invalid ? "true" : undefined,
        "aria-describedby": hint,
      },
    )}><label for="${id}">${words(ui, choice.label)}</label>${hint ? html`<div class="hint" id="${hint}">${say(ui, choice.hint)}</div>` : ""}</div>`
  })
  return html`<fieldset class="ds-fieldset"${attributes({
    "aria-describedby": wiring.describedBy,
    "data-invalid": wiring.invalid,
    "data-bare": props.bare,
  })}><legend class="${props.bare ? "ds-sr-only" : "ds-label"}">${words(ui, props.label)}${
    props.optional === true && !props.bare ? html` <span class="optional">(${words(ui, texts.optional)})</span>` : ""
  }</legend>${props.hint && !props.bare ? hintOf(ui, wiring.id, props.hint) : ""}<div class="choices"${attributes({ "data-inline": props.inline })}>${choices}</div>${messagesOf(
    ui,
    wiring.id,
    problemsOf(props),
  )}</fieldset>`
}

export type CheckboxProps = FieldProps & { checked?: boolean /** `on` unless told. */; value?: string }

/** One yes, such as a declaration. */
export function checkbox(ui: Ui, props: CheckboxProps): Html {
  const wiring = wire(props)
  return html`<div class="ds-field choice"${attributes({ "data-invalid": wiring.invalid, "data-bare": props.bare })}><input class="ds-input" type="checkbox" id="${wiring.id}" name="${props.name}" value="${props.value ?? "on"}"${attributes(
    {
      checked: props.checked,
      "aria-invalid": wiring.invalid ? "true" : undefined,
      "aria-describedby": wiring.describedBy,
    },
  )}><label for="${wiring.id}"${props.bare ? html` class="ds-sr-only"` : ""}>${words(ui, props.label)}</label>${
    props.hint && !props.bare ? hintOf(ui, wiring.id, props.hint) : ""
  }${messagesOf(ui, wiring.id, problemsOf(props))}</div>`
}

/** Fields that belong together under one name. */
export function fieldset(
  ui: Ui,
  props: { legend: FieldProps["label"]; hint?: FieldProps["hint"]; body: FieldProps["hint"] },
): Html {
  return html`<fieldset class="ds-fieldset fieldset"><legend>${words(ui, props.legend)}</legend>${
    props.hint ? html`<div class="hint">${say(ui, props.hint)}</div>` : ""
  }${say(ui, props.body)}</fieldset>`
}
