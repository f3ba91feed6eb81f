import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"
import type { Tone } from "./tag.ts"
import { texts } from "./ui.texts.ts"

export type Fact = { term: Content; value: Content; tone?: Tone; note?: Content }

/**
 * Names and values. `rows`: term at the left, value at the right, with lines between (the column of facts).
 * `stacked`: the value bold over its term (facts beside a page's title). `long`: two columns for a page of data.
 */
export function facts(ui: Ui, list: readonly Fact[], look: "rows" | "stacked" | "long" = "rows"): Html {
  const items = list.map((fact) => {
    const value = say(ui, fact.value)
    const empty = value === "" || value === null || value === undefined || value === false
    return html`<div${attributes({ "data-color": fact.tone })}><dt>${say(ui, fact.term)}</dt><dd>${
      empty ? html`<span class="quiet">${say(ui, texts.noValue)}</span>` : value
    }${fact.note ? html`<div class="note">${say(ui, fact.note)}</div>` : ""}</dd></div>`
  })
  return html`<dl class="facts" data-look="${look}">${items}</dl>`
}
