import { type Html, html } from "./html.ts"

/** Text as somebody typed it, its line ends kept. */
export const lines = (text: string): Html =>
  html`${text.split("\n").map((line, index) => (index === 0 ? line : html`<br>${line}`))}`

/** The same as paragraphs, which empty lines part. */
export const paragraphs = (text: string): Html =>
  html`${text
    .trim()
    .split(/\n{2,}/)
    .map((part) => html`<p>${lines(part)}</p>`)}`
