import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, html, link, say } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { feedTexts as texts } from "./feed.texts.ts"

/** For `<head>`: readers of news find the feed by themselves. */
export const feedHead = (ctx: OfficeCtx): Html =>
  html`<link rel="alternate" type="application/atom+xml" title="${texts.title(ctx.office.siteName)[ctx.lang]}" href="${urls.consultationsFeed.href(
    { office: ctx.office.slug },
  )}">`

export function feedLine(ctx: OfficeCtx): Html {
  const to = { office: ctx.office.slug }
  return html`<p class="quiet">${say(ctx, texts.follow)} ${link(ctx, {
    href: urls.consultationsFeed.href(to),
    label: texts.atom,
  })}, ${link(ctx, { href: urls.consultationsCalendar.href(to), label: texts.ics })}</p>`
}
