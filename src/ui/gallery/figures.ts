import { formatMoneyShort } from "../../lib/money.ts"
import { formatNumber } from "../../lib/numbers.ts"
import type { Lang } from "../../lib/texts.ts"
import {
  barInTable,
  type Content,
  card,
  chart,
  grid,
  moneyBar,
  progressBar,
  sparkline,
  stagesGrid,
  statTiles,
  timeline,
} from "../public.ts"
import { figureTexts as texts } from "./parts.texts.ts"
import { NOW } from "./parts.ts"

/** Bars, lines, grids and charts, each with its words and numbers. */
export function figuresGallery(lang: Lang): Content[] {
  const ui = { lang }
  return [
    grid(
      ui,
      [
        card(ui, {
          body: progressBar(ui, {
            label: texts.progress,
            value: 63,
            figure: lang === "pl" ? "63,0%" : "63.0%",
            note: texts.progressNote,
          }),
        }),
        card(ui, {
          title: texts.moneyBar,
          compact: true,
          body: moneyBar(ui, {
            label: texts.moneyBar,
            parts: [
              { label: texts.grant, amount: 3_600_000 },
              { label: texts.ownMoney, amount: 150_000 },
              { label: texts.ownWork, amount: 250_000 },
            ],
          }),
        }),
        card(ui, {
          title: texts.lines,
          compact: true,
          body: [
            sparkline(ui, { values: [76, 78, 82, 80, 89], label: texts.rising }),
            sparkline(ui, { values: [5, 7, null, 3, 4], label: texts.gap, tone: "success" }),
            sparkline(ui, { values: [4, 4, 4], label: texts.flat, tone: "danger" }),
            barInTable(40, 100),
          ],
        }),
      ],
      "medium",
    ),
    card(ui, {
      title: texts.grid,
      body: stagesGrid(ui, {
        caption: texts.grid,
        years: [2009, 2010, 2011, 2012],
        totals: true,
        stages: [
          {
            label: texts.drafting,
            cells: [
              { done: 500, planned: 500 },
              { done: 250, planned: 500, href: "/etap/2" },
              { done: 0, planned: 500 },
              null,
            ],
          },
          {
            label: texts.consulting,
            cells: [{ done: 300, planned: 200 }, { done: null, planned: 200 }, { done: 150, planned: null }, null],
          },
        ],
      }),
    }),
    grid(ui, [card(ui, { body: oneSeries(lang) }), card(ui, { body: twoSeries(lang) })], "large"),
    card(ui, { body: oneSeries(lang, true) }),
    statTiles(ui, {
      label: texts.progress,
      tiles: [
        { figure: formatNumber(126, lang), label: texts.done, href: "/liczby" },
        { figure: formatMoneyShort(490_000_000, lang), label: texts.grant },
      ],
    }),
    card(ui, {
      title: texts.history,
      body: timeline(ui, {
        label: texts.history,
        now: NOW,
        events: [
          {
            at: NOW.subtract({ hours: 20 }),
            what: texts.corrected,
            who: texts.official,
            more: texts.correctedMore,
            tone: "warning",
          },
          { at: NOW.subtract({ hours: 70 }), what: texts.submitted, who: "Anna Kowalska", tone: "success" },
          { at: NOW.subtract({ hours: 400 }), what: texts.started, who: "Anna Kowalska" },
        ],
      }),
    }),
  ]
}

function oneSeries(lang: Lang, wide = false): Content {
  return chart(
    { lang },
    {
      wide,
      title: texts.chart,
      summary: texts.chartSummary,
      categoryLabel: texts.year,
      categories: ["2009", "2010", "2011", "2012", "2013"],
      series: [{ label: texts.grant, values: [81_878_500, 85_620_389, 83_304_867, 118_345_591, 114_935_174] }],
      format: (value) => formatMoneyShort(value, lang),
    },
  )
}

function twoSeries(lang: Lang): Content {
  return chart(
    { lang },
    {
      title: texts.chartTwo,
      summary: texts.chartTwoSummary,
      categoryLabel: texts.year,
      categories: ["2011", "2012", "2013"],
      series: [
        { label: texts.planned, values: [80, 85, 90] },
        { label: texts.done, values: [82, 80, null] },
      ],
      format: (value) => formatNumber(value, lang),
    },
  )
}
