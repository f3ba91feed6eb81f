import { type Content, type Html, html, say, type Ui, type Words, words } from "../html.ts"
import { href } from "../link.ts"

export type StatTile = { figure: Content; label: Content /** What is behind the number. */; href?: string }

/** A few large numbers on the office's colour. */
export function statTiles(ui: Ui, props: { label: Words; tiles: readonly StatTile[] }): Html {
  const tiles = props.tiles.map((tile) => {
    const figure = say(ui, tile.figure)
    return html`<div class="stat-tile"><dt>${say(ui, tile.label)}</dt><dd>${tile.href ? html`<a class="stat-link" href="${href(tile.href)}">${figure}</a>` : figure}</dd></div>`
  })
  return html`<section class="stat-tiles" aria-label="${words(ui, props.label)}"><dl>${tiles}</dl></section>`
}
