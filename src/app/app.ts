import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { compress } from "hono/compress"
import { csrf } from "hono/csrf"
import { HTTPException } from "hono/http-exception"
import { secureHeaders } from "hono/secure-headers"
import type { Route } from "../platform/http/route.ts"
import { newId } from "../platform/ids.ts"
import type { Log } from "../platform/log.ts"
import { serveAsset } from "./assets.ts"
import { orderRoutes, whyNotServable } from "./order-routes.ts"
import { openable } from "./page-behind.ts"
import { type Serving, serveRoute, serveTooLarge } from "./serve-route.ts"

export type AppParts = Omit<Serving, "isOpenable"> & {
  routes: readonly Route[]
  log: Log
  /** The accounts library's own endpoints for passkeys (`/api/auth/passkey/…`), called by the browser. */
  passkeyEndpoint(request: Request): Promise<Response>
}

/** The whole product as one function from requests to responses. Refuses to be built with an address left unguarded. */
export function buildApp(given: AppParts): Hono {
  const parts = { ...given, isOpenable: openable(given.routes) }
  const faults = whyNotServable(parts.routes)
  if (faults.length > 0) throw new Error(`the application refuses to start:\n${faults.join("\n")}`)
  const app = new Hono()
  app.use(secureHeaders(HEADERS))
  app.use(compress())
  app.get("/assets/:name", serveAsset)
  const routes = orderRoutes(parts.routes)
  for (const route of routes) if (route.fromAnywhere) mount(app, route, parts)
  app.use(guardOrigin)
  app.on(["GET", "POST"], "/api/auth/passkey/*", (c) => parts.passkeyEndpoint(c.req.raw))
  for (const route of routes) if (!route.fromAnywhere) mount(app, route, parts)
  app.notFound((c) => parts.errors.missing(c, undefined))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return parts.errors.foreign(c)
    const incident = newId().slice(-12)
    parts.log.error("request.failed", error, { incident, method: c.req.method })
    return parts.errors.broken(c, incident)
  })
  return app
}

function mount(app: Hono, route: Route, parts: AppParts & Serving): void {
  const guards =
    route.method === "POST" ? [bodyLimit({ maxSize: route.maxBody, onError: (c) => refuseBody(c, route, parts) })] : []
  app.on(route.method, [route.url.pattern], ...guards, (c) => serveRoute(c, route, parts))
}

/** More than any form or folder of files; whoever sends more is cut off. */
const MOST_DISCARDED = 200_000_000

/**
 * The page that says how much is too much. A browser reads no answer before it has sent everything, so the rest of the
 * body is let in and thrown away first; otherwise its owner would only see a connection that broke.
 */
async function refuseBody(c: Context, route: Route, parts: AppParts & Serving): Promise<Response> {
  const { body, headers } = c.req.raw
  if (body && !body.locked && Number(headers.get("content-length")) <= MOST_DISCARDED)
    await body.pipeTo(new WritableStream()).catch(() => {})
  return (await serveTooLarge(c, route, parts)) ?? parts.errors.tooLarge(c, route.maxBody)
}

/** Forms only from our own pages; compared by host so that a proxy that ends TLS does not matter. */
const guardOrigin = csrf({ origin: (origin, c) => URL.parse(origin)?.host === c.req.header("host") })

const HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
  },
  referrerPolicy: "same-origin",
  xFrameOptions: "DENY",
  crossOriginResourcePolicy: "same-origin",
} satisfies Parameters<typeof secureHeaders>[0]
