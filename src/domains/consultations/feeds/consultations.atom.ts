import { Feed } from "feed"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { urls } from "../../../urls.ts"
import type { Consultation } from "../consultation.ts"
import { feedTexts as texts } from "./feed.texts.ts"

type Entry = { key: string; title: string; path: string; at: Temporal.Instant; summary: string }

/** Announcements and reports of an office as Atom (RFC 4287), the newest first. */
export function consultationsAtom(ctx: OfficeCtx, all: readonly Consultation[]): string {
  const office = ctx.office.slug
  const entries = all
    .flatMap((it) => entriesOf(ctx, it))
    .sort((a, b) => Temporal.Instant.compare(b.at, a.at))
    .slice(0, 60)
  const feed = new Feed({
    id: `${ctx.baseUrl}${urls.consultationsFeed.href({ office })}`,
    title: speak(ctx.lang)(texts.title(ctx.office.siteName)),
    link: `${ctx.baseUrl}${urls.consultations.href({ office })}`,
    language: ctx.lang,
    generator: false,
    feedLinks: { atom: `${ctx.baseUrl}${urls.consultationsFeed.href({ office })}` },
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

function entriesOf(ctx: OfficeCtx, it: Consultation): Entry[] {
  const t = speak(ctx.lang)
  const to = { office: ctx.office.slug, consultationId: it.id }
  const number = it.number ?? ""
  const path = urls.consultation.href(to)
  return [
    {
      key: `urn:uuid:${it.id}`,
      title: t(texts.announced(number, it.title)),
      path,
      at: it.announcedAt!,
      summary: [it.about, t(texts.until(it.to!))].filter(Boolean).join("\n\n"),
    },
    ...(it.reportedAt
      ? [
          {
            key: `${ctx.baseUrl}${path}#wyniki`,
            title: t(texts.reported(number, it.title)),
            path: urls.consultationResults.href(to),
            at: it.reportedAt,
            summary: "",
          },
        ]
      : []),
  ]
}
