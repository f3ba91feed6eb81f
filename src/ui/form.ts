import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"
import { href } from "./link.ts"

export type FormProps = {
  action: string
  /** `get` only for searches. */
  method?: "post" | "get"
  body: Content
  id?: string
  /** Carries files. */
  files?: boolean
  csrf?: string
  /** Asks before leaving when something was typed and not sent. */
  guardUnsaved?: boolean
  /** Names a form among several of a page. */
  label?: string
}

/**
 * A form whose problems come back beside their fields; the browser's own bubbles are off, a double press sends once.
 * Enter in a field sends it without the name of any button: treat that as the main one.
 */
export function form(ui: Ui, props: FormProps): Html {
  return html`<form class="form" action="${href(props.action)}" method="${props.method ?? "post"}" novalidate data-once${attributes(
    {
      id: props.id,
      enctype: props.files ? "multipart/form-data" : undefined,
      "data-guard": props.guardUnsaved,
      "aria-label": props.label,
    },
  )}>${props.csrf ? hidden("_csrf", props.csrf) : ""}${props.method === "get" ? "" : DEFAULT_BUTTON}${say(ui, props.body)}</form>`
}

// Enter presses a form's first button: without this one that could be "set the value" or "add a row".
const DEFAULT_BUTTON = html`<button class="ds-sr-only" type="submit" tabindex="-1" aria-hidden="true"></button>`

/** A value sent along unseen. */
export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`
}

/** A form of one button, for an action in a row or a menu. */
export function buttonForm(
  ui: Ui,
  props: { action: string; button: Content; csrf?: string; values?: Record<string, string> },
): Html {
  const values = Object.entries(props.values ?? {}).map(([name, value]) => hidden(name, value))
  return html`<form class="button-form" action="${href(props.action)}" method="post" data-once>${
    props.csrf ? hidden("_csrf", props.csrf) : ""
  }${values}${say(ui, props.button)}</form>`
}
