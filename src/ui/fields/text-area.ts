import { attributes, type Html, html, type Ui, words } from "../html.ts"
import { texts } from "../ui.texts.ts"
import { type FieldProps, field, wire, wired } from "./field.ts"

export type TextAreaProps = FieldProps & {
  value?: string | null
  rows?: number
  /** Counted below the field while typing; the limit itself is checked by the server, nothing typed is cut off. */
  limit?: number
}

/** Several lines of text, with a counter where there is a limit. */
export function textArea(ui: Ui, props: TextAreaProps): Html {
  const id = wire(props).id
  const wiring = wire(props, props.limit === undefined ? undefined : `${id}-counter`)
  // HTML drops a first line end: one more keeps what was typed.
  const area = html`<textarea${wired(wiring, props)}${attributes({ rows: props.rows ?? 4 })}>${"\n"}${props.value ?? ""}</textarea>`
  const counter =
    props.limit !== undefined &&
    html`<div class="counter" id="${`${id}-counter`}" data-counter="${id}" data-limit="${props.limit}" data-left="${words(ui, texts.charactersLeft("%"))}" data-over="${words(ui, texts.charactersOver("%"))}">${words(ui, texts.charactersLimit(props.limit))}</div>`
  return field(ui, props, wiring, area, counter)
}
