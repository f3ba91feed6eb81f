import { formatDate, today, toPlainDate } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { askedPage } from "../../../platform/http/asked-page.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  type Content,
  card,
  day,
  emptyState,
  filterBar,
  type Html,
  hidden,
  html,
  link,
  money,
  pageHeader,
  pagination,
  say,
  type Tone,
  table,
  tabs,
  tag,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { daysLate } from "../report.plan.ts"
import type { ReportList } from "../report.queries.ts"
import { type ReportLine, STANDINGS, type Standing } from "../report.standing.ts"
import { stateTexts } from "../report.texts.ts"
import { listTexts as texts } from "./report-page.texts.ts"

/** The word of each standing in addresses. */
const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  submitted: "do-sprawdzenia",
  late: "spoznione",
  due: "oczekiwane",
  returned: "do-poprawy",
  accepted: "przyjete",
}

const TONES: Readonly<Record<Standing, Tone>> = {
  submitted: "warning",
  late: "danger",
  due: "neutral",
  returned: "info",
  accepted: "success",
}

export type ReportsQuery = { text: string; standing: Standing | undefined; page: number }
export type ReportsPage = { list: ReportList; asked: ReportsQuery; counts: Readonly<Record<Standing, number>> }

/** Reads an address such as `?stan=spoznione&szukaj=…`; what makes no sense in it is left out. */
export function reportsQueryOf(query: URLSearchParams): ReportsQuery {
  return {
    text: (query.get("szukaj") ?? "").replaceAll("\u0000", "").trim().slice(0, 200),
    standing: STANDINGS.find((each) => STANDING_WORDS[each] === query.get("stan")),
    page: askedPage(query),
  }
}

/** Every report the office waits for, has to check or has checked. */
export function reportsPage(ctx: OfficeCtx, { list, asked, counts }: ReportsPage): Html {
  const address = (change: Partial<ReportsQuery>) => {
    const { text, standing, page } = { ...asked, page: 1, ...change }
    return urls.reports.href(
      { office: ctx.office.slug },
      {
        szukaj: text || undefined,
        stan: standing && STANDING_WORDS[standing],
        strona: page === 1 ? undefined : page,
      },
    )
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { title: texts.title }),
      tabs(ctx, {
        label: texts.views,
        items: [
          ...STANDINGS.map((standing) => ({
            label: texts[standing],
            href: address({ standing }),
            count: counts[standing],
            current: asked.standing === standing,
          })),
          {
            label: texts.all,
            href: address({ standing: undefined }),
            count: all,
            current: asked.standing === undefined,
          },
        ],
      }),
      filterBar(ctx, {
        action: urls.reports.href({ office: ctx.office.slug }),
        clear: asked.text ? address({ text: "" }) : undefined,
        found: texts.found(list.total),
        fields: [
          asked.standing ? hidden("stan", STANDING_WORDS[asked.standing]) : "",
          textField(ctx, {
            name: "szukaj",
            type: "search",
            label: texts.search,
            value: asked.text,
            optional: "silent",
          }),
        ],
      }),
      list.total === 0 ? nothing(ctx, all > 0) : reportTable(ctx, list.lines),
      pagination(ctx, { ...list, href: (page) => address({ page }) }),
    ],
  })
}

function nothing(ctx: OfficeCtx, isFiltered: boolean): Html {
  const clear = { href: urls.reports.href({ office: ctx.office.slug }), label: texts.clear }
  const body = isFiltered
    ? emptyState(ctx, { level: 2, title: texts.none, icon: "search", actions: buttonLink(ctx, clear) })
    : emptyState(ctx, { level: 2, title: texts.none, body: texts.noneBody })
  return card(ctx, { body })
}

function reportTable(ctx: OfficeCtx, lines: readonly ReportLine[]): Html {
  const { slug: office } = ctx.office
  const to = (line: ReportLine) =>
    line.reportId && line.submittedAt
      ? urls.report.href({ office, reportId: line.reportId })
      : urls.contract.href({ office, contractId: line.contractId })
  return table<ReportLine>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: lines,
    columns: [
      { label: texts.colContract, cell: (line) => line.number },
      {
        label: texts.colTask,
        heading: true,
        cell: (line) =>
          html`${link(ctx, { href: to(line), label: line.title })}<div class="note">${line.organisationName}</div>`,
      },
      { label: texts.colDue, cell: (line) => day(ctx, line.dueOn, line.standing === "due" ? { now: ctx.now } : {}) },
      { label: texts.colState, cell: (line) => stateCell(ctx, line) },
      { label: texts.colGrant, align: "number", cell: (line) => money(ctx, line.paid) },
      {
        label: texts.colUsed,
        align: "number",
        cell: (line) => (line.grantUsed === null ? "—" : money(ctx, line.grantUsed)),
      },
    ],
  })
}

function stateCell(ctx: OfficeCtx, line: ReportLine): Content {
  const late = line.standing === "late" ? daysLate(line.dueOn, today(ctx.now)) : (line.daysLate ?? 0)
  const submitted = line.submittedAt
    ? html`<div class="note">${say(ctx, texts.submittedOn(formatDate(toPlainDate(line.submittedAt), ctx.lang)))}${
        late > 0 ? html`, ${say(ctx, texts.lateTag(late))}` : ""
      }</div>`
    : late > 0
      ? html`<div class="note">${say(ctx, texts.lateTag(late))}</div>`
      : ""
  return [tag(ctx, { label: stateTexts[line.standing], tone: TONES[line.standing] }), submitted]
}
