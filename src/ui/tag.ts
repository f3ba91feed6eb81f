import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"

/** `success` pine: done or open · `danger` brick: urgent · `warning` amber: needs a decision · `info` blue: a fact. */
export type Tone = "neutral" | "success" | "warning" | "danger" | "info"

/** A short state beside a name: never the only carrier of it, the colour only supports the words. */
export function tag(ui: Ui, props: { label: Content; tone?: Tone }): Html {
  return html`<span class="ds-tag"${attributes({ "data-color": props.tone ?? "neutral" })}>${say(ui, props.label)}</span>`
}

/** Tags in a line. */
export function tagRow(ui: Ui, ...tags: Content[]): Html {
  return html`<div class="tag-row">${say(ui, tags)}</div>`
}
