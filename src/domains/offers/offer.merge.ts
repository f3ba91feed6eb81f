import type { SectionContent } from "./offer.sections.ts"

/** A field that two people changed since they both last saw the same. `path` is in the merged section. */
export type Conflict = { path: string; mine: unknown; theirs: unknown }

type Fields = Record<string, unknown>
type Row = Fields & { id: string }

/**
 * Joins two changes of one section that began from the same `base`: what only one of them changed is taken from that
 * one. Where both changed a field differently, `mine` stays in the result and the field is named. Rows are known by
 * their ids; a row that one removed and the other changed stays, so that nothing written is lost.
 */
export function mergeSections(
  base: SectionContent,
  theirs: SectionContent,
  mine: SectionContent,
): { merged: SectionContent; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const merged = mergeFields("", base as Fields, theirs as Fields, mine as Fields, conflicts)
  return { merged: merged as SectionContent, conflicts }
}

/** The merged section with the other side's value in every field that conflicts. */
export function withTheirs(merged: SectionContent, conflicts: readonly Conflict[]): SectionContent {
  const copy = structuredClone(merged) as Fields
  for (const { path, theirs } of conflicts) {
    const keys = path.split(".")
    const last = keys.pop()!
    const place = keys.reduce<Fields>((fields, key) => fields[key] as Fields, copy)
    if (theirs === undefined) delete place[last]
    else place[last] = theirs
  }
  return copy as SectionContent
}

function mergeFields(path: string, base: Fields, theirs: Fields, mine: Fields, conflicts: Conflict[]): Fields {
  const merged: Fields = {}
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = mergeValue(path + key, base[key], theirs[key], mine[key], conflicts)
    if (value !== undefined) merged[key] = value
  }
  return merged
}

function mergeValue(path: string, base: unknown, theirs: unknown, mine: unknown, conflicts: Conflict[]): unknown {
  if (isRows(theirs) && isRows(mine)) return mergeRows(path, isRows(base) ? base : [], theirs, mine, conflicts)
  if (isFields(theirs) && isFields(mine))
    return mergeFields(`${path}.`, isFields(base) ? base : {}, theirs, mine, conflicts)
  if (theirs === mine || mine === base) return theirs
  if (theirs !== base) conflicts.push({ path, mine, theirs })
  return mine
}

function mergeRows(path: string, base: Row[], theirs: Row[], mine: Row[], conflicts: Conflict[]): Row[] {
  const merged: Row[] = []
  const rowOf = (rows: Row[], id: string) => rows.find((row) => row.id === id)
  for (const row of theirs) {
    const [before, own] = [rowOf(base, row.id), rowOf(mine, row.id)]
    if (own) merged.push(mergeFields(`${path}.${merged.length}.`, before ?? {}, row, own, conflicts) as Row)
    else if (!before || !isSame(before, row)) merged.push(row)
  }
  for (const row of mine) {
    if (rowOf(theirs, row.id)) continue
    const before = rowOf(base, row.id)
    if (!before || !isSame(before, row)) merged.push(row)
  }
  return merged
}

const isRows = (value: unknown): value is Row[] => Array.isArray(value)
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const isSame = (a: Row, b: Row): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => a[key] === b[key])
