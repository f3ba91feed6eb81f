import type { Problem } from "../lib/problems.ts"
import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"
import { icon } from "./icon.ts"
import { problemItem } from "./problem-item.ts"
import type { Tone } from "./tag.ts"
import { texts } from "./ui.texts.ts"

export type AlertProps = {
  tone?: Exclude<Tone, "neutral">
  title?: Content
  body?: Content
  /** Listed with links to their fields and buttons that mend them. */
  problems?: readonly Problem[]
  /** Links or buttons that lead to the remedy. */
  actions?: Content
  /** Rank of the title when it should be a heading of the page. */
  level?: 2 | 3
  /** Read aloud at once: the answer to what the person just did. */
  announce?: boolean
}

const ICONS = { success: "circle-check", danger: "circle-alert", warning: "triangle-alert", info: "info" } as const

/** Something to know here, with what to do about it. */
export function alert(ui: Ui, props: AlertProps): Html {
  const tone = props.tone ?? "info"
  const title = props.title && say(ui, props.title)
  const heading =
    title &&
    (props.level === 2
      ? html`<h2>${title}</h2>`
      : props.level === 3
        ? html`<h3>${title}</h3>`
        : html`<strong>${title}</strong> `)
  const role = props.announce ? (tone === "danger" ? "alert" : "status") : undefined
  return html`<div class="notice" data-color="${tone}"${attributes({ role })}>${icon(ICONS[tone], ui, texts[tone])}<div class="notice-body">${heading}${say(
    ui,
    props.body,
  )}${
    props.problems?.length
      ? html`<ul>${props.problems.map((problem) => html`<li>${problemItem(ui, problem)}</li>`)}</ul>`
      : ""
  }${props.actions ? html`<div class="notice-actions">${say(ui, props.actions)}</div>` : ""}</div></div>`
}
