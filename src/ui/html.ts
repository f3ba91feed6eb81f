import { html as template } from "hono/html"
import type { HtmlEscapedString } from "hono/utils/html"
import type { Lang, Text } from "../lib/texts.ts"

/** Finished, escaped markup. */
export type Html = HtmlEscapedString

/** What every component takes first; a request's `ctx` is one. */
export type Ui = { readonly lang: Lang }

/** A sentence already in the reader's language, or in every language. For attributes and plain text. */
export type Words = string | Text

/** What may stand between two tags. Strings are escaped; `false`, `null` and `undefined` print nothing. */
export type Content = Words | Html | number | false | null | undefined | readonly Content[]

type Value = string | number | boolean | null | undefined | readonly Value[]

/** A page part. Every value is escaped; promises are refused by the types, so that components stay synchronous. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return template(strings, ...values) as Html
}

/** Chooses the reader's language inside content. */
export function say(ui: Ui, content: Content): Value {
  if (typeof content !== "object" || content === null) return content
  if (Array.isArray(content)) return content.map((part) => say(ui, part))
  return "pl" in content ? (content as Text)[ui.lang] : (content as unknown as Html)
}

/** Chooses the reader's language of one sentence. */
export function words(ui: Ui, sentence: Words): string {
  return typeof sentence === "object" && "pl" in sentence ? sentence[ui.lang] : sentence
}

/** Attributes with quoted, escaped values; `true` prints the bare name, `false`, `null` and `undefined` leave it out. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): Html {
  const parts: Html[] = []
  for (const [name, value] of Object.entries(values)) {
    if (value === true) parts.push(html` ${name}`)
    else if (value !== false && value !== null && value !== undefined) parts.push(html` ${name}="${value}"`)
  }
  return html`${parts}`
}

/** Class names joined by a space, leaving out what is not set. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(" ")
}
