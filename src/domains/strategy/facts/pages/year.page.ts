import { spheresOn } from "../../../../law/spheres.ts"
import { formatDate, formatMoment, today, toPlainDate } from "../../../../lib/dates.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  alert,
  type Content,
  columns,
  type Html,
  html,
  link,
  pageHeader,
  pagination,
  card as paper,
  say,
  table,
  tag,
} from "../../../../ui/public.ts"
import { measuredAsNumber, measuredAsText, readingAsNumber, readingAsText } from "../../value-print.ts"
import type { FactPage } from "../fact.queries.ts"
import type { Binding } from "../filled.ts"
import type { PlacedIndicator } from "../measured.access.ts"
import { quantityIn } from "../quantity.ts"
import type { Difference, Freeze, FrozenFact, IndicatorYear, SetNumber } from "../year.queries.ts"
import { crumbsUnder, yearHref } from "./placed.ts"
import { yearTexts as texts } from "./year.texts.ts"
import { actionsCard, historyCard } from "./year-parts.ts"

export type YearPageProps = {
  indicator: PlacedIndicator
  year: number
  it: IndicatorYear & { binding: Binding }
  /** Undefined where this reader may not open the list. */
  list: FactPage<FrozenFact> | undefined
  /** The number that was counted: frozen, or now. */
  counted: { sum: number; things: number }
  moved: { live: { sum: number; things: number }; differences: readonly Difference[]; total: number } | undefined
  names: ReadonlyMap<string, string>
  mayEdit: boolean
}

export const frozenIn = ({ freezes }: IndicatorYear): Freeze | undefined => freezes.find(({ lifted }) => !lifted)
export const setIn = ({ overrides }: IndicatorYear): SetNumber | undefined => overrides.find(({ ended }) => !ended)

/** What stands behind one number: how it is counted, the list, and what people said of it. */
export function yearPage(ctx: OfficeCtx, props: YearPageProps): Html {
  const { indicator, year, it, list, counted } = props
  const frozen = frozenIn(it)
  const set = setIn(it)
  const print = (value: number) => quantityIn(it.binding.source.unit, value, ctx.lang)
  return officePage(ctx, {
    title: texts.title(indicator.name, year),
    main: [
      pageHeader(ctx, {
        crumbs: crumbsUnder(ctx, indicator, [{ label: String(year) }]),
        eyebrow: indicator.name,
        title: set ? print(set.value) : counted.things > 0 || frozen ? print(counted.sum) : texts.nothing(year),
        lead: counted.things > 0 ? (frozen ? texts.leadFrozen : texts.lead)(counted.things) : undefined,
        tags:
          set || frozen
            ? [
                set ? tag(ctx, { label: texts.overridden, tone: "warning" }) : "",
                frozen ? tag(ctx, { label: texts.frozen, tone: "info" }) : "",
              ]
            : undefined,
      }),
      set ? overrideAlert(ctx, props, set) : "",
      frozen ? frozenAlert(ctx, props, frozen) : "",
      statedAlert(ctx, props),
      columns(ctx, {
        main: [
          list ? listCard(ctx, props, list) : paper(ctx, { body: html`<p>${say(ctx, texts.closedList)}</p>` }),
          differencesCard(ctx, props),
        ],
        aside: [howCard(ctx, it), actionsCard(ctx, props), historyCard(ctx, props)],
      }),
    ],
  })
}

function overrideAlert(ctx: OfficeCtx, { it, counted, names }: YearPageProps, set: SetNumber): Html {
  const value = quantityIn(it.binding.source.unit, set.value, ctx.lang)
  return alert(ctx, {
    tone: "warning",
    title:
      counted.things > 0
        ? texts.overriddenTitle(value, quantityIn(it.binding.source.unit, counted.sum, ctx.lang))
        : texts.overriddenNothing(value),
    body: html`<p>${say(ctx, texts.because(set.because))}</p><p class="note">${say(ctx, byLine(ctx, set, names))}</p>`,
  })
}

/** The office answers as a whole to those outside of it. */
function byLine(
  ctx: OfficeCtx,
  it: { at: Temporal.Instant; by: string | null },
  names: ReadonlyMap<string, string>,
): Content {
  const name = it.by ? names.get(it.by) : undefined
  const when = formatMoment(it.at, ctx.lang)
  return name ? texts.by(name, when) : when
}

function frozenAlert(ctx: OfficeCtx, { it, moved }: YearPageProps, frozen: Freeze): Html {
  const hasMoved = moved !== undefined && moved.total > 0
  return alert(ctx, {
    tone: hasMoved ? "warning" : "info",
    title: texts.frozenTitle(formatDate(toPlainDate(frozen.at), ctx.lang)),
    body: hasMoved
      ? texts.frozenMoved(quantityIn(it.binding.source.unit, moved.live.sum, ctx.lang), moved.total)
      : texts.frozenSame,
  })
}

function statedAlert(ctx: OfficeCtx, { it, counted }: YearPageProps): Content {
  const stated = new Map(it.stated.map(({ reading }) => [readingAsText(reading, ctx.lang), reading]))
  stated.delete("")
  if (stated.size === 0) return ""
  const values = [...stated.keys()].join("; ")
  const own = measuredAsNumber(it.binding.source.unit, counted.sum)
  const isOther = counted.things > 0 && [...stated.values()].some((reading) => readingAsNumber(reading) !== own)
  return alert(ctx, { body: isOther ? texts.statedBeside(values) : texts.stated(values) })
}

function listCard(ctx: OfficeCtx, { indicator, year, it }: YearPageProps, list: FactPage<FrozenFact>): Content {
  const { unit } = it.binding.source
  return [
    paper(ctx, {
      body: table<FrozenFact>(ctx, {
        caption: texts.title(indicator.name, year),
        hiddenCaption: true,
        columns: [
          {
            label: texts.thing,
            heading: "plain",
            cell: (thing) => thingLink(ctx, thing),
          },
          {
            label: unit === "grosze" ? texts.amount : texts.number,
            align: "number",
            cell: (thing) => measuredAsText(unit, thing.quantity, ctx.lang),
          },
        ],
        rows: list.things,
        foot: list.total > 0 ? [texts.sum, measuredAsText(unit, list.sum, ctx.lang)] : undefined,
        empty: texts.empty,
      }),
    }),
    pagination(ctx, { page: list.page, pages: list.pages, href: (page) => yearHref(ctx, indicator, year, page) }),
  ]
}

/** A thing by its name, leading to its page while that is public. */
const thingLink = (ctx: OfficeCtx, { href, label }: Pick<FrozenFact, "href" | "label">): Html | string =>
  href === null ? label : link(ctx, { href, label })

function differencesCard(ctx: OfficeCtx, { it, list, moved }: YearPageProps): Content {
  if (!moved || !list || moved.total === 0) return ""
  const { unit } = it.binding.source
  const print = (value: number | null) => (value === null ? texts.notCounted : measuredAsText(unit, value, ctx.lang))
  return paper(ctx, {
    title: texts.differences,
    body: [
      table<Difference>(ctx, {
        caption: texts.differences,
        hiddenCaption: true,
        columns: [
          { label: texts.thing, heading: "plain", cell: (each) => thingLink(ctx, each) },
          { label: texts.was, align: "number", cell: (each) => print(each.before) },
          { label: texts.is, align: "number", cell: (each) => print(each.after) },
        ],
        rows: moved.differences,
      }),
      moved.total > moved.differences.length
        ? html`<p class="note">${say(ctx, texts.firstDifferences(moved.differences.length, moved.total))}</p>`
        : "",
    ],
  })
}

function howCard(ctx: OfficeCtx, { binding, unitName }: YearPageProps["it"]): Html {
  const sphere = spheresOn(today(ctx.now)).find(({ pkt }) => pkt === binding.sphere)
  return paper(ctx, {
    title: texts.how,
    compact: true,
    body: [
      html`<p><strong>${say(ctx, binding.source.name)}</strong></p><p>${say(ctx, binding.source.explanation)}</p>`,
      binding.sphere ? html`<p>${say(ctx, texts.narrowedSphere(sphere?.short[ctx.lang] ?? binding.sphere))}</p>` : "",
      binding.unitId ? html`<p>${say(ctx, texts.narrowedUnit(unitName))}</p>` : "",
    ],
  })
}
