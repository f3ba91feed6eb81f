import { actorId, type Ctx } from "./ctx.ts"
import type { StoredFile } from "./receive-upload.ts"

/** Columns of every table of files that people attach; a row is never deleted, for a removed file can be brought back. */
export type KeptFileColumns = StoredFile & {
  added_at: Temporal.Instant
  added_by: string
  removed_at: Temporal.Instant | null
  removed_by: string | null
}

/** A stored file as one that this person adds now. */
export const keptNow = (ctx: Ctx, { name, kind, size, sha256, scan }: StoredFile): KeptFileColumns => ({
  ...{ name, kind, size, sha256, scan },
  ...{ added_at: ctx.now, added_by: actorId(ctx.actor) ?? "", removed_at: null, removed_by: null },
})

/** What changes in its row when this person removes it, or brings it back. */
export const keptMark = (ctx: Ctx, isRemoved: boolean): Pick<KeptFileColumns, "removed_at" | "removed_by"> =>
  isRemoved ? { removed_at: ctx.now, removed_by: actorId(ctx.actor) ?? "" } : { removed_at: null, removed_by: null }
