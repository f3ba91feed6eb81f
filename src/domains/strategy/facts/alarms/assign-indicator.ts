import { type Outcome, ok, type Problem, refused } from "../../../../lib/problems.ts"
import { recordEvent } from "../../../../platform/audit.ts"
import { type OfficeCtx, ROLES, type Role } from "../../../../platform/ctx.ts"
import { peopleWithRole } from "../../../people/public.ts"
import "../../strategy.tables.ts"
import { factTexts as texts } from "../fact.texts.ts"
import { accessPlaced, eventOn, type PlacedIndicator } from "../measured.access.ts"

/** Ids of people of the office; "" for nobody. */
export type Looking = { ownerId: string; deputyId: string }

/** Everybody who may look after an indicator. */
export const lookers = (ctx: OfficeCtx) => peopleWithRole(ctx, ...(ROLES as [Role, ...Role[]]))

/** Why these people may not look after an indicator, beside `owner` and `deputy`. */
export async function whyNotLooking(ctx: OfficeCtx, { ownerId, deputyId }: Looking): Promise<Problem[]> {
  const known = new Set((await lookers(ctx)).map(({ id }) => id))
  const unknown = (
    [
      ["owner", ownerId],
      ["deputy", deputyId],
    ] as const
  ).flatMap(([field, id]): Problem[] =>
    id === "" || known.has(id) ? [] : [{ field, code: "indicator.no_such_person", message: texts.noSuchPerson }],
  )
  if (unknown.length > 0 || deputyId === "") return unknown
  if (ownerId === "") return [{ field: "owner", code: "indicator.deputy_alone", message: texts.deputyAlone }]
  return deputyId === ownerId ? [{ field: "deputy", code: "indicator.same_person", message: texts.samePerson }] : []
}

/**
 * Says who looks after an indicator of any level and who stands in for them. The same people again change nothing.
 * @throws Missing when the indicator is not this actor's to change
 */
export async function assignIndicator(
  ctx: OfficeCtx,
  indicatorId: string,
  { ownerId, deputyId }: Looking,
): Promise<Outcome<PlacedIndicator>> {
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  const problems = await whyNotLooking(ctx, { ownerId, deputyId })
  if (problems.length > 0) return refused(...problems)
  const changed = await ctx.db
    .updateTable("indicators")
    .set({ owner_id: ownerId || null, deputy_id: deputyId || null })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", indicatorId)
    .where(({ eb, or }) =>
      or([eb("owner_id", "is distinct from", ownerId || null), eb("deputy_id", "is distinct from", deputyId || null)]),
    )
    .returning("id")
    .executeTakeFirst()
  if (changed)
    await recordEvent(ctx, {
      what: "indicator.assigned",
      on: eventOn(indicator),
      data: { hasOwner: ownerId !== "", hasDeputy: deputyId !== "" },
    })
  return ok(indicator)
}
