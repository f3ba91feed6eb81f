import type { RecordedEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { eventWords } from "../../platform/event.texts.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  card,
  columns,
  emptyState,
  facts,
  type Html,
  html,
  link,
  pageHeader,
  pagination,
  say,
  timeline,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { personOf, type Thing } from "./history.queries.ts"
import { historyTexts as texts } from "./history.texts.ts"

export type HistoryPage = {
  events: readonly RecordedEvent[]
  names: ReadonlyMap<string, string>
  /** What the things of the events are called, by id. */
  things: ReadonlyMap<string, Thing>
  head: { links: number; rootHash: string } | undefined
  page: number
  hasMore: boolean
}

/** The record of the office, newest first, with the end of its chain. */
export function historyPage(ctx: OfficeCtx, props: HistoryPage): Html {
  const office = ctx.office.slug
  const who = (event: RecordedEvent) =>
    isUnderSeal(event, props.things)
      ? texts.sealedWho
      : event.actorId === null
        ? texts.system
        : (props.names.get(event.actorId) ?? texts.somebody)
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
                    what: whatOf(ctx, props, event),
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

/** Who makes an offer, and what is done with it, is nobody's to know before its seal is open. */
const isUnderSeal = ({ on }: RecordedEvent, things: ReadonlyMap<string, Thing>): boolean =>
  on.kind === "offer" && !things.has(on.id)

/** "Powołano osobę do komisji: Olga Oceniająca · Sport dzieci i młodzieży", the thing with the way to it. */
function whatOf(ctx: OfficeCtx, props: HistoryPage, event: RecordedEvent): Html {
  if (isUnderSeal(event, props.things)) return html`${say(ctx, texts.sealed)}`
  const about = personOf(event)
  const person = about && about !== event.actorId ? props.names.get(about) : undefined
  const thing = props.things.get(event.on.id)
  const place = PLACES[event.on.kind]
  return html`${say(ctx, eventWords(event.what))}${person ? html`: ${person}` : ""}${
    thing
      ? html` · ${thing.mayOpen && place ? link(ctx, { href: place(ctx.office.slug, event.on.id), label: thing.name }) : thing.name}`
      : ""
  }`
}

const PLACES: Readonly<Record<string, (office: string, id: string) => string>> = {
  call: (office, callId) => urls.officeCall.href({ office, callId }),
  offer: (office, offerId) => urls.officeOffer.href({ office, offerId }),
  contract: (office, contractId) => urls.contract.href({ office, contractId }),
  report: (office, reportId) => urls.report.href({ office, reportId }),
  card: (office, cardId) => urls.card.href({ office, cardId }),
  indicator: (office, indicatorId) => urls.levelIndicator.href({ office, indicatorId }),
  strategy: (office) => urls.strategy.href({ office }),
  goal: (office, goalId) => urls.goal.href({ office, goalId }),
  area: (office, areaId) => urls.area.href({ office, areaId }),
  programme: (office, programmeId) => urls.programme.href({ office, programmeId }),
  consultation: (office, consultationId) => urls.officeConsultation.href({ office, consultationId }),
  organisation: (office, organisationId) => urls.organisation.href({ office, organisationId }),
}
