import { formatMoney, formatMoneyShort, formatShare, type Grosze, shareOf } from "../lib/money.ts"
import { type Html, html, type Ui } from "./html.ts"

/** An amount that never breaks over two lines: `1 234,56 zł`; `short` gives `4,9 mln zł`, `214 300 zł`. */
export function money(ui: Ui, amount: Grosze, look: "full" | "short" = "full"): Html {
  return html`<span class="amount">${look === "short" ? formatMoneyShort(amount, ui.lang) : formatMoney(amount, ui.lang)}</span>`
}

/** What part of a whole an amount is: `8,75%`. */
export function share(ui: Ui, part: Grosze, whole: Grosze): Html {
  return html`<span class="amount">${formatShare(shareOf(part, whole), ui.lang)}</span>`
}
