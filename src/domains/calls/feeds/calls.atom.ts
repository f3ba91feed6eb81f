import { Feed } from "feed"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { urls } from "../../../urls.ts"
import type { FedCall } from "./feed.queries.ts"
import { feedTexts as texts } from "./feed.texts.ts"

type Entry = { key: string; title: string; path: string; at: Temporal.Instant; summary?: string }

/** Announcements, their latest corrections, results and annulments of an office as Atom (RFC 4287), the newest first. */
export function callsAtom(ctx: OfficeCtx, calls: readonly FedCall[]): string {
  const office = ctx.office.slug
  const home = `${ctx.baseUrl}${urls.calls.href({ office })}`
  const entries = calls
    .flatMap((call) => entriesOf(ctx, call))
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at))
    .slice(0, 60)
  const feed = new Feed({
    id: `urn:uuid:${ctx.office.id}`,
    title: speak(ctx.lang)(texts.title(ctx.office.siteName)),
    link: home,
    language: ctx.lang,
    generator: false,
    feedLinks: { atom: `${ctx.baseUrl}${urls.callsFeed.href({ office })}` },
    author: { name: ctx.office.name },
    updated: jsDate(entries[0]?.at ?? ctx.now),
  })
  for (const entry of entries)
    feed.addItem({
      id: entry.key,
      title: entry.title,
      link: `${ctx.baseUrl}${entry.path}`,
      date: jsDate(entry.at),
      published: jsDate(entry.at),
      ...(entry.summary ? { description: entry.summary } : {}),
    })
  return feed.atom1()
}

function entriesOf(ctx: OfficeCtx, call: FedCall): Entry[] {
  const t = speak(ctx.lang)
  const to = { office: ctx.office.slug, callId: call.id }
  const { number, title, version, correctedAt, resultsPublishedAt, annulledAt } = call
  const id = (what: string) => `${ctx.baseUrl}${urls.call.href(to)}#${what}`
  return [
    {
      key: `urn:uuid:${call.id}`,
      title: t(texts.announced(number, title)),
      path: urls.call.href(to),
      at: call.publishedAt,
      summary: [call.description, t(texts.closes(call.closesAt))].filter(Boolean).join("\n\n"),
    },
    ...(correctedAt
      ? [
          {
            key: id(`sprostowanie-${version}`),
            title: t(texts.corrected(number, title)),
            path: urls.callVersion.href({ ...to, version: String(version) }),
            at: correctedAt,
            summary: t(texts.closes(call.closesAt)),
          },
        ]
      : []),
    ...(resultsPublishedAt
      ? [
          {
            key: id("wyniki"),
            title: t(texts.results(number, title)),
            path: urls.results.href(to),
            at: resultsPublishedAt,
          },
        ]
      : []),
    ...(annulledAt
      ? [
          {
            key: id("uniewaznienie"),
            title: t(texts.annulled(number, title)),
            path: urls.call.href(to),
            at: annulledAt,
          },
        ]
      : []),
  ]
}
