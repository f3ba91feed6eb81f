import { Feed } from "feed"
import type { OfficeCtx } from "./ctx.ts"
import { jsDate } from "./js-date.ts"

/** What readers of news are told: `key` is an address or URN that never changes, `path` leads to the page. */
export type AtomEntry = { key: string; title: string; path: string; at: Temporal.Instant; summary?: string }

/** Entries in one answer; older ones are on the pages. */
const MOST = 60

/** News of an office as Atom (RFC 4287), the newest first. `id` stays the same for ever. */
export function atom(
  ctx: OfficeCtx,
  feed: { id: string; title: string; path: string; feedPath: string; entries: readonly AtomEntry[] },
): string {
  const entries = feed.entries.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at)).slice(0, MOST)
  const made = new Feed({
    id: feed.id,
    title: feed.title,
    link: `${ctx.baseUrl}${feed.path}`,
    language: ctx.lang,
    generator: false,
    feedLinks: { atom: `${ctx.baseUrl}${feed.feedPath}` },
    author: { name: ctx.office.name },
    updated: jsDate(entries[0]?.at ?? ctx.now),
  })
  for (const { key, title, path, at, summary } of entries)
    made.addItem({
      id: key,
      title,
      link: `${ctx.baseUrl}${path}`,
      date: jsDate(at),
      published: jsDate(at),
      ...(summary ? { description: summary } : {}),
    })
  return made.atom1()
}
