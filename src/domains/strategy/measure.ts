/** Parts of the product that count something for indicators. */
export const MEASURE_SOURCES = ["projects-carried-out", "city-budget-amount"] as const
export type MeasureSource = (typeof MEASURE_SOURCES)[number]

export const isMeasureSource = (text: string): text is MeasureSource =>
  (MEASURE_SOURCES as readonly string[]).includes(text)

/** Whether the source counts grosze; otherwise it counts things. */
export const isMoneySource = (source: MeasureSource): boolean => source === "city-budget-amount"

/** One thing that counts: `quantity` is a number of things or grosze, `href` a page of the product. */
export type Measure = {
  source: MeasureSource
  year: number
  on: { kind: string; id: string }
  quantity: number
  label: string
  href: string
}
