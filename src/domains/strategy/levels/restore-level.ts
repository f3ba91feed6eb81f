import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { cardKey, placeKey } from "../card.place.ts"
import { levelTexts as texts } from "./level.texts.ts"
import { isKeyTaken, type LevelKind, lockLevel, markRemoval } from "./removal.ts"

/**
 * Brings back what `removeLevel` took away. Restoring what is there changes nothing.
 * @throws Missing when it is not this actor's to change
 */
export async function restoreLevel(ctx: OfficeCtx, kind: LevelKind, id: string): Promise<Outcome<void>> {
  const level = await lockLevel(ctx, kind, id)
  if (!level.isRemoved) return ok(undefined)
  // Locked too, so that it is not removed meanwhile as empty.
  const above = level.above && (await lockLevel(ctx, level.above.kind, level.above.id))
  if (above?.isRemoved) return refused({ field: "", code: "level.orphan", message: texts.parentRemoved })
  const key = kind === "task" ? cardKey(level) : placeKey(level)
  if (await isKeyTaken(ctx, kind, level, key))
    return refused({ field: "", code: "level.taken", message: texts.nameTaken })
  await markRemoval(ctx, kind, id, { removed_at: null, removed_by: null, key })
  await recordEvent(ctx, { what: "level.restored", on: { kind, id } })
  return ok(undefined)
}
