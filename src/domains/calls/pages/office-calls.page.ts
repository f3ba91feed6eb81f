import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  emptyState,
  filterBar,
  type Html,
  html,
  link,
  moment,
  money,
  pageHeader,
  pagination,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { beginningTexts } from "../beginning/beginning.texts.ts"
import { managesCalls } from "../call.access.ts"
import type { CallPage, CallSummary } from "../call.queries.ts"
import { phaseWords } from "../call.words.ts"
import { type ListQuery, PHASES, queryOf } from "./list-query.ts"
import { officeTexts as texts } from "./office.texts.ts"
import { phaseTag } from "./phase-tag.ts"

export type OfficeCallsProps = { list: CallPage; asked: ListQuery; offers: ReadonlyMap<string, number> }

/** Every call of the office with its state and how many offers came. */
export function officeCallsPage(ctx: OfficeCtx, { list, asked, offers }: OfficeCallsProps): Html {
  const { slug: office } = ctx.office
  const isFiltered = Boolean(asked.text || asked.phase)
  const newCall = buttonLink(ctx, { href: urls.newCall.href({ office }), label: texts.newCall, look: "primary" })
  const ready = buttonLink(ctx, { href: urls.callTemplates.href({ office }), label: beginningTexts.readyTitle })
  const numbers = link(ctx, { href: urls.callNumbers.href({ office }), label: beginningTexts.numberTitle })
  const begin = managesCalls(ctx) ? [newCall, ready] : ""
  const empty = emptyState(ctx, {
    level: 2,
    title: isFiltered ? texts.nothingFound : texts.noneTitle,
    body: isFiltered ? undefined : texts.noneBody,
    actions: isFiltered ? buttonLink(ctx, { href: urls.officeCalls.href({ office }), label: texts.clear }) : undefined,
  })
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { title: texts.title, actions: begin }),
      filters(ctx, list, asked),
      list.total === 0 ? empty : callTable(ctx, list.calls, offers),
      pagination(ctx, { ...list, href: (page) => urls.officeCalls.href({ office }, queryOf({ ...asked, page })) }),
      managesCalls(ctx) ? html`<p>${numbers}</p>` : "",
    ],
  })
}

function filters(ctx: OfficeCtx, list: CallPage, asked: ListQuery): Html {
  const { slug: office } = ctx.office
  return filterBar(ctx, {
    action: urls.officeCalls.href({ office }),
    clear: asked.text || asked.phase ? urls.officeCalls.href({ office }) : undefined,
    found: texts.found(list.total),
    fields: [
      textField(ctx, { name: "szukaj", type: "search", label: texts.search, value: asked.text, optional: "silent" }),
      select(ctx, {
        name: "etap",
        label: texts.phase,
        value: asked.phase ? PHASES[asked.phase] : "",
        empty: texts.all,
        optional: "silent",
        choices: (Object.keys(PHASES) as (keyof typeof PHASES)[]).map((phase) => ({
          value: PHASES[phase],
          label: phaseWords[phase],
        })),
      }),
    ],
  })
}

function callTable(ctx: OfficeCtx, calls: readonly CallSummary[], offers: ReadonlyMap<string, number>): Html {
  const to = (call: CallSummary) => urls.officeCall.href({ office: ctx.office.slug, callId: call.id })
  return table<CallSummary>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: calls,
    columns: [
      { label: texts.colNumber, cell: (call) => call.number ?? "—" },
      {
        label: texts.colCall,
        heading: true,
        cell: (call) => link(ctx, { href: to(call), label: call.title || texts.untitled }),
      },
      { label: texts.colPhase, cell: (call) => phaseTag(ctx, call) },
      { label: texts.colOffers, align: "number", cell: (call) => (call.number ? (offers.get(call.id) ?? 0) : "—") },
      { label: texts.colPool, align: "number", cell: (call) => (call.pool === null ? "—" : money(ctx, call.pool)) },
      {
        label: texts.colClosing,
        cell: (call) => (call.closesAt ? html`${moment(ctx, call.closesAt)}` : "—"),
      },
    ],
  })
}
