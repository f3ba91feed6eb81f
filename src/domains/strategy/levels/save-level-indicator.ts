import { isDeepStrictEqual } from "node:util"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { whyNotLooking } from "../facts/alarms/assign-indicator.ts"
import { fold } from "../fold.ts"
import { accessArea, accessGoal } from "./level.access.ts"
import { inputProblems } from "./level.input.ts"
import { accessLevelIndicator } from "./level-indicator.access.ts"
import type { LevelIndicator } from "./level-indicator.queries.ts"
import { levelIndicatorTexts as texts } from "./level-indicator.texts.ts"

export type LevelIndicatorInput = Omit<LevelIndicator, "id" | "goalId" | "areaId" | "unaligned">

const LONGEST_UNIT = 100

/**
 * Makes an indicator of a goal or an area, or changes what it says of itself; its values are statements of their own.
 * Making one that is there just so gives that one.
 * @throws Missing when the goal, area or indicator is not this actor's to change
 */
export async function saveLevelIndicator(
  ctx: OfficeCtx,
  at: { goalId: string } | { areaId: string } | { indicatorId: string },
  it: LevelIndicatorInput,
): Promise<Outcome<{ indicatorId: string }>> {
  const place = await placeOf(ctx, at)
  const { name, source, unit, method, ownerId, deputyId } = it
  const problems = inputProblems({ name, source, method })
  if (unit.length > LONGEST_UNIT)
    problems.push({ field: "unit", code: "level.too_long", message: texts.unitTooLong(LONGEST_UNIT) })
  problems.push(...(await whyNotLooking(ctx, { ownerId: ownerId ?? "", deputyId: deputyId ?? "" })))
  if (problems.length > 0) return refused(...problems)
  const row = { ...it, owner_id: ownerId, deputy_id: deputyId }
  const { ownerId: _, deputyId: __, ...columns } = row
  if (place.indicatorId !== undefined) {
    await ctx.db
      .updateTable("indicators")
      .set(columns)
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", place.indicatorId)
      .execute()
    await recordEvent(ctx, { what: "indicator.described", on: { kind: "indicator", id: place.indicatorId } })
    return ok({ indicatorId: place.indicatorId })
  }
  const siblings = await siblingsOf(ctx, place)
  const twin = siblings.find((each) => fold(each.name) === fold(name))
  if (twin)
    return (await saysJust(ctx, twin.id, columns))
      ? ok({ indicatorId: twin.id })
      : refused({ field: "name", code: "indicator.twice", message: texts.twice })
  const id = newId()
  await ctx.db
    .insertInto("indicators")
    .values({
      ...{ office_id: ctx.office.id, id, card_id: null, measured_by: null, bound_at: null, bound_by: null },
      ...columns,
      goal_id: "goalId" in place ? place.goalId : null,
      area_id: "areaId" in place ? place.areaId : null,
      place: siblings.length,
    })
    .execute()
  await recordEvent(ctx, { what: "indicator.described", on: { kind: "indicator", id } })
  return ok({ indicatorId: id })
}

async function saysJust(ctx: OfficeCtx, id: string, columns: object): Promise<boolean> {
  const stored = await ctx.db
    .selectFrom("indicators")
    .select(["name", "kind", "source", "unit", "direction", "method", "owner_id", "deputy_id"])
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .executeTakeFirstOrThrow()
  return isDeepStrictEqual({ ...stored }, columns)
}

type Place =
  | { goalId: string; indicatorId?: undefined }
  | { areaId: string; indicatorId?: undefined }
  | { indicatorId: string }

async function placeOf(
  ctx: OfficeCtx,
  at: { goalId: string } | { areaId: string } | { indicatorId: string },
): Promise<Place> {
  if ("goalId" in at) return { goalId: (await accessGoal(ctx, at.goalId, "edit")).id }
  if ("areaId" in at) return { areaId: (await accessArea(ctx, at.areaId, "edit")).id }
  return { indicatorId: (await accessLevelIndicator(ctx, at.indicatorId, "edit")).id }
}

/** Indicators of the same goal or area in their order, locked until the change ends. */
export async function siblingsOf(
  ctx: OfficeCtx,
  of: { goalId: string } | { areaId: string },
): Promise<{ id: string; name: string; source: string }[]> {
  return await ctx.db
    .selectFrom("indicators")
    .select(["id", "name", "source"])
    .where("office_id", "=", ctx.office.id)
    .where("removed_at", "is", null)
    .where((eb) => ("goalId" in of ? eb("goal_id", "=", of.goalId) : eb("area_id", "=", of.areaId)))
    .orderBy("place")
    .forUpdate()
    .execute()
}
