import { formatMoney, formatShare, type Grosze, shareOf } from "../../lib/money.ts"
import { attributes, type Content, type Html, html, say, type Ui, type Words, words } from "../html.ts"
import type { Tone } from "../tag.ts"

/** A thin bar in a cell, beside its number; silent, because the number says it. `value` from 0 to `of`. */
export function barInTable(value: number, of: number): Html {
  return html`<svg class="bar" width="100%" height="11" aria-hidden="true"><rect class="bar-track" width="100%" height="11" rx="5.5"/>${part(value, of)}</svg>`
}

function part(value: number, of: number): Html | "" {
  const width = of > 0 ? Math.min(Math.max(value / of, 0), 1) * 100 : 0
  return width > 0 ? html`<rect class="bar-fill" width="${round(width)}%" height="11" rx="5.5"/>` : ""
}

export type ProgressProps = {
  label: Words
  /** From 0 to `of`; both finite. */
  value: number
  of?: number
  /** Words for it under the bar. */
  note?: Content
  /** Shown large above the bar, such as `100,0%`. */
  figure?: Content
}

/** How far something is: a large figure, a bar, a sentence. */
export function progressBar(ui: Ui, props: ProgressProps): Html {
  const of = props.of ?? 100
  return html`<div class="progress"><div class="progress-label">${words(ui, props.label)}</div>${
    props.figure ? html`<span class="figure" data-size="large">${say(ui, props.figure)}</span>` : ""
  }<progress value="${Math.min(Math.max(props.value, 0), of)}" max="${of}" aria-label="${words(ui, props.label)}">${props.value}/${of}</progress>${
    props.note ? html`<p class="note">${say(ui, props.note)}</p>` : ""
  }</div>`
}

export type MoneyPart = { label: Content; amount: Grosze; tone?: Tone }

/** What a sum is made of: one bar in parts, and under it each part with amount and share. */
export function moneyBar(ui: Ui, props: { label: Words; parts: readonly MoneyPart[]; total?: Grosze }): Html {
  const total = props.total ?? props.parts.reduce((sum, { amount }) => sum + amount, 0)
  const shares = props.parts.map(({ amount }) => (total > 0 ? Math.max(amount, 0) / total : 0) * 100)
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((sum, share) => sum + share, 0))
  const rects = props.parts.map(
    (entry, index) =>
      html`<rect class="money-part" x="${round(starts[index] ?? 0)}%" width="${round(shares[index] ?? 0)}%" height="22"${attributes({ "data-color": entry.tone ?? tones[index % tones.length] })}/>`,
  )
  const legend = props.parts.map(
    (entry, index) =>
      html`<div${attributes({ "data-color": entry.tone ?? tones[index % tones.length] })}><dt><span class="money-dot" aria-hidden="true"></span>${say(ui, entry.label)}</dt><dd><span class="amount">${formatMoney(entry.amount, ui.lang)}</span> <span class="quiet amount">${formatShare(shareOf(entry.amount, total), ui.lang)}</span></dd></div>`,
  )
  return html`<div class="money-bar" role="group" aria-label="${words(ui, props.label)}"><svg width="100%" height="22" aria-hidden="true"><rect class="bar-track" width="100%" height="22"/>${rects}</svg><dl>${legend}</dl></div>`
}

const tones: readonly Tone[] = ["success", "info", "warning", "danger", "neutral"]

function round(percent: number): number {
  return Math.round(percent * 100) / 100
}
