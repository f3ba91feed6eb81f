import type { Lang } from "../../../lib/texts.ts"
import { inTenths, tenthsAsText } from "../levels/level-progress.ts"
import { readingAsText } from "../value-print.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import type { StatedYear } from "./strategy-state.ts"

/** `100,0%` from tenths of a percent. */
export const percentAsText = (tenths: number | null, lang: Lang): string =>
  tenths === null ? texts.unknown[lang] : `${tenthsAsText(tenths, lang)}%`

/** The same from hundredths, half up. */
export const hundredthsAsText = (hundredths: number | null, lang: Lang): string =>
  percentAsText(hundredths === null ? null : inTenths(hundredths), lang)

/** What was stated as it was read; as printed where it could not be read. */
export const statedAsText = ({ printed, reading }: StatedYear, lang: Lang): string =>
  (reading && readingAsText(reading, lang)) || printed

/** Whether a reading is a guess that nobody has confirmed. */
export const isGuessed = ({ reading }: StatedYear): boolean => reading?.question !== undefined
