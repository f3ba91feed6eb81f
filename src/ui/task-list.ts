import { closeButton } from "./close-button.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { icon } from "./icon.ts"
import { href } from "./link.ts"
import { texts } from "./ui.texts.ts"

export type TaskItem = {
  label: Content
  href: string
  /** `done`, `missing` (says what in `note`), `empty` (not begun) or `optional` (a note only). */
  state: "done" | "missing" | "empty" | "optional"
  /** Short words at the right: "1 gap", a count. */
  note?: Content
  current?: boolean
  /** Separated from those above: the last step. */
  last?: boolean
}

/** The sections of a long form with the state of each, on every one of its pages; once a page. On a phone it opens from a button. */
export function taskList(ui: Ui, props: { label: Words; items: readonly TaskItem[] }): Html {
  const items = props.items.map(
    (item) =>
      html`<li${attributes({ "data-last": item.last })}><a href="${href(item.href)}" data-state="${item.state}"${attributes(
        {
          "aria-current": item.current ? "step" : undefined,
        },
      )}><span class="task-label">${say(ui, item.label)}</span>${state(ui, item)}</a></li>`,
  )
  const done = props.items.filter((item) => item.state === "done").length
  const counted = props.items.filter((item) => item.state !== "optional").length
  return html`<button class="ds-button task-list-button" type="button" data-variant="secondary" popovertarget="task-list">${icon("menu")}<span>${words(
    ui,
    props.label,
  )}</span><span class="task-note">${done}/${counted}</span></button><nav class="task-list" id="task-list" popover aria-label="${words(ui, props.label)}">${closeButton(ui, "task-list")}<ol>${items}</ol></nav>`
}

function state(ui: Ui, item: TaskItem): Html | "" {
  if (item.state === "done")
    return html`<span class="task-note"><span class="ds-sr-only">, ${words(ui, texts.taskDone)}</span>${item.note ? say(ui, item.note) : icon("check")}</span>`
  if (item.state === "empty")
    return html`<span class="task-note"><span class="ds-sr-only">, ${words(ui, texts.taskEmpty)}</span><span aria-hidden="true">—</span></span>`
  return item.note === undefined
    ? ""
    : html`<span class="task-note"><span class="ds-sr-only">, </span>${say(ui, item.note)}</span>`
}
