import { speak } from "../../../lib/texts.ts"
import { type AtomEntry, atom } from "../../../platform/atom.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { urls } from "../../../urls.ts"
import type { FedCall } from "./feed.queries.ts"
import { feedTexts as texts } from "./feed.texts.ts"

/** Announcements, their latest corrections, results and annulments of an office. */
export function callsAtom(ctx: OfficeCtx, calls: readonly FedCall[]): string {
  const office = ctx.office.slug
  return atom(ctx, {
    id: `urn:uuid:${ctx.office.id}`,
    title: speak(ctx.lang)(texts.title(ctx.office.siteName)),
    path: urls.calls.href({ office }),
    feedPath: urls.callsFeed.href({ office }),
    entries: calls.flatMap((call) => entriesOf(ctx, call)),
  })
}

function entriesOf(ctx: OfficeCtx, call: FedCall): AtomEntry[] {
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
