import type { Problem } from "../../../lib/problems.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"

export const DEFAULT_PATTERN = "{n}/{year}"
const LONGEST = 60

/** `OKO.{n}.{year}` with 7 and 2026 gives `OKO.7.2026`. */
export const numberBy = (pattern: string, sequence: number, year: number): string =>
  pattern.replaceAll("{n}", String(sequence)).replaceAll("{year}", String(year))

/**
 * Numbers start again every year, so a pattern without the year would give one number twice. What is not a placeholder is
 * letters, digits and the marks that stand in such numbers: a number is also part of the name of a file.
 */
export function whyNotPattern(pattern: string): Problem[] {
  const refuse = (code: "patternTooLong" | "patternPlaceholders" | "patternCharacters"): Problem[] => [
    { field: "pattern", code: `call.${code}`, message: texts[code] },
  ]
  if (pattern.length > LONGEST) return refuse("patternTooLong")
  const once = (part: string) => pattern.split(part).length === 2
  if (!once("{n}") || !once("{year}")) return refuse("patternPlaceholders")
  // With nothing between them, the eleventh of 2026 and the first of 12026 would look the same.
  if (/\{n\}\d*\{year\}|\{year\}\d*\{n\}/.test(pattern)) return refuse("patternPlaceholders")
  return /^[\p{L}\d ./_-]*$/u.test(pattern.replace("{n}", "").replace("{year}", "")) ? [] : refuse("patternCharacters")
}
