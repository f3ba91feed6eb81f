import type { Context } from "hono"
import type { Reply } from "../platform/http/reply.ts"
import type { Route } from "../platform/http/route.ts"

const MOST_PAGES = 500

/**
 * Public pages as visitors last saw them, for a moment: on the evening of results many people ask for the same few pages.
 * Every committed change of this process empties it; changes of other processes are seen when the moment is over.
 */
export class PageMemory {
  readonly #pages = new Map<string, { html: string; until: number }>()
  readonly #milliseconds: number

  /** @param milliseconds how long a page is remembered; 0 remembers nothing */
  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
  }

  get(key: string): string | undefined {
    const page = this.#pages.get(key)
    if (page && page.until > performance.now()) return page.html
    if (page) this.#pages.delete(key)
    return undefined
  }

  put(key: string, html: string): void {
    if (this.#milliseconds === 0) return
    if (this.#pages.size >= MOST_PAGES) {
      const [oldest] = this.#pages.keys()
      if (oldest !== undefined) this.#pages.delete(oldest)
    }
    this.#pages.set(key, { html, until: performance.now() + this.#milliseconds })
  }

  clear(): void {
    this.#pages.clear()
  }
}

/**
 * Under what a page may be remembered; undefined when it is not the same for every visitor: somebody may be signed in, a
 * notice waits, the language is just being chosen. The minute is part of it, since pages say how much time is left.
 */
export function memoryKey(c: Context, route: Route, now: Temporal.Instant): string | undefined {
  if (route.method !== "GET" || route.access.name !== "everyone") return undefined
  const cookies = c.req.header("cookie") ?? ""
  if (/pozytek|notice=/.test(cookies) || c.req.query("lang") !== undefined) return undefined
  const url = new URL(c.req.url)
  const look = [...cookies.matchAll(/(?:^|;\s*)((?:lang|scheme)=\w+)/g)].map((match) => match[1]).sort()
  return `${Math.floor(now.epochMilliseconds / 60_000)} ${look.join(" ")} ${url.pathname}${url.search}`
}

/** Marks a form that is sent once: often it carries the id of what it begins. */
const SENT_ONCE = " data-once"

/**
 * The page of a reply that every visitor may see. One with a form to be sent is nobody else's: two people with the same
 * form would be taken for one who pressed twice.
 */
export function memorable(reply: Reply): string | undefined {
  if (reply.kind !== "page" || reply.status !== 200 || reply.cookies?.length) return undefined
  const html = String(reply.body)
  return html.includes(SENT_ONCE) ? undefined : html
}
