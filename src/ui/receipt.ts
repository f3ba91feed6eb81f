import { buttonLink } from "./button.ts"
import { facts } from "./facts.ts"
import { type Content, type Html, html, say, type Ui } from "./html.ts"
import { icon } from "./icon.ts"
import { moment } from "./time.ts"
import { texts } from "./ui.texts.ts"

export type ReceiptProps = {
  /** What was received: "Offer received". */
  title: Content
  number: string
  at: Temporal.Instant
  /** Of the frozen content, hexadecimal. */
  sha256: string
  what?: readonly { term: Content; value: Content }[]
  /** Where anybody can check it. */
  check?: string
  pdf?: string
}

/** Proof of a submission: number, time, checksum. */
export function receipt(ui: Ui, props: ReceiptProps): Html {
  const checksum = html`<code class="checksum">${groups(props.sha256)}</code>`
  return html`<section class="ds-card receipt"><h2>${icon("circle-check")}${say(ui, props.title)}</h2>${facts(
    ui,
    [
      { term: texts.receiptNumber, value: html`<strong class="receipt-number">${props.number}</strong>` },
      { term: texts.receiptTime, value: moment(ui, props.at, { weekday: true }) },
      ...(props.what ?? []),
      { term: texts.receiptChecksum, value: checksum, note: texts.receiptChecksumNote },
    ],
    "long",
  )}${
    props.check || props.pdf
      ? html`<div class="button-row">${props.pdf ? buttonLink(ui, { href: props.pdf, label: texts.receiptPdf, icon: "download" }) : ""}${
          props.check
            ? buttonLink(ui, { href: props.check, label: texts.receiptCheck, icon: "shield-check", look: "quiet" })
            : ""
        }</div>`
      : ""
  }</section>`
}

/** Eight characters at a time, so that it can be compared by eye and breaks in a narrow column. */
function groups(sha256: string): Html {
  return html`${(sha256.match(/.{1,8}/g) ?? []).map((part, index) => html`${index ? " " : ""}${part}`)}`
}
