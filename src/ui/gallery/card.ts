import { formatAmount } from "../../lib/money.ts"
import { formatNumber } from "../../lib/numbers.ts"
import type { Lang } from "../../lib/texts.ts"
import {
  alert,
  card,
  columns,
  facts,
  type Html,
  link,
  page,
  pageHeader,
  progressBar,
  type StageCell,
  sparkline,
  stagesGrid,
  table,
  tag,
  type Words,
  words,
} from "../public.ts"
import { sampleFrame } from "./frame.ts"
import { cardTexts as texts } from "./samples.texts.ts"

const YEARS = [2009, 2010, 2011, 2012, 2013]

type Indicator = { name: Words; values: readonly (number | null)[]; money?: boolean }

/** A task card of the strategy, drawn from invented data. */
export function cardSample(lang: Lang, dark?: boolean): Html {
  const ui = { lang }
  const cells = (points: number): StageCell[] => YEARS.map(() => ({ done: points, planned: points }))
  const stages = card(ui, {
    title: texts.stages,
    aside: texts.stagesNote,
    body: stagesGrid(ui, {
      caption: texts.stages,
      years: YEARS,
      totals: true,
      stages: [
        { label: texts.stage1, cells: cells(500) },
        { label: texts.stage2, cells: cells(200) },
        { label: texts.stage3, cells: cells(200) },
        { label: texts.stage4, cells: cells(300) },
        { label: texts.stage5, cells: cells(500) },
        { label: texts.stage6, cells: cells(300) },
      ],
    }),
  })
  return page(ui, {
    frame: sampleFrame(lang, { dark, path: "/galeria/card" }),
    title: texts.title,
    path: "/leszno/strategia/karty/1",
    main: [
      pageHeader(ui, {
        title: texts.title,
        crumbs: [
          { label: texts.strategy, href: "/leszno/strategia" },
          { label: texts.goal, href: "/leszno/strategia/ii" },
          { label: texts.area, href: "/leszno/strategia/ii/9" },
          { label: texts.here },
        ],
        facts: [
          { term: texts.chiefOf, value: texts.chief },
          { term: texts.coordinator, value: texts.director },
        ],
      }),
      columns(ui, { main: [stages, indicators(lang)], aside: [progress(lang), forms(lang)] }),
    ],
  })
}

function indicators(lang: Lang): Html {
  const ui = { lang }
  const print = (indicator: Indicator, value: number | null | undefined) =>
    value == null ? "—" : indicator.money ? formatAmount(value, lang) : formatNumber(value, lang)
  return card(ui, {
    title: texts.indicators,
    body: [
      table<Indicator>(ui, {
        caption: texts.indicators,
        hiddenCaption: true,
        dense: true,
        columns: [
          { label: texts.indicator, heading: "plain", cell: (row) => row.name },
          { label: texts.source, cell: () => "MOPR" },
          ...YEARS.map((year, index) => ({
            label: String(year),
            align: "number" as const,
            cell: (row: Indicator) => print(row, row.values[index]),
          })),
          {
            label: texts.trend,
            cell: (row) =>
              row.values.filter((value) => value !== null).length > 1 &&
              sparkline(ui, {
                values: row.values,
                label: texts.trendOf(words(ui, row.name)),
                tone: row.money ? "success" : "info",
              }),
          },
        ],
        groups: [
          {
            heading: tag(ui, { label: texts.product, tone: "info" }),
            rows: [
              { name: texts.programmes, values: [2, 2, 1, 1, 1] },
              { name: texts.projects, values: [76, 78, 82, 80, 89] },
            ],
          },
          {
            heading: tag(ui, { label: texts.result, tone: "success" }),
            rows: [
              {
                name: texts.cityMoney,
                money: true,
                values: [81_878_500, 85_620_389, 83_304_867, 118_345_591, 114_935_174],
              },
              { name: texts.euMoney, money: true, values: [18_650_000, null, null, null, null] },
            ],
          },
        ],
      }),
      alert(ui, {
        tone: "warning",
        title: texts.doubt,
        body: texts.read,
        actions: link(ui, { href: "/leszno/strategia/karty/1/pytania", label: texts.confirm }),
      }),
    ],
  })
}

function progress(lang: Lang): Html {
  const ui = { lang }
  return card(ui, {
    body: progressBar(ui, {
      label: texts.progress,
      value: 100,
      figure: lang === "pl" ? "100,0%" : "100.0%",
      note: texts.progressNote,
    }),
  })
}

function forms(lang: Lang): Html {
  const ui = { lang }
  const list: [Words, number][] = [
    [texts.formCalls, 12],
    [texts.formPlans, 34],
    [texts.formEvents, 8],
    [texts.formTeams, 3],
    [texts.formRooms, 21],
    [texts.formForeign, 6],
    [texts.formAwards, 5],
  ]
  return card(ui, {
    title: texts.forms,
    body: facts(
      ui,
      list.map(([label, count], index) => ({
        term: link(ui, { href: `/leszno/formy/${index + 1}`, label, quiet: true }),
        value: count,
      })),
    ),
  })
}
