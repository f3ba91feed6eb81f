import { sql } from "kysely"
import { formatMoment } from "../lib/dates.ts"
import type { Clock, MovableClock } from "../platform/clock.ts"
import { everyone, exampleOnly } from "../platform/http/access.ts"
import { fileReply, missingReply, pageReply, type Reply, redirectReply } from "../platform/http/reply.ts"
import { get, post, type Route } from "../platform/http/route.ts"
import { galleryPage } from "../ui/gallery.ts"
import { urls } from "../urls.ts"
import { appTexts as texts } from "./app.texts.ts"
import { clockPage, HOURS } from "./clock.page.ts"

const YEAR_SECONDS = 31_536_000

/** Addresses that belong to no domain: the state of the process, light or dark, the gallery of the design system. */
export const productRoutes = (clock: Clock): readonly Route[] => [
  get(urls.health, everyone, async (ctx) => {
    await sql`select 1`.execute(ctx.db)
    return fileReply("ok\n", { type: "text/plain; charset=utf-8" })
  }),
  post(urls.appearance, everyone, (_ctx, { form, headers }): Reply => {
    const scheme = form.text("scheme")
    const chosen = scheme === "dark" || scheme === "light"
    const cookie = `scheme=${chosen ? scheme : ""}; Path=/; SameSite=Lax; Max-Age=${chosen ? YEAR_SECONDS : 0}`
    return { kind: "redirect", to: cameFrom(headers), cookies: [cookie] }
  }),
  get(urls.gallery, exampleOnly, (ctx) => pageReply(galleryPage({ lang: ctx.lang, dark: ctx.scheme === "dark" }))),
  get(urls.galleryPart, exampleOnly, (ctx, { params }) =>
    pageReply(galleryPage({ lang: ctx.lang, dark: ctx.scheme === "dark", part: params.part })),
  ),
  get(urls.clock, exampleOnly, (ctx) => pageReply(clockPage(ctx))),
  post(urls.clock, exampleOnly, (_ctx, { form }) => {
    if (!("moveTo" in clock)) return missingReply
    const hours = Number(form.text("hours"))
    if (form.has("reset")) (clock as MovableClock).reset()
    else if (HOURS.includes(hours)) (clock as MovableClock).moveTo(clock.now().add({ hours }))
    const now = clock.now()
    return redirectReply(urls.clock.href({}), {
      pl: texts.clockMoved(formatMoment(now, "pl")).pl,
      en: texts.clockMoved(formatMoment(now, "en")).en,
    })
  }),
]

/** Path of the page the form stood on; never another site. */
function cameFrom(headers: Headers): string {
  const referer = URL.parse(headers.get("referer") ?? "")
  return referer && referer.host === headers.get("host") ? `${referer.pathname}${referer.search}` : "/"
}
