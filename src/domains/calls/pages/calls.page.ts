import { findSphere, spheresOn } from "../../../law/spheres.ts"
import { formatDate, today, toPlainDate } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  type Content,
  emptyState,
  filterBar,
  grid,
  type Html,
  html,
  link,
  money,
  pageHeader,
  pagination,
  say,
  section,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { alertTexts } from "../alerts/alert.texts.ts"
import type { CallPage, CallSummary } from "../call.queries.ts"
import { callPhase } from "../call.ts"
import { phaseWords } from "../call.words.ts"
import { feedHead, feedLine } from "../feeds/feed-links.ts"
import { callCard, kindOf } from "./call-card.ts"
import { type ListQuery, PHASES, queryOf } from "./list-query.ts"
import { phaseTag } from "./phase-tag.ts"
import { publicTexts as texts } from "./public.texts.ts"

/** The public list: open calls as cards, the others in a table. */
export function callsPage(ctx: OfficeCtx, list: CallPage, asked: ListQuery): Html {
  const phaseOf = (call: CallSummary) => callPhase(call, ctx.now)
  const open = list.calls.filter((call) => ["open", "announced"].includes(phaseOf(call)))
  const later = list.calls.filter((call) => !open.includes(call))
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    head: feedHead(ctx),
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      filters(ctx, list, asked),
      followLine(ctx, asked),
      list.total === 0 ? nothingFound(ctx, asked) : "",
      open.length === 0
        ? ""
        : section(ctx, {
            title: texts.openHeading,
            body: grid(
              ctx,
              open.map((call) => callCard(ctx, call)),
            ),
          }),
      later.length === 0 ? "" : section(ctx, { title: texts.laterHeading, body: laterTable(ctx, later) }),
      pagination(ctx, { ...list, href: (page) => addressOf(ctx, { ...asked, page }) }),
      feedLine(ctx),
    ],
  })
}

/** Alerts about new calls; of the sphere that the list is filtered by. */
function followLine(ctx: OfficeCtx, asked: ListQuery): Html {
  const sphere = asked.sphere ? findSphere(asked.sphere, today(ctx.now)) : undefined
  const query = sphere ? { sfera: sphere.pkt } : {}
  return html`<p>${buttonLink(ctx, {
    href: urls.alerts.href({ office: ctx.office.slug }, query),
    label: sphere ? alertTexts.followThese(sphere.short) : alertTexts.follow,
    look: "quiet",
    icon: "mail",
  })}</p>`
}

const addressOf = (ctx: OfficeCtx, asked: Partial<ListQuery>) =>
  urls.calls.href({ office: ctx.office.slug }, queryOf(asked))

function filters(ctx: OfficeCtx, list: CallPage, asked: ListQuery): Html {
  const spheres = spheresOn(today(ctx.now)).map(({ pkt, short }) => ({
    value: pkt,
    label: { pl: `${pkt}. ${short.pl}`, en: `${pkt}. ${short.en}` },
  }))
  return filterBar(ctx, {
    action: addressOf(ctx, {}),
    clear: isFiltered(asked) ? addressOf(ctx, {}) : undefined,
    found: texts.found(list.total),
    fields: [
      textField(ctx, { name: "szukaj", type: "search", label: texts.search, value: asked.text, optional: "silent" }),
      select(ctx, {
        name: "etap",
        label: texts.phase,
        value: asked.phase ? PHASES[asked.phase] : "",
        empty: texts.all,
        optional: "silent",
        choices: (["open", "announced", "evaluation", "decided", "annulled"] as const).map((phase) => ({
          value: PHASES[phase],
          label: phaseWords[phase],
        })),
      }),
      select(ctx, {
        name: "sfera",
        label: texts.sphere,
        value: asked.sphere,
        empty: texts.all,
        optional: "silent",
        choices: spheres,
      }),
      select(ctx, {
        name: "rok",
        label: texts.year,
        value: asked.year ? String(asked.year) : "",
        empty: texts.all,
        optional: "silent",
        choices: yearsOf(ctx, asked).map((year) => ({ value: String(year), label: String(year) })),
      }),
    ],
  })
}

const YEARS_BACK = 5

/** This year and those before it; an older one only while it is asked for. */
function yearsOf(ctx: OfficeCtx, asked: ListQuery): number[] {
  const { year } = today(ctx.now)
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back)
  return asked.year && !years.includes(asked.year) ? [...years, asked.year] : years
}

const isFiltered = (asked: ListQuery) => Boolean(asked.text || asked.phase || asked.sphere || asked.year)

function nothingFound(ctx: OfficeCtx, asked: ListQuery): Content {
  if (!isFiltered(asked))
    return emptyState(ctx, { level: 2, title: texts.noneTitle, body: texts.noneBody, icon: "calendar" })
  return emptyState(ctx, {
    level: 2,
    title: texts.nothingFoundTitle,
    body: texts.nothingFoundBody,
    icon: "search",
    actions: buttonLink(ctx, { href: addressOf(ctx, {}), label: texts.clear }),
  })
}

function laterTable(ctx: OfficeCtx, calls: readonly CallSummary[]): Html {
  return table<CallSummary>(ctx, {
    caption: texts.laterHeading,
    hiddenCaption: true,
    rows: calls,
    columns: [
      {
        label: texts.colCall,
        heading: true,
        cell: (call) =>
          html`${link(ctx, {
            href: urls.call.href({ office: ctx.office.slug, callId: call.id }),
            label: call.title,
          })}<div class="note">${call.number} · ${say(ctx, kindOf(call))}</div>`,
      },
      { label: texts.colPool, align: "number", cell: (call) => (call.pool === null ? "" : money(ctx, call.pool)) },
      {
        label: texts.colClosed,
        cell: (call) => (call.closesAt ? formatDate(toPlainDate(call.closesAt), ctx.lang) : ""),
      },
      { label: texts.colPhase, cell: (call) => phaseTag(ctx, call) },
    ],
  })
}
