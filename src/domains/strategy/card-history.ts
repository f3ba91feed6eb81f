import { cardOf, type IdentifiedCard, type StatedValue } from "./card.document.ts"
import type { CardVersion } from "./card.queries.ts"
import { type Change, changesBetween } from "./card-changes.ts"

/** A version with what it changed; the first one changed nothing, it began. */
export type VersionWithChanges = Omit<CardVersion, "document"> & { changes: Change[] | undefined }

/**
 * What each version changed. `versions` come newest first with one more than is shown at their end, so that the oldest
 * shown has something to be compared with; `statements` are those of the whole card, oldest first.
 */
export function withChanges(
  versions: readonly CardVersion[],
  statements: readonly (StatedValue & { indicatorId: string })[],
): VersionWithChanges[] {
  const contents = versions.map((version) => contentOf(version, statements))
  return versions.map(({ document: _, ...version }, index) => {
    const before = contents[index + 1]
    return { ...version, changes: before && changesBetween(before, contents[index]!) }
  })
}

function contentOf(
  { document, version }: CardVersion,
  statements: readonly (StatedValue & { indicatorId: string })[],
): IdentifiedCard {
  const values = new Map<string, StatedValue[]>()
  for (const { indicatorId, ...value } of statements) {
    if (value.version > version) continue
    const others = (values.get(indicatorId) ?? []).filter((each) => each.year !== value.year)
    values.set(indicatorId, [...others, value])
  }
  return cardOf(document, values)
}
