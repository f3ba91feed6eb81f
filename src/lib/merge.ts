/** A field that two people changed since they both last saw the same. `path` is in the merged document. */
export type Conflict = { path: string; mine: unknown; theirs: unknown }

type Fields = Record<string, unknown>
type Row = Fields & { id: string }

/**
 * Joins two changes of one document that began from the same `base`: what only one of them changed is taken from that
 * one. Where both changed a field differently, `mine` stays in the result and the field is named. Rows are known by
 * their ids; a row that one removed and the other changed stays, so that nothing written is lost. Lists of words are
 * sets: what either added is there, what either took out is not.
 */
export function mergeDocuments<T extends object>(base: T, theirs: T, mine: T): { merged: T; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const merged = mergeFields("", base as Fields, theirs as Fields, mine as Fields, conflicts)
  return { merged: merged as T, conflicts }
}

/** The merged document with the other side's value in every field that conflicts. */
export function withTheirs<T extends object>(merged: T, conflicts: readonly Conflict[]): T {
  const copy = structuredClone(merged) as Fields
  for (const { path, theirs } of conflicts) {
    const keys = path.split(".")
    const last = keys.pop()!
    const place = keys.reduce<Fields>((fields, key) => fields[key] as Fields, copy)
    if (theirs === undefined) delete place[last]
    else place[last] = theirs
  }
  return copy as T
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
  if (isWords(theirs) && isWords(mine)) return mergeWords(isWords(base) ? base : [], theirs, mine)
  if (isFields(theirs) && isFields(mine))
    return mergeFields(`${path}.`, isFields(base) ? base : {}, theirs, mine, conflicts)
  if (theirs === mine || mine === base) return theirs
  if (theirs !== base) conflicts.push({ path, mine, theirs })
  return mine
}

function mergeRows(path: string, base: Row[], theirs: Row[], mine: Row[], conflicts: Conflict[]): Row[] {
  const [before, theirOwn, own] = [byId(base), byId(theirs), byId(mine)]
  const isKept = (row: Row, other: Row | undefined) => {
    const old = before.get(row.id)
    return other !== undefined || !old || !isSame(old, row)
  }
  const kept = [
    ...theirs.filter((row) => isKept(row, own.get(row.id))),
    ...mine.filter((row) => !theirOwn.has(row.id) && isKept(row, undefined)),
  ].map((row) => row.id)
  const order = isMoved(base, mine) && !isMoved(base, theirs) ? inOrderOf(mine, kept) : kept
  return order.map((id, index): Row => {
    const [theirRow, ownRow] = [theirOwn.get(id), own.get(id)]
    if (!theirRow || !ownRow) return (theirRow ?? ownRow)!
    return mergeFields(`${path}.${index}.`, before.get(id) ?? {}, theirRow, ownRow, conflicts) as Row
  })
}

/** Whether rows that were there before stand in another order. */
function isMoved(base: readonly Row[], rows: readonly Row[]): boolean {
  const here = new Set(rows.map(({ id }) => id))
  const there = new Set(base.map(({ id }) => id))
  const before = base.filter(({ id }) => here.has(id))
  const after = rows.filter(({ id }) => there.has(id))
  return before.some(({ id }, index) => id !== after[index]?.id)
}

/** Ids in the order of the rows; those that the rows do not have come last. */
function inOrderOf(rows: readonly Row[], ids: readonly string[]): string[] {
  const known = new Set(ids)
  const ordered = rows.map(({ id }) => id).filter((id) => known.has(id))
  return [...ordered, ...ids.filter((id) => !ordered.includes(id))]
}

function mergeWords(base: readonly string[], theirs: readonly string[], mine: readonly string[]): string[] {
  const taken = new Set(base.filter((word) => !theirs.includes(word) || !mine.includes(word)))
  return [...new Set([...mine, ...theirs])].filter((word) => !taken.has(word))
}

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string")
const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null)
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const isSame = (a: Fields, b: Fields): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => isSameValue(a[key], b[key]))
const isSameValue = (a: unknown, b: unknown): boolean => a === b || (isFields(a) && isFields(b) && isSame(a, b))
