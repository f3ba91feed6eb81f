import type { Text } from "../../../lib/texts.ts"
import { cardTexts } from "../card.texts.ts"
import type { Findings } from "./findings.ts"
import type { SourceLine } from "./source-lines.ts"

/** Whether the years of a header can carry columns: there are some and none comes twice. */
export const areUsable = (years: readonly number[]): boolean => years.length > 0 && new Set(years).size === years.length

/** Notes the years of a header, or asks for them when they are missing or repeated. */
export function noteYears(
  of: { path: "stageYears" | "indicatorYears"; table: Text; years: number[]; lines: readonly SourceLine[] },
  offered: readonly number[],
  findings: Findings,
): void {
  const { path, table, years, lines } = of
  if (areUsable(years)) {
    findings.note(path, lines)
    return
  }
  const printed = years.join(" ")
  const text = years.length === 0 ? cardTexts.yearsMissing(table) : cardTexts.yearsTwice(table, printed)
  const alternatives = offered.length > 0 ? [offered.join(" ")] : []
  findings.ask({ path, code: "years", text, printed, proposed: null, alternatives, lines })
}

/** Answers to offer for a row with fewer values than years: pushed to the first or to the last years. */
export function alignments(values: readonly string[], years: number): string[] {
  if (values.length === 0 || values.length >= years) return []
  const gap = Array.from({ length: years - values.length }, () => "")
  const row = (cells: readonly string[]) => cells.join(" | ").trim()
  return [row([...values, ...gap]), row([...gap, ...values])]
}
