import type { Adoption } from "./mark-adopted.ts"
import type { Programme, ProgrammeText } from "./programme.ts"

/** Everything the council adopted. Later changes elsewhere never change it. */
export type ProgrammeSnapshot = {
  kind: Programme["kind"]
  yearFrom: number
  yearTo: number
  title: string
  resolution: { number: string; on: string }
  text: ProgrammeText
  /** Of an entered resolution what belongs to none of the eleven parts, such as its definitions. */
  rest?: readonly string[]
}

/** The text with its keys in one order, so that the same programme has the same hash. */
export function snapshotOf(
  programme: Programme,
  adoption: Pick<Adoption, "number" | "on">,
  text: ProgrammeText,
  rest: readonly string[] = [],
): string {
  const { kind, yearFrom, yearTo, title } = programme
  const resolution = { number: adoption.number, on: adoption.on }
  const snapshot: ProgrammeSnapshot = {
    kind,
    yearFrom,
    yearTo,
    title,
    resolution,
    text,
    ...(rest.length > 0 ? { rest } : {}),
  }
  return JSON.stringify(inOrder(snapshot))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]))
}
