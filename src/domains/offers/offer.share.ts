import { formatShare } from "../../lib/money.ts"
import type { Lang } from "../../lib/texts.ts"

/** A share as sentences say it: `90%`, and `8,75%` only where it has a fraction. In hundredths of a percent. */
export function sayShare(hundredths: number, lang: Lang): string {
  return hundredths % 100 === 0 ? `${hundredths / 100}%` : formatShare(hundredths, lang)
}
