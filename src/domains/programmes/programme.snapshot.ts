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
}

/** The text with its keys in one order, so that the same programme has the same hash. */
export function snapshotOf(programme: Programme, adoption: Adoption, text: ProgrammeText): string {
  const { kind, yearFrom, yearTo, title } = programme
  const resolution = { number: adoption.number, on: adoption.on }
  const snapshot: ProgrammeSnapshot = { kind, yearFrom, yearTo, title, resolution, text }
  return JSON.stringify(inOrder(snapshot))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== "object" || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]))
}
