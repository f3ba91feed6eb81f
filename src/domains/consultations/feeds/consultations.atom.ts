import { speak } from "../../../lib/texts.ts"
import { type AtomEntry, atom } from "../../../platform/atom.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import type { Consultation } from "../consultation.ts"
import { feedTexts as texts } from "./feed.texts.ts"

/** Announcements, reports and annulments of an office. */
export function consultationsAtom(ctx: OfficeCtx, all: readonly Consultation[]): string {
  const office = ctx.office.slug
  const feedPath = urls.consultationsFeed.href({ office })
  return atom(ctx, {
    id: `${ctx.baseUrl}${feedPath}`,
    title: speak(ctx.lang)(texts.title(ctx.office.siteName)),
    path: urls.consultations.href({ office }),
    feedPath,
    entries: all.flatMap((it) => entriesOf(ctx, it)),
  })
}

function entriesOf(ctx: OfficeCtx, it: Consultation): AtomEntry[] {
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
    ...(it.annulment
      ? [
          {
            key: `${ctx.baseUrl}${path}#uniewaznienie`,
            title: t(texts.annulled(number, it.title)),
            path,
            at: it.annulment.at,
            summary: it.annulment.reason,
          },
        ]
      : []),
    ...(it.reportedAt
      ? [
          {
            key: `${ctx.baseUrl}${path}#wyniki`,
            title: t(texts.reported(number, it.title)),
            path: urls.consultationResults.href(to),
            at: it.reportedAt,
          },
        ]
      : []),
  ]
}
