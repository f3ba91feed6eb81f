import type { PriorityTask } from "../../domains/programmes/public.ts"
import {
  type Fact,
  type FactPage,
  type FactSource,
  type FactYear,
  isRemembered,
  quantityIn,
} from "../../domains/strategy/public.ts"
import { findSphere, spheresOn } from "../../law/spheres.ts"
import { inEach } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  card,
  columns,
  emptyState,
  facts,
  filterBar,
  type Html,
  html,
  link,
  pageHeader,
  pagination,
  say,
  select,
  table,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { numbersTexts as texts } from "./numbers.texts.ts"

export type NumberListPage = {
  source: FactSource
  year: number
  sphere: string | undefined
  task: PriorityTask | undefined
  list: FactPage
  years: readonly FactYear[]
}

/** The things behind one number of one year, each leading to its own page. */
export function numberListPage(ctx: OfficeCtx, props: NumberListPage): Html {
  const { source, year, list, sphere, task } = props
  const { slug: office } = ctx.office
  const at = (query: Record<string, string | number | undefined>, inYear = year) =>
    urls.numberList.href({ office, source: source.key, year: String(inYear) }, query)
  const title = texts.listTitle(source.name, year)
  const narrowed = { sfera: sphere, zadanie: task?.id }
  return officePage(ctx, {
    title,
    main: [
      pageHeader(ctx, {
        crumbs: [{ href: urls.numbers.href({ office }, { rok: year }), label: texts.title }, { label: title }],
        title,
        lead: source.explanation,
      }),
      columns(ctx, {
        main: [
          source.filters.includes("sphere") && !task ? sphereFilter(ctx, { ...props, action: at({}) }) : "",
          list.total === 0
            ? emptyState(ctx, { level: 2, title: sphere || task ? texts.emptyNarrowed : texts.empty })
            : card(ctx, {
                body: table<Fact>(ctx, {
                  caption: texts.list,
                  hiddenCaption: true,
                  columns: [
                    {
                      label: texts.thing,
                      heading: "plain",
                      cell: (fact) => link(ctx, { href: fact.href, label: fact.label }),
                    },
                    {
                      label: texts.quantity,
                      align: "number",
                      cell: (fact) => quantityIn(source.unit, fact.quantity, ctx.lang),
                    },
                  ],
                  rows: list.things,
                }),
              }),
          pagination(ctx, {
            page: list.page,
            pages: list.pages,
            href: (page) => at({ ...narrowed, strona: page > 1 ? page : undefined }),
          }),
        ],
        aside: card(ctx, {
          compact: true,
          title: texts.sum,
          body: [
            facts(
              ctx,
              [
                { term: texts.things(list.total), value: quantityIn(source.unit, list.sum, ctx.lang) },
                ...(task ? [{ term: texts.task, value: task.name }] : []),
                ...(sphere ? [{ term: texts.sphere, value: sphereName(sphere, year) }] : []),
              ],
              "stacked",
            ),
            isRemembered(props.years) ? html`<p class="note">${say(ctx, texts.rememberedNote)}</p>` : "",
            otherYears(ctx, props, (inYear) => at(narrowed, inYear)),
          ],
        }),
      }),
    ],
  })
}

const sphereName = (pkt: string, year: number) =>
  inEach((lang) => `${pkt}. ${findSphere(pkt, `${year}-12-31`)?.short[lang] ?? ""}`)

function sphereFilter(ctx: OfficeCtx, props: NumberListPage & { action: string }): Html {
  return filterBar(ctx, {
    action: props.action,
    fields: select(ctx, {
      name: "sfera",
      label: texts.sphere,
      optional: "silent",
      value: props.sphere ?? "",
      empty: texts.everySphere,
      choices: spheresOn(`${props.year}-12-31`).map(({ pkt }) => ({ value: pkt, label: sphereName(pkt, props.year) })),
    }),
    ...(props.sphere ? { clear: props.action } : {}),
  })
}

function otherYears(ctx: OfficeCtx, props: NumberListPage, at: (year: number) => string): Html | "" {
  const others = props.years.filter(({ year }) => year !== props.year)
  if (others.length === 0) return ""
  return table<FactYear>(ctx, {
    caption: texts.years,
    dense: true,
    columns: [
      { label: texts.years, heading: "plain", cell: ({ year }) => link(ctx, { href: at(year), label: String(year) }) },
      { label: texts.quantity, align: "number", cell: ({ sum }) => quantityIn(props.source.unit, sum, ctx.lang) },
    ],
    rows: others,
  })
}
