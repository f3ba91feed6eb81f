import type { Problem } from "../../lib/problems.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "../html.ts"
import { article, fieldId, fixButton } from "../problem-item.ts"
import { texts } from "../ui.texts.ts"

/** What every field takes. `problems` may be those of the whole form: a field picks its own by name. */
export type FieldProps = {
  name: string
  label: Words
  hint?: Content
  problems?: readonly Problem[]
  /** Says "(optional)" beside the label, or nothing when `silent` (filters); everything else is expected. */
  optional?: boolean | "silent"
  readonly?: boolean
  /** Only the control: its label is heard and not shown, e.g. in a cell under a column's name. */
  bare?: boolean
  /** `elsewhere` when the row below shows them (`problemList`): the field is marked, its messages are only heard. */
  messages?: "beside" | "elsewhere"
  /** How much one is expected to type. */
  width?: "short" | "medium" | "full"
  /** Unless it follows from the name. */
  id?: string
}

/** The attributes a control must carry to be tied to its label, hint and messages. */
export type Wiring = { id: string; name: string; describedBy: string | undefined; invalid: boolean }

export function problemsOf(props: FieldProps): readonly Problem[] {
  return props.problems?.filter((problem) => problem.field === props.name) ?? []
}

export function wire(props: FieldProps, more?: string): Wiring {
  const id = props.id ?? fieldId(props.name)
  const own = problemsOf(props)
  const described = [
    props.hint && !props.bare ? `${id}-hint` : "",
    more ?? "",
    own.length ? `${id}-problem` : "",
  ].filter(Boolean)
  return {
    id,
    name: props.name,
    describedBy: described.length ? described.join(" ") : undefined,
    invalid: own.some((problem) => problem.level !== "warning"),
  }
}

/** The wiring as attributes of an input, select or textarea. */
export function wired(wiring: Wiring, props: FieldProps): Html {
  return attributes({
    class: "ds-input",
    id: wiring.id,
    name: wiring.name,
    "aria-describedby": wiring.describedBy,
    "aria-invalid": wiring.invalid ? "true" : undefined,
    readonly: props.readonly,
    required: !props.optional && !props.readonly,
    "data-width": props.width,
  })
}

/** Label, hint, control, messages: in this order, each tied to the control. */
export function field(ui: Ui, props: FieldProps, wiring: Wiring, control: Html, after?: Content): Html {
  const label = html`<label class="${props.bare ? "ds-sr-only" : "ds-label"}" for="${wiring.id}">${words(ui, props.label)}${
    props.optional === true && !props.bare ? html` <span class="optional">(${words(ui, texts.optional)})</span>` : ""
  }</label>`
  return html`<div class="ds-field"${attributes({ "data-bare": props.bare, "data-invalid": wiring.invalid })}>${label}${
    props.hint && !props.bare ? hintOf(ui, wiring.id, props.hint) : ""
  }${control}${say(ui, after)}${messagesOf(ui, wiring.id, problemsOf(props), props.messages)}</div>`
}

export function hintOf(ui: Ui, id: string, hint: Content): Html {
  return html`<div class="hint" id="${`${id}-hint`}">${say(ui, hint)}</div>`
}

/** The messages beside a field, with the button that mends where there is one. */
export function messagesOf(
  ui: Ui,
  id: string,
  problems: readonly Problem[],
  place?: FieldProps["messages"],
): Html | "" {
  if (problems.length === 0) return ""
  if (place === "elsewhere") {
    return html`<div class="ds-sr-only" id="${`${id}-problem`}">${problems.map((problem) => html`${words(ui, problem.message)} `)}</div>`
  }
  const items = problems.map(
    (problem) =>
      html`<p class="ds-validation-message"${attributes({
        "data-color": problem.level === "warning" ? "warning" : "danger",
      })}>${words(ui, problem.message)}${article(ui, problem)} ${fixButton(ui, problem)}</p>`,
  )
  return html`<div class="messages" id="${`${id}-problem`}">${items}</div>`
}

/** Choices of radios, checkboxes and selects. */
export type Choice = { value: string; label: Words; hint?: Content; disabled?: boolean }
