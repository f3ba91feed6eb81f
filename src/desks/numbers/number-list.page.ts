import type { FrozenNumber, PriorityTask } from "../../domains/programmes/public.ts"
import {
  EVERY_YEAR,
  type Fact,
  type FactPage,
  type FactSource,
  type FactYear,
  isRemembered,
  quantityIn,
} from "../../domains/strategy/public.ts"
import { findSphere, spheresOn } from "../../law/spheres.ts"
import { formatMoment } from "../../lib/dates.ts"
import { inEach } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  alert,
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
  year: number | typeof EVERY_YEAR
  sphere: string | undefined
  task: PriorityTask | undefined
  list: FactPage
  years: readonly FactYear[]
  /** The number of a published report from which the reader came. */
  frozen: FrozenNumber | undefined
}

/** The things behind one number of one year, each leading to its own page. */
export function numberListPage(ctx: OfficeCtx, props: NumberListPage): Html {
  const { source, year, list, sphere, task, frozen } = props
  const { slug: office } = ctx.office
  const at = (query: Record<string, string | number | undefined>, inYear: typeof year = year) =>
    urls.numberList.href({ office, source: source.key, year: String(inYear) }, query)
  const title = year === EVERY_YEAR ? texts.listOfAllYears(source.name) : texts.listTitle(source.name, year)
  const narrowed = {
    ...{ sfera: sphere, zadanie: task?.id },
    ...(frozen ? { sprawozdanie: frozen.reportYear, wydanie: frozen.edition } : {}),
  }
  return officePage(ctx, {
    title,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { href: urls.numbers.href({ office }, { rok: year === EVERY_YEAR ? undefined : year }), label: texts.title },
          { label: title },
        ],
        title,
        lead: source.explanation,
      }),
      frozen ? frozenNote(ctx, props, frozen) : "",
      columns(ctx, {
        main: [
          source.filters.includes("sphere") && !task && year !== EVERY_YEAR
            ? sphereFilter(ctx, { year, sphere, action: at({}) })
            : "",
          list.total === 0
            ? emptyState(ctx, { level: 2, title: emptyText(props) })
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
                ...(sphere && year !== EVERY_YEAR ? [{ term: texts.sphere, value: sphereName(sphere, year) }] : []),
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

function emptyText({ year, sphere, task }: NumberListPage) {
  if (year === EVERY_YEAR) return texts.emptyTask
  return sphere || task ? texts.emptyNarrowed : texts.empty
}

/** A published number stays; its list goes on. The reader is told both. */
function frozenNote(ctx: OfficeCtx, { source, list }: NumberListPage, frozen: FrozenNumber): Html {
  const { reportYear, edition, publishedAt, sum } = frozen
  const inWords = (quantity: number) => inEach((lang) => quantityIn(source.unit, quantity, lang))
  const change = list.sum - sum
  const since =
    change === 0
      ? texts.frozenSame
      : (change > 0 ? texts.frozenMore : texts.frozenLess)(inWords(Math.abs(change)), inWords(list.sum))
  const to = { office: ctx.office.slug, year: String(reportYear), edition: String(edition) }
  return alert(ctx, {
    tone: change === 0 ? "info" : "warning",
    title: texts.frozenTitle(
      reportYear,
      edition,
      inEach((lang) => formatMoment(publishedAt, lang)),
      inWords(sum),
    ),
    body: html`<p>${say(ctx, since)} ${link(ctx, { href: urls.publicYearlyReportEdition.href(to), label: texts.toEdition })}</p>`,
  })
}

const sphereName = (pkt: string, year: number) =>
  inEach((lang) => `${pkt}. ${findSphere(pkt, `${year}-12-31`)?.short[lang] ?? ""}`)

function sphereFilter(ctx: OfficeCtx, props: { year: number; sphere: string | undefined; action: string }): Html {
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
    caption: props.year === EVERY_YEAR ? texts.byYear : texts.years,
    dense: true,
    columns: [
      { label: texts.year, heading: "plain", cell: ({ year }) => link(ctx, { href: at(year), label: String(year) }) },
      { label: texts.quantity, align: "number", cell: ({ sum }) => quantityIn(props.source.unit, sum, ctx.lang) },
    ],
    rows: others,
  })
}
