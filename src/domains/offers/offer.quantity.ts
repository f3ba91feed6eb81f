import { formatNumber } from "../../lib/numbers.ts"
import type { Lang } from "../../lib/texts.ts"

export type QuantityParse =
  | { ok: true; value: number }
  | {
      ok: false
      code:
        | "quantity.empty"
        | "quantity.not_a_number"
        | "quantity.negative"
        | "quantity.too_precise"
        | "quantity.too_large"
    }
  | { ok: false; code: "quantity.ambiguous"; whole: string; decimal: string }

/**
 * Reads a number of units into thousandths: `320`, `1 200`, `0,125`, `1.5`. Before exactly three digits a dot or comma
 * may group or be decimal: `1,200` is asked about, with both readings written so that neither can be mistaken.
 */
export function parseQuantity(text: string): QuantityParse {
  const typed = text.replace(/[\s\u00a0\u202f]/g, "")
  if (typed === "") return { ok: false, code: "quantity.empty" }
  const [, sign, whole = "", fraction = ""] = /^([-−–]?)(\d+)(?:[.,](\d*))?$/.exec(typed) ?? []
  if (whole === "") return { ok: false, code: "quantity.not_a_number" }
  if (sign) return { ok: false, code: "quantity.negative" }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(typed))
    return { ok: false, code: "quantity.ambiguous", whole: whole + fraction, decimal: `${typed}0` }
  const decimals = fraction.replace(/0+$/, "")
  if (decimals.length > 3) return { ok: false, code: "quantity.too_precise" }
  if (whole.replace(/^0+/, "").length > 12) return { ok: false, code: "quantity.too_large" }
  return { ok: true, value: Number(whole) * 1000 + Number(decimals.padEnd(3, "0")) }
}

/** `320000` → `320`, `1500` → `1,5` (pl) or `1.5` (en), `1234` → `1,2340`: what is shown reads back the same in any language. */
export function formatQuantity(thousandths: number, lang: Lang): string {
  const units = Math.floor(thousandths / 1000)
  const digits = String(thousandths % 1000)
    .padStart(3, "0")
    .replace(/0+$/, "")
  const fraction = digits.length === 3 && units > 0 && units < 1000 ? `${digits}0` : digits
  const whole = lang === "pl" ? formatNumber(units, lang) : String(units)
  return fraction === "" ? whole : `${whole}${lang === "pl" ? "," : "."}${fraction}`
}
