import type { Card, Indicator } from "./card.ts"
import type { Reading } from "./value-notation.ts"

/** An indicator as a version of its card names it; its values are kept apart, year by year. */
export type IndicatorEntry = Omit<Indicator, "values"> & { id: string }

/** One version of a card without the values of its indicators. `edition` grows when this shape changes. */
export type CardDocument = Omit<Card, "indicators"> & { edition: 1; indicators: IndicatorEntry[] }

/** How a version came to be; `measured` is a value of an indicator or points of a stage. */
export type VersionOrigin = "imported" | "edited" | "measured" | "restored"

/** A value as stated for a year, with who stated it. */
export type StatedValue = {
  year: number
  printed: string
  reading: Reading
  version: number
  recordedAt: Temporal.Instant
  recordedBy: string | null
}

/** Values by indicator, in the order of years. */
export type ValuesByIndicator = ReadonlyMap<string, readonly StatedValue[]>

/** A card whose indicators know which stored ones they are; a new indicator has no id yet. */
export type IdentifiedCard = Omit<Card, "indicators"> & { indicators: (Indicator & { id: string | null })[] }

/** The whole card of one version: its document with the values that were in force. */
export function cardOf(document: CardDocument, values: ValuesByIndicator): IdentifiedCard {
  const { edition: _, indicators, ...rest } = document
  return {
    ...rest,
    indicators: indicators.map(({ id, ...entry }) => {
      const stated = new Map(values.get(id)?.map((value) => [value.year, value]))
      const ofYears = document.indicatorYears.flatMap((year) => {
        const value = stated.get(year)
        return value ? [{ year, printed: value.printed, reading: value.reading }] : []
      })
      return { ...entry, id, values: entry.unaligned.length > 0 ? [] : ofYears }
    }),
  }
}

/** The document of a card whose indicators all have their ids. */
export function documentOf(
  card: Omit<Card, "indicators"> & { indicators: (Indicator & { id: string })[] },
): CardDocument {
  const indicators = card.indicators.map(({ values: _, ...entry }) => entry)
  return { ...card, edition: 1, indicators }
}
