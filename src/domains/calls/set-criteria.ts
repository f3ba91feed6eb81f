import { type Outcome, ok, refused } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { accessDraft } from "./call.access.ts"
import type { Criterion } from "./call.ts"
import { nextRevision, savedElsewhere } from "./save-call.ts"

/** A criterion as typed; without an id it is new. */
export type CriterionInput = Omit<Criterion, "id"> & { id: string | null }

/**
 * Replaces the criteria of a draft, in the given order; those that stay keep their ids. A list that is saved already
 * changes nothing.
 * @throws Missing when the draft is not this actor's or has been published meanwhile
 */
export async function setCriteria(
  ctx: OfficeCtx,
  callId: string,
  input: { revision: number; criteria: readonly CriterionInput[] },
): Promise<Outcome<{ revision: number }>> {
  const draft = await accessDraft(ctx, callId)
  if (isSame(draft.criteria, input.criteria)) return ok({ revision: draft.revision })
  if (draft.revision !== input.revision) return refused(savedElsewhere)
  await writeCriteria(ctx, callId, adopted(draft.criteria, input.criteria))
  const { revision } = await ctx.db
    .updateTable("calls")
    .set(nextRevision(ctx, draft))
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", callId)
    .returning("revision")
    .executeTakeFirstOrThrow()
  return ok({ revision })
}

/** Rows of a list as typed: those that were in it keep their ids, all others are new. */
export function adopted(saved: readonly Criterion[], given: readonly CriterionInput[]): Criterion[] {
  const known = new Set(saved.map(({ id }) => id))
  return given.map((criterion) => ({
    ...criterion,
    id: criterion.id !== null && known.delete(criterion.id) ? criterion.id : newId(),
  }))
}

/** Replaces the criteria of a call. Those of an announced call change only with a new version, which the database asks for. */
export async function writeCriteria(ctx: OfficeCtx, callId: string, criteria: readonly Criterion[]): Promise<void> {
  const rows = criteria.map((criterion, index) => ({
    office_id: ctx.office.id,
    call_id: callId,
    id: criterion.id,
    position: index + 1,
    name: criterion.name,
    hint: criterion.hint,
    max_points: criterion.maxPoints,
    article_key: criterion.articleKey,
    is_bonus: criterion.isBonus,
    threshold: criterion.threshold,
  }))
  const mine = ctx.db.deleteFrom("call_criteria").where("office_id", "=", ctx.office.id)
  await mine.where("call_id", "=", callId).execute()
  if (rows.length > 0) await ctx.db.insertInto("call_criteria").values(rows).execute()
}

/** Whether the saved list says the same; a new row equal to a saved one without its id is that row sent once more. */
function isSame(saved: readonly Criterion[], given: readonly CriterionInput[]): boolean {
  return (
    saved.length === given.length &&
    saved.every((criterion, index) => {
      const other = given[index]!
      return (
        (other.id === null || other.id === criterion.id) &&
        other.name === criterion.name &&
        other.hint === criterion.hint &&
        other.maxPoints === criterion.maxPoints &&
        other.articleKey === criterion.articleKey &&
        other.isBonus === criterion.isBonus &&
        other.threshold === criterion.threshold
      )
    })
  )
}
