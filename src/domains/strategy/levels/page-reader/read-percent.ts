import { fold } from "../../fold.ts"
import { readNumber } from "../../number-notation.ts"
import { MISSING_WORDS } from "../../value-words.ts"
import type { Hundredths } from "../level-progress.ts"

/** `60 %`, `100.0%`, `33,33` → hundredths of a percent; null for a spelling of no data, undefined when it is neither. */
export function readPercent(printed: string): Hundredths | null | undefined {
  const key = fold(printed)
  if (MISSING_WORDS.has(key)) return null
  const bare = key.replace(/ ?(?:%|proc\.?|procent)$/, "")
  // "100.000" is a hundred with three decimals on such a page; a weight or progress never passes a thousand.
  const decimal = /^(\d{1,4})[.,](\d{1,4})$/.exec(bare)
  if (decimal) return inHundredths(decimal[1]!, decimal[2]!)
  const number = readNumber(bare)
  return number?.value !== null && number !== null && /^\d{1,4}$/.test(number.value)
    ? Number(number.value) * 100
    : undefined
}

/** Half up at the second decimal. */
function inHundredths(whole: string, fraction: string): Hundredths {
  const digits = fraction.padEnd(4, "0")
  return Number(whole) * 100 + Math.floor((Number(digits) + 50) / 100)
}
