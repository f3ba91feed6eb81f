import { findSphere } from "../../law/spheres.ts"
import { today } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import { listUnits } from "../offices/public.ts"
import { factTexts as texts } from "./facts/fact.texts.ts"
import { bindingsOf } from "./facts/filled.queries.ts"
import { type Catalogue, findSource } from "./facts/filled.ts"
import { accessPlaced, eventOn, type PlacedIndicator } from "./facts/measured.access.ts"
import "./strategy.tables.ts"

/** What a person chose: a key of the catalogue or "" for none; "" where facts are not narrowed. */
export type ChosenBinding = { source: string; sphere: string; unitId: string }

/**
 * Says what fills an indicator of any level, and to what its facts are narrowed. Values stated by people stay; what the
 * product counts stands beside them. Refused while years are frozen or set by hand: their numbers are of the source
 * before. The same choice again changes nothing.
 * @throws Missing when the indicator is not this actor's to change
 */
export async function bindIndicator(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  indicatorId: string,
  chosen: ChosenBinding,
): Promise<Outcome<PlacedIndicator>> {
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  const problem = await whyNotBindable(ctx, catalogue, chosen)
  if (problem) return refused(problem)
  const now = (await bindingsOf(ctx, catalogue, { ids: [indicatorId] })).get(indicatorId)!
  const before: ChosenBinding = {
    source: now.binding?.source.key ?? "",
    sphere: now.binding?.sphere ?? "",
    unitId: now.binding?.unitId ?? "",
  }
  if (before.source === chosen.source && before.sphere === chosen.sphere && before.unitId === chosen.unitId)
    return ok(indicator)
  const held = [...new Set([...now.frozen.keys(), ...now.overrides.keys()])].sort((a, b) => a - b)
  if (held.length > 0)
    return refused({ field: "source", code: "indicator.years_held", message: texts.yearsHeld(held.join(", ")) })
  await ctx.db
    .updateTable("indicators")
    .set({
      measured_by: chosen.source || null,
      measured_sphere: chosen.sphere || null,
      measured_unit: chosen.unitId || null,
      bound_at: ctx.now,
      bound_by: actorId(ctx.actor),
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", indicatorId)
    .execute()
  await recordEvent(ctx, {
    what: "indicator.bound",
    on: eventOn(indicator),
    data: { source: chosen.source || null, sphere: chosen.sphere || null, unit: chosen.unitId || null },
  })
  return ok(indicator)
}

async function whyNotBindable(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  { source: key, sphere, unitId }: ChosenBinding,
): Promise<Problem | undefined> {
  const source = findSource(catalogue, key)
  if (key !== "" && !source) return { field: "source", code: "indicator.no_such_source", message: texts.noSuchSource }
  if (sphere !== "" && !findSphere(sphere, today(ctx.now)))
    return { field: "sphere", code: "indicator.no_such_sphere", message: texts.noSuchSphere }
  if (unitId !== "" && !(isId(unitId) && (await listUnits(ctx)).some(({ id }) => id === unitId)))
    return { field: "unit", code: "indicator.no_such_unit", message: texts.noSuchUnit }
  if (sphere !== "" && !source?.filters.includes("sphere"))
    return { field: "sphere", code: "indicator.not_by_sphere", message: texts.notBySphere }
  if (unitId !== "" && !source?.filters.includes("unit"))
    return { field: "unit", code: "indicator.not_by_unit", message: texts.notByUnit }
  return undefined
}

/** What an import says of indicators about which nobody has decided yet. */
export async function bindUndecided(
  ctx: OfficeCtx,
  bindings: readonly { indicator: string; measuredBy: string | null }[],
): Promise<void> {
  for (const { indicator, measuredBy } of bindings) {
    if (measuredBy === null) continue
    await ctx.db
      .updateTable("indicators")
      .set({ measured_by: measuredBy, bound_at: ctx.now, bound_by: actorId(ctx.actor) })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", indicator)
      .where("bound_at", "is", null)
      .execute()
  }
}
