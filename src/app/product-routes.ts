import { sql } from "kysely"
import { everyone, exampleOnly } from "../platform/http/access.ts"
import { fileReply, pageReply, type Reply } from "../platform/http/reply.ts"
import { get, post, type Route } from "../platform/http/route.ts"
import { galleryPage } from "../ui/gallery.ts"
import { urls } from "../urls.ts"

const YEAR_SECONDS = 31_536_000

/** Addresses that belong to no domain: the state of the process, light or dark, the gallery of the design system. */
export const productRoutes: readonly Route[] = [
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
]

/** Path of the page the form stood on; never another site. */
function cameFrom(headers: Headers): string {
  const referer = URL.parse(headers.get("referer") ?? "")
  return referer && referer.host === headers.get("host") ? `${referer.pathname}${referer.search}` : "/"
}
