import type { Context } from "hono"
import type { Route } from "../platform/http/route.ts"

/** Tells whether a path is that of a page that can be opened. */
export function openable(routes: readonly Route[]): (path: string) => boolean {
  const patterns = routes
    .filter(({ method }) => method === "GET")
    .map(({ url }) => new RegExp(`^${url.pattern.replaceAll(/:[A-Za-z]+/g, "[^/]+")}$`))
  return (path) => patterns.some((pattern) => pattern.test(path))
}

/**
 * Where a page that answers a sent form can be opened: where its form stood, else the nearest page above its own address.
 * Path and query without the language; undefined for what was asked for by its address.
 */
export function pageBehind(c: Context, isOpenable: (path: string) => boolean): string | undefined {
  if (c.req.method !== "POST") return undefined
  const own = new URL(c.req.url)
  const from = URL.parse(c.req.header("referer") ?? "")
  if (from?.host === own.host && isOpenable(from.pathname)) {
    from.searchParams.delete("lang")
    return `${from.pathname}${from.search}`
  }
  const segments = own.pathname.split("/")
  while (segments.length > 1 && !isOpenable(segments.join("/"))) segments.pop()
  return segments.join("/") || "/"
}
