import type { RecordedEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { eventWords } from "../../platform/event.texts.ts"
import { officePage } from "../../ui/office-page.ts"
import { card, columns, emptyState, facts, type Html, html, pageHeader, pagination, timeline } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { historyTexts as texts } from "./history.texts.ts"

export type HistoryPage = {
  events: readonly RecordedEvent[]
  names: ReadonlyMap<string, string>
  head: { links: number; rootHash: string } | undefined
  page: number
  hasMore: boolean
}

/** The record of the office, newest first, with the end of its chain. */
export function historyPage(ctx: OfficeCtx, props: HistoryPage): Html {
  const office = ctx.office.slug
  const who = (event: RecordedEvent) =>
    event.actorId === null ? texts.system : (props.names.get(event.actorId) ?? texts.somebody)
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      columns(ctx, {
        main: [
          props.events.length === 0
            ? emptyState(ctx, { level: 2, title: texts.none })
            : card(ctx, {
                body: timeline(ctx, {
                  label: texts.title,
                  events: props.events.map((event) => ({
                    at: event.happenedAt,
                    what: eventWords(event.what),
                    who: who(event),
                  })),
                }),
              }),
          pagination(ctx, {
            page: props.page,
            pages: props.hasMore ? props.page + 1 : props.page,
            href: (page) => urls.history.href({ office }, { strona: page }),
          }),
        ],
        aside: props.head
          ? card(ctx, {
              title: texts.chain,
              compact: true,
              body: [
                facts(
                  ctx,
                  [
                    { term: texts.links, value: props.head.links },
                    { term: texts.rootHash, value: html`<code class="hash">${props.head.rootHash}</code>` },
                  ],
                  "stacked",
                ),
                html`<p class="note">${texts.verify[ctx.lang]}</p>`,
              ],
            })
          : "",
      }),
    ],
  })
}
