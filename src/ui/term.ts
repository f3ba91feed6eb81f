import { articleWords } from "../law/article-words.ts"
import { type Content, type Html, html, say, type Ui, words } from "./html.ts"
import { texts } from "./ui.texts.ts"

/**
 * A legal term explained on the spot: the word opens its meaning and its article. A popover, so no script.
 * `id` must be the only one of its kind on the page.
 */
export function term(ui: Ui, props: { id: string; label: Content; meaning: Content; article?: string }): Html {
  return html`<span class="term"><button class="term-word" type="button" popovertarget="${`term-${props.id}`}">${say(ui, props.label)}<span class="ds-sr-only"> (${words(
    ui,
    texts.explain,
  )})</span></button><span class="term-meaning" id="${`term-${props.id}`}" popover>${say(ui, props.meaning)}${
    props.article ? html` <span class="article">${words(ui, articleWords(props.article))}</span>` : ""
  }</span></span>`
}
