import { createRequire } from "node:module"
import { type Content, type Html, html, say, type Ui, type Words, words } from "../html.ts"
import { trusted } from "../raw.ts"
import { table } from "../table.ts"
import { texts } from "../ui.texts.ts"

export type ChartProps = {
  title: Words
  /** One sentence that says what the picture shows. */
  summary: Content
  categories: readonly Words[]
  /** `null` is a missing value. */
  series: readonly { label: Words; values: readonly (number | null)[] }[]
  /** Prints a value on the axis and in the table. */
  format: (value: number) => string
  /** Name of the first column of the table: "Year". */
  categoryLabel: Words
  /** Parts of one bar instead of bars beside each other. */
  stacked?: boolean
  /** For the whole width of a page: drawn a second time for phones, so that its letters stay readable. */
  wide?: boolean
}

type Size = { width: number; height: number }
const HALF: Size = { width: 420, height: 260 }
const FULL: Size = { width: 840, height: 320 }
type Colours = { bars: readonly string[]; ink: string; strong: string; line: string }
// The theme's colours as variables: the picture follows light and dark with the page.
const OF_PAGE: Colours = {
  bars: ["success", "info", "warning", "danger", "neutral"].map((name) => `var(--ds-color-${name}-base-default)`),
  ink: "var(--ink-soft)",
  strong: "var(--line-strong)",
  line: "var(--line)",
}
const COLOURS = OF_PAGE.bars
/** Colours of paper, on which there is no theme. */
const OF_PAPER: Colours = {
  bars: ["#0b5d4e", "#2f5b9a", "#a86a0c", "#b8451f", "#5c6763"],
  ink: "#3d4a45",
  strong: "#8d9691",
  line: "#dcdfdb",
}

type Drawing = { setOption(option: object): void; renderToSVGString(): string; dispose(): void }
type Library = { init(element: null, theme: null, options: object): Drawing }
let library: Library | undefined

/** The chart library is large: it is loaded when the first chart is drawn. */
function echarts(): Library {
  if (!library) {
    const load = createRequire(import.meta.url)
    const core = load("echarts/core")
    core.use([
      load("echarts/charts").BarChart,
      load("echarts/components").GridComponent,
      load("echarts/components").LegendComponent,
      load("echarts/renderers").SVGRenderer,
    ])
    library = core as Library
  }
  return library
}

/** Bars drawn by the server, with a sentence and a table of the same numbers. */
export function chart(ui: Ui, props: ChartProps): Html {
  const legend =
    props.series.length > 1 &&
    html`<ul class="chart-legend">${props.series.map(
      (line, index) =>
        html`<li><svg width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="3" fill="${COLOURS[index % COLOURS.length]}"/></svg>${words(ui, line.label)}</li>`,
    )}</ul>`
  const numbers = table(ui, {
    caption: props.title,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: props.categoryLabel, heading: true, cell: (index: number) => props.categories[index] },
      ...props.series.map((line) => ({
        label: line.label,
        align: "number" as const,
        cell: (index: number) => print(props, line.values[index]),
      })),
    ],
    rows: props.categories.map((_, index) => index),
  })
  return html`<figure class="chart"><figcaption><strong>${words(ui, props.title)}</strong><span>${say(ui, props.summary)}</span></figcaption>${legend}${picture(ui, props)}<details class="disclosure"><summary>${words(ui, texts.chartNumbers)}</summary><div class="disclosure-body">${numbers}</div></details></figure>`
}

function picture(ui: Ui, props: ChartProps): Html {
  const narrow = html`<div class="chart-picture" aria-hidden="true">${draw(ui, props, HALF)}</div>`
  return props.wide
    ? html`<div class="chart-wide">${narrow}<div class="chart-picture" aria-hidden="true">${draw(ui, props, FULL)}</div></div>`
    : narrow
}

function print(props: ChartProps, value: number | null | undefined): string {
  return value === null || value === undefined ? "—" : props.format(value)
}

/** The same picture for a document, drawn in colours of its own; its numbers belong into a table beside it. */
export function chartFigure(
  ui: Ui,
  props: Omit<ChartProps, "categoryLabel" | "wide" | "summary"> & { summary: Words },
) {
  const legend = props.series.length > 1 ? ` ${props.series.map((line) => words(ui, line.label)).join(", ")}.` : ""
  const alt = `${words(ui, props.summary)}${legend}`
  return { kind: "figure", svg: svgOf(ui, props, FULL, OF_PAPER), alt, caption: words(ui, props.title) } as const
}

const draw = (ui: Ui, props: ChartProps, size: Size): Html => trusted(withoutStyles(svgOf(ui, props, size, OF_PAGE)))

type Drawn = Pick<ChartProps, "categories" | "series" | "format" | "stacked">

function svgOf(ui: Ui, props: Drawn, size: Size, colours: Colours): string {
  // On a page the table beside the picture names the series.
  const hasLegend = colours === OF_PAPER && props.series.length > 1
  const drawing = echarts().init(null, null, { renderer: "svg", ssr: true, ...size })
  drawing.setOption({
    animation: false,
    color: colours.bars,
    ...(hasLegend ? { legend: { top: 0, textStyle: { fontFamily: "Lato", fontSize: 14 } } } : {}),
    grid: {
      left: 8,
      right: 8,
      top: hasLegend ? 40 : 12,
      bottom: 8,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: {
      type: "category",
      data: props.categories.map((category) => words(ui, category)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.strong } },
      axisLabel: { color: colours.ink, fontSize: 14, fontFamily: "Lato" },
    },
    yAxis: {
      type: "value",
      axisLabel: {
        color: colours.ink,
        fontSize: 14,
        fontFamily: "Lato",
        formatter: (value: number) => props.format(value),
      },
      splitLine: { lineStyle: { color: colours.line } },
    },
    series: props.series.map((line) => ({
      type: "bar",
      name: words(ui, line.label),
      data: line.values.map((value) => value ?? "-"),
      barMaxWidth: 56,
      stack: props.stacked ? "all" : undefined,
      itemStyle: props.stacked ? {} : { borderRadius: [4, 4, 0, 0] },
    })),
  })
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  return svg
}

/** The content security policy refuses style attributes and elements: the page's stylesheet gives fonts and size. */
export function withoutStyles(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ style="[^"]*"/g, "")
    .replace(/ (?:class|ecmeta_[a-z_]+|xmlns:xlink|baseProfile|version)="[^"]*"/g, "")
    .replace(/\n/g, "")
}
