import { type Html, html, type Ui, type Words, words } from "../html.ts"

const WIDTH = 72
const HEIGHT = 28
const MARGIN = 4

/** A small line beside its numbers. `null` is a missing value: the line has a gap there, it is not zero. */
export function sparkline(
  ui: Ui,
  props: { values: readonly (number | null)[]; label: Words; tone?: "success" | "info" | "danger" },
): Html {
  const known = props.values.filter((value) => value !== null)
  if (known.length === 0) return html``
  const low = Math.min(...known)
  const range = Math.max(...known) - low
  const step = props.values.length > 1 ? (WIDTH - 2 * MARGIN) / (props.values.length - 1) : 0
  const x = (index: number) => Math.round((MARGIN + index * step) * 10) / 10
  const y = (value: number) =>
    Math.round((range === 0 ? HEIGHT / 2 : HEIGHT - MARGIN - ((value - low) / range) * (HEIGHT - 2 * MARGIN)) * 10) / 10
  let path = ""
  props.values.forEach((value, index) => {
    if (value !== null) path += `${props.values[index - 1] == null ? "M" : "L"}${x(index)} ${y(value)}`
  })
  const last = props.values.findLastIndex((value) => value !== null)
  return html`<svg class="sparkline" data-color="${props.tone ?? "info"}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${words(ui, props.label)}"><path d="${path}"/><circle cx="${x(last)}" cy="${y(props.values[last] ?? 0)}" r="2.5"/></svg>`
}
