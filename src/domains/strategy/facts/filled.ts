import type { FactNarrowing, FactSource } from "./fact-source.ts"

/** Everything that can be counted; the app puts it together from the domains. */
export type Catalogue = readonly FactSource[]

export const findSource = (catalogue: Catalogue, key: string | null): FactSource | undefined =>
  key === null ? undefined : catalogue.find((source) => source.key === key)

/** What fills an indicator. */
export type Binding = { source: FactSource; sphere: string | null; unitId: string | null }

export const narrowingOf = ({ sphere, unitId }: Omit<Binding, "source">): FactNarrowing => ({
  sphere: sphere ?? undefined,
  unitId: unitId ?? undefined,
})

/** A year that no longer follows the data: its number and how many things stand behind it. */
export type FrozenYear = { id: string; sum: number; things: number; at: Temporal.Instant; by: string | null }

/** A number that a person set instead of the counted one; `counted` is what was counted then. */
export type Override = {
  id: string
  value: number
  because: string
  counted: number | null
  at: Temporal.Instant
  by: string | null
}

/**
 * One year of an indicator that fills itself. `sum` is the number in force: set by a person, else frozen, else counted
 * now; `live` is what the data say now, null when nothing is counted.
 */
export type Measured = {
  year: number
  sum: number
  things: number
  live: { sum: number; things: number } | null
  frozen: FrozenYear | null
  override: Override | null
}

/** What fills an indicator and its numbers by year, ascending. */
export type Filled = Binding & { years: readonly Measured[] }

/** How a number in force came to be, where it is not simply what the data say. */
export const markOf = ({ frozen, override }: Measured): "overridden" | "frozen" | null =>
  override ? "overridden" : frozen ? "frozen" : null

/** Whether a frozen number is no longer what the data say. */
export const hasMoved = ({ frozen, live }: Measured): boolean => frozen !== null && frozen.sum !== (live?.sum ?? 0)

/** A year as it stands: the latest word of a person counts before what was frozen, and that before the data. */
export function measuredOf(year: number, it: Pick<Measured, "live" | "frozen" | "override">): Measured {
  const { live, frozen, override } = it
  return {
    year,
    sum: override?.value ?? frozen?.sum ?? live?.sum ?? 0,
    things: frozen?.things ?? live?.things ?? 0,
    live,
    frozen,
    override,
  }
}
