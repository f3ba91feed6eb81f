import { breadcrumbs, type Crumb } from "./breadcrumbs.ts"
import { type Fact, facts } from "./facts.ts"
import { attributes, type Content, type Html, html, say, type Ui } from "./html.ts"

export type PageHeaderProps = {
  title: Content
  crumbs?: readonly Crumb[]
  /** A small line above the title. */
  eyebrow?: Content
  /** Tags beside each other under the title: the state and the time left. */
  tags?: Content
  /** One or two sentences under the title. */
  lead?: Content
  /** At the right: values bold over their terms. */
  facts?: readonly Fact[]
  /** At the right: small words, such as when it was saved. */
  aside?: Content
  /** The one thing to do here. */
  actions?: Content
  /** The largest title, for the public home page. */
  hero?: boolean
}

/** Opens every page: where one is, what it is called, its state and the facts. Holds the page's only `h1`. */
export function pageHeader(ui: Ui, props: PageHeaderProps): Html {
  const right = props.facts?.length || props.aside
  return html`<div class="page-header"${attributes({ "data-hero": props.hero })}>${props.crumbs?.length ? breadcrumbs(ui, props.crumbs) : ""}<div class="page-header-row"><div class="page-header-main">${
    props.eyebrow ? html`<p class="eyebrow">${say(ui, props.eyebrow)}</p>` : ""
  }<h1>${say(ui, props.title)}</h1>${props.tags ? html`<div class="tag-row">${say(ui, props.tags)}</div>` : ""}${
    props.lead ? html`<p class="lead">${say(ui, props.lead)}</p>` : ""
  }${props.actions ? html`<div class="button-row">${say(ui, props.actions)}</div>` : ""}</div>${
    right
      ? html`<div class="page-header-aside">${props.facts?.length ? facts(ui, props.facts, "stacked") : ""}${say(ui, props.aside)}</div>`
      : ""
  }</div></div>`
}
