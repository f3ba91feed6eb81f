/** The last lines of a benchmark: `figure: value unit`, for people and for a chart over time. */
export function figure(name: string, value: number, unit: string): void {
  console.log(`${name}: ${rounded(value)} ${unit}`)
}

/** Three significant digits; whole numbers stay whole. */
function rounded(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}

/** The middle value: one slow round says nothing about the product. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The value below which the share `p` (0–1) of the sorted values lies. */
export const percentile = (sorted: readonly number[], p: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN
