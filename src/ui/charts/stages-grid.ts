import { formatHundredths } from "../../lib/numbers.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "../html.ts"
import { href } from "../link.ts"
import { texts } from "../ui.texts.ts"

/** Points in hundredths; a missing one is `null`, never zero. */
export type StageCell = { done: number | null; planned: number | null; href?: string }
export type StagesGridProps = {
  caption: Words
  years: readonly (number | string)[]
  stages: readonly { label: Content; cells: readonly (StageCell | null)[] }[]
  /** A last row with the sum of each year. */
  totals?: boolean
  unit?: "%" | ""
}

/** Stages × years: done of planned, filled as far as it is done. */
export function stagesGrid(ui: Ui, props: StagesGridProps): Html {
  const unit = props.unit ?? "%"
  const head = props.years.map((year) => html`<th scope="col" data-align="center">${year}</th>`)
  const rows = props.stages.map(
    (stage) =>
      html`<tr><th scope="row">${say(ui, stage.label)}</th>${props.years.map((_, index) => cellOf(ui, stage.cells[index] ?? null, unit))}</tr>`,
  )
  const sums = props.years.map((_, index) => sum(props.stages.map((stage) => stage.cells[index] ?? null)))
  const foot = props.totals
    ? html`<tfoot><tr><th scope="row">${words(ui, texts.yearTotal)}</th>${sums.map(
        (total) =>
          html`<td data-align="center">${total.planned === null ? "—" : `${number(ui, total.done)}/${number(ui, total.planned)}`}</td>`,
      )}</tr></tfoot>`
    : ""
  return html`<section class="table-scroll" aria-label="${words(ui, props.caption)}" tabindex="0"><table class="ds-table stages-grid"${attributes({ "data-fits": props.years.length <= 6 })}><caption class="ds-sr-only">${words(
    ui,
    props.caption,
  )}</caption><thead><tr><th scope="col">${words(ui, texts.stage)}</th>${head}</tr></thead><tbody>${rows}</tbody>${foot}</table></section>`
}

function cellOf(ui: Ui, cell: StageCell | null, unit: string): Html {
  if (!cell || (cell.done === null && cell.planned === null))
    return html`<td data-align="center"><span class="stage-cell" data-state="missing">—</span></td>`
  const state = stateOf(cell)
  const print = html`${number(ui, cell.done)}/${number(ui, cell.planned)}${unit}`
  const body = cell.href
    ? html`<a class="stage-cell" data-state="${state}" href="${href(cell.href)}">${print}</a>`
    : html`<span class="stage-cell" data-state="${state}">${print}</span>`
  return html`<td data-align="center"${attributes({ title: state === "over" ? words(ui, texts.stageOver) : undefined })}>${body}</td>`
}

function stateOf({ done, planned }: StageCell): "none" | "part" | "done" | "over" {
  if (done === null || done === 0) return "none"
  if (planned === null || done === planned) return "done"
  return done > planned ? "over" : "part"
}

function sum(cells: readonly (StageCell | null)[]): { done: number | null; planned: number | null } {
  const add = (values: (number | null | undefined)[]) =>
    values.reduce<number | null>((total, value) => (value == null ? total : (total ?? 0) + value), null)
  return { done: add(cells.map((cell) => cell?.done)), planned: add(cells.map((cell) => cell?.planned)) }
}

function number(ui: Ui, hundredths: number | null): string {
  if (hundredths === null) return "–"
  return hundredths % 100 === 0 ? String(hundredths / 100) : formatHundredths(hundredths, ui.lang)
}
