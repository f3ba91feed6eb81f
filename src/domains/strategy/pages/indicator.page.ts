import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  type Content,
  chart,
  columns,
  disclosure,
  errorSummary,
  facts,
  type Html,
  html,
  link,
  moment,
  pageHeader,
  card as paper,
  say,
  table,
  tag,
  timeline,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { knowsNames } from "../card.access.ts"
import type { StatedValue } from "../card.document.ts"
import { alarmTexts } from "../facts/alarms/alarm.texts.ts"
import type { Filled } from "../facts/filled.ts"
import { countedLink } from "../facts/pages/counted-link.ts"
import type { StoredIndicator } from "../indicator.access.ts"
import type { TypedValue } from "../indicator.form.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { yearsOfTable } from "../indicator-series.ts"
import { decimalAsText } from "../value-notation.ts"
import { measuredAsNumber, measuredAsText, readingAsNumber, readingAsText } from "../value-print.ts"
import { indicatorPageTexts as texts } from "./indicator.texts.ts"
import { confirmCard, correctForm } from "./indicator-forms.ts"
import { crumbsTo } from "./place.ts"

export type IndicatorPageProps = {
  it: StoredIndicator
  /** In force, one a year. */
  values: readonly StatedValue[]
  /** All that was ever stated, the newest first. */
  statements: readonly StatedValue[]
  filled: Filled | undefined
  ownerId: string | null
  deputyId: string | null
  names: ReadonlyMap<string, string>
  mayEdit: boolean
  typed: TypedValue | undefined
  problems: readonly Problem[]
}

type Line = { year: number; stated: StatedValue | undefined; counted: Filled["years"][number] | undefined }

/** One indicator: each year as it was written, what that means, who says so, and what the product counted. */
export function indicatorPage(ctx: OfficeCtx, props: IndicatorPageProps): Html {
  const { it, values, problems, mayEdit } = props
  const { indicator } = it
  const lines = linesOf(props)
  const open = values.filter((value) => value.reading.question)
  return officePage(ctx, {
    title: indicator.name,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsTo(ctx, it.card, [{ label: texts.indicator }]),
        title: indicator.name,
        tags: tag(ctx, {
          label:
            indicator.kind === "unknown"
              ? indicatorTexts.unknown
              : inEach((lang) => texts.kind(indicatorTexts[indicator.kind][lang])[lang]),
          tone: "info",
        }),
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        asideFirst: true,
        main: [
          mayEdit ? open.map((value) => confirmCard(ctx, props, value)) : "",
          valuesCard(ctx, props, lines),
          chartCard(ctx, props, lines),
          historyCard(ctx, props),
        ],
        aside: sideCard(ctx, props),
      }),
    ],
  })
}

function linesOf({ values, filled }: IndicatorPageProps): Line[] {
  const years = yearsOfTable(
    values.map((value) => value.year),
    filled ? [filled] : [],
  )
  return years.map((year) => ({
    year,
    stated: values.find((value) => value.year === year),
    counted: filled?.years.find((each) => each.year === year),
  }))
}

function valuesCard(ctx: OfficeCtx, props: IndicatorPageProps, lines: readonly Line[]): Html {
  const { it, filled, mayEdit } = props
  return paper(ctx, {
    title: texts.valuesTitle,
    body: [
      table<Line>(ctx, {
        caption: texts.valuesTitle,
        hiddenCaption: true,
        columns: [
          { label: texts.year, heading: true, cell: ({ year }) => year },
          {
            label: texts.printed,
            align: "number",
            cell: ({ stated }) => printedCell(stated),
          },
          { label: texts.reading, align: "number", cell: ({ stated }) => readingCell(ctx, stated) },
          ...(filled
            ? [{ label: texts.counted, align: "number" as const, cell: (line: Line) => countedCell(ctx, props, line) }]
            : []),
          { label: texts.by, cell: ({ stated }) => statedBy(ctx, stated, props.names) },
        ],
        rows: lines,
        empty: texts.noYears,
      }),
      it.indicator.unaligned.length > 0
        ? alert(ctx, { tone: "warning", body: texts.unaligned(it.indicator.unaligned.join(" | ")) })
        : "",
      mayEdit && props.values.length > 0
        ? disclosure(ctx, {
            summary: texts.correctTitle,
            open: props.typed !== undefined && props.typed.choice === "",
            body: correctForm(ctx, props),
          })
        : "",
    ],
  })
}

const SHORT_PRINT = 24

/** A number stays on one line; a sentence in a cell wraps. */
const printedCell = (stated: StatedValue | undefined): Content =>
  stated && stated.printed.length > SHORT_PRINT ? html`<span class="printed">${stated.printed}</span>` : stated?.printed

function readingCell(ctx: OfficeCtx, stated: StatedValue | undefined): Content {
  if (!stated) return ""
  const text = readingAsText(stated.reading, ctx.lang)
  const shown = text || html`<span class="quiet">${say(ctx, indicatorTexts.missing)}</span>`
  if (!stated.reading.question) return shown
  return [text || "?", html`<div>${tag(ctx, { label: texts.toConfirm, tone: "warning" })}</div>`]
}

function countedCell(ctx: OfficeCtx, { it, filled }: IndicatorPageProps, { counted }: Line): Content {
  if (!counted || !filled) return "—"
  return countedLink(ctx, { indicator: it.indicator, filled, measured: counted })
}

function statedBy(ctx: OfficeCtx, stated: StatedValue | undefined, names: ReadonlyMap<string, string>): Content {
  if (!stated) return ""
  const name = stated.recordedBy ? names.get(stated.recordedBy) : undefined
  return html`<span class="note">${name ? html`${name}, ` : ""}${moment(ctx, stated.recordedAt)}</span>`
}

function chartCard(ctx: OfficeCtx, { filled }: IndicatorPageProps, lines: readonly Line[]): Content {
  const stated = lines.map((line) => readingAsNumber(line.stated?.reading))
  const counted = lines.map((line) =>
    filled && line.counted ? measuredAsNumber(filled.source.unit, line.counted.sum) : null,
  )
  const either = lines.map((_, index) => stated[index] ?? counted[index] ?? null)
  const known = either.flatMap((value, index) => (value === null ? [] : [index]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || first === last) return ""
  const said = (index: number, lang: "pl" | "en") => {
    const line = lines[index]!
    const text = line.stated ? readingAsText(line.stated.reading, lang) : ""
    return text || (filled && line.counted ? measuredAsText(filled.source.unit, line.counted.sum, lang) : "")
  }
  return paper(ctx, {
    body: chart(ctx, {
      title: texts.chartTitle,
      summary: inEach(
        (lang) => texts.chartSummary(lines[first]!.year, said(first, lang), lines[last]!.year, said(last, lang))[lang],
      ),
      categories: lines.map((line) => String(line.year)),
      categoryLabel: texts.year,
      series: [{ label: texts.stated, values: stated }, ...(filled ? [{ label: texts.counted, values: counted }] : [])],
      format: (value) => decimalAsText(String(value), ctx.lang),
      wide: true,
    }),
  })
}

/** What was said before and is no longer in force. */
function historyCard(ctx: OfficeCtx, { statements, values, names }: IndicatorPageProps): Html {
  const inForce = new Set(values.map((value) => `${value.year} ${value.version}`))
  const former = statements.filter((each) => !inForce.has(`${each.year} ${each.version}`))
  return paper(ctx, {
    title: texts.historyTitle,
    body:
      former.length === 0
        ? html`<p class="quiet">${say(ctx, texts.historyEmpty)}</p>`
        : timeline(ctx, {
            label: texts.historyTitle,
            events: former.map((each) => {
              const read = readingAsText(each.reading, ctx.lang)
              const meaning = each.reading.question
                ? texts.toConfirm[ctx.lang]
                : read || indicatorTexts.missing[ctx.lang]
              return {
                at: each.recordedAt,
                what: texts.statement(each.year, each.printed, meaning),
                who: each.recordedBy ? names.get(each.recordedBy) : undefined,
              }
            }),
          }),
  })
}

/** Who looks after the indicator is told inside the office. */
function lookingAfter(ctx: OfficeCtx, { ownerId, deputyId, names }: IndicatorPageProps) {
  if (!knowsNames(ctx)) return []
  const deputy = deputyId ? names.get(deputyId) : undefined
  return [
    { term: alarmTexts.owner, value: (ownerId && names.get(ownerId)) || alarmTexts.nobody },
    ...(deputy ? [{ term: alarmTexts.deputy, value: deputy }] : []),
  ]
}

function sideCard(ctx: OfficeCtx, props: IndicatorPageProps): Html {
  const { it, filled, mayEdit } = props
  const at = { office: ctx.office.slug, cardId: it.card.id, indicatorId: it.indicator.id }
  return paper(ctx, {
    compact: true,
    body: [
      facts(
        ctx,
        [
          { term: texts.source, value: it.indicator.source },
          ...lookingAfter(ctx, props),
          { term: texts.filledBy, value: filled ? filled.source.name : texts.filledByNothing },
        ],
        "stacked",
      ),
      filled ? html`<p class="note">${say(ctx, filled.source.explanation)}</p>` : "",
      mayEdit
        ? html`<p data-screen-only>${link(ctx, { href: urls.indicatorBinding.href(at), label: texts.changeFilling })}</p><p data-screen-only>${link(ctx, { href: urls.indicatorOwners.href(at), label: alarmTexts.change })}</p>`
        : "",
    ],
  })
}
