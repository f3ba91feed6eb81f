import type { SectionContent } from "./report.sections.ts"

/** A field that two people changed since they both last saw the same; `path` is as in the form, e.g. `costs.koszt-1`. */
export type Conflict = { path: string; theirs: string | number | boolean | null }

/**
 * Joins two changes of one section that began from the same `base`: what only one of them changed is taken from that one.
 * Where both changed a field differently, `mine` stays and the field is named. Rows are those of the contract, so both
 * sides always have the same.
 */
export function mergeSections(
  base: SectionContent,
  theirs: SectionContent,
  mine: SectionContent,
): { merged: SectionContent; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const merged = mergeValue("", base, theirs, mine, conflicts) as SectionContent
  return { merged, conflicts }
}

type Fields = Readonly<Record<string, unknown>>

function mergeValue(path: string, base: unknown, theirs: unknown, mine: unknown, conflicts: Conflict[]): unknown {
  if (Array.isArray(mine)) {
    const rowOf = (rows: unknown, id: unknown): Fields =>
      (Array.isArray(rows) ? (rows as Fields[]).find((row) => row.id === id) : undefined) ?? {}
    return (mine as Fields[]).map((row) =>
      mergeValue(`${path}.${row.id}`, rowOf(base, row.id), rowOf(theirs, row.id), row, conflicts),
    )
  }
  if (typeof mine === "object" && mine !== null) {
    const [b, t, m] = [base ?? {}, theirs ?? {}, mine] as [Fields, Fields, Fields]
    const entries = Object.keys(m).map((key) => [key, mergeValue(pathTo(path, key), b[key], t[key], m[key], conflicts)])
    return Object.fromEntries(entries)
  }
  if (theirs === mine || mine === base) return theirs
  if (theirs !== base) conflicts.push({ path, theirs: (theirs ?? null) as Conflict["theirs"] })
  return mine
}

/** The form calls the only amount of a cost row by the row itself. */
const pathTo = (path: string, key: string): string => (path === "" ? key : key === "actual" ? path : `${path}.${key}`)
