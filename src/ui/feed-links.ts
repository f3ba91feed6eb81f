import { type Html, html, say, type Ui, type Words, words } from "./html.ts"
import { href, link } from "./link.ts"
import { texts } from "./ui.texts.ts"

/** For `<head>`: readers of news find the feed by themselves. */
export const feedHead = (ui: Ui, feed: { title: Words; href: string }): Html =>
  html`<link rel="alternate" type="application/atom+xml" title="${words(ui, feed.title)}" href="${href(feed.href)}">`

/** For the end of a list: its news and its dates, to follow them elsewhere. */
export const feedLine = (ui: Ui, addresses: { feed: string; calendar: string }): Html =>
  html`<p class="quiet">${say(ui, texts.follow)} ${link(ui, { href: addresses.feed, label: texts.followNews })}, ${link(
    ui,
    { href: addresses.calendar, label: texts.followDates },
  )}</p>`
