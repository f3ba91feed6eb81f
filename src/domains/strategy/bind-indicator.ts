import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { accessIndicator } from "./indicator.access.ts"
import { indicatorTexts as texts } from "./indicator.texts.ts"
import { isMeasureSource, type MeasureSource } from "./measure.ts"
import "./strategy.tables.ts"

/**
 * Says which part of the product fills an indicator ("" for none). Values stated by people stay; what the product counts
 * stands beside them.
 * @throws Missing when the indicator is not this actor's to change
 */
export async function bindIndicator(
  ctx: OfficeCtx,
  at: { cardId: string; indicatorId: string },
  source: string,
): Promise<Outcome<void>> {
  const { indicator, measuredBy } = await accessIndicator(ctx, at, "edit")
  if (source !== "" && !isMeasureSource(source))
    return refused({ field: "source", code: "indicator.no_such_source", message: texts.noSuchSource })
  const next = source === "" ? null : source
  if (next === measuredBy) return ok(undefined)
  await ctx.db
    .updateTable("indicators")
    .set({ measured_by: next, bound_at: ctx.now, bound_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", indicator.id)
    .execute()
  await recordEvent(ctx, { what: "indicator.bound", on: { kind: "card", id: at.cardId }, data: { source: next } })
  return ok(undefined)
}

/** What an import says of indicators about which nobody has decided yet. */
export async function bindUndecided(
  ctx: OfficeCtx,
  bindings: readonly { indicator: string; measuredBy: MeasureSource | null }[],
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
