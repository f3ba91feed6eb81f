import { createHash } from "node:crypto"
import { parseDate, today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import type { Catalogue } from "../facts/filled.ts"
import { accessStrategy } from "../levels/level.access.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import "./monitoring.tables.ts"
import { keptSnapshot } from "./snapshot.queries.ts"
import { strategyState } from "./strategy-state.queries.ts"

/** `id` is made by the form, so that a double press takes one snapshot; the same form with another text is refused. */
export type SnapshotTyped = { id: string; name: string; resolution: string; acceptedOn: string }

/**
 * Keeps the strategy as it stands, as the council accepted it: whole, with its hash. It is never changed.
 * @throws Missing when the strategy is not this actor's to change
 */
export async function takeSnapshot(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  strategyId: string,
  typed: SnapshotTyped,
): Promise<Outcome<{ id: string }>> {
  const strategy = await accessStrategy(ctx, strategyId, "edit")
  const [name, resolution] = [typed.name.trim(), typed.resolution.trim()]
  const problems: Problem[] = []
  const refuse = (field: string, code: string, message: Problem["message"]) =>
    problems.push({ field, code: `snapshot.${code}`, message })
  if (name === "" || name.length > 200) refuse("name", "name", texts.nameMissing)
  if (resolution.length > 100) refuse("resolution", "resolution", texts.resolutionLong)
  const day = parseDate(typed.acceptedOn)
  if (!day.ok) refuse("acceptedOn", "day", texts.dayMissing)
  else if (Temporal.PlainDate.compare(day.value, today(ctx.now)) > 0) refuse("acceptedOn", "ahead", texts.dayAhead)
  if (!isId(typed.id)) refuse("", "id", texts.openAgain)
  if (problems.length > 0 || !day.ok) return refused(...problems)
  const acceptedOn = day.value.toString()
  const kept = await keptSnapshot(ctx, typed.id)
  if (kept) {
    const isSame = kept.name === name && kept.resolution === resolution && kept.acceptedOn === acceptedOn
    if (isSame && kept.strategyId === strategy.id) return ok({ id: kept.id })
    return refused({ field: "", code: "snapshot.kept", message: texts.keptAlready(kept.name) })
  }
  const content = JSON.stringify(await strategyState(ctx, catalogue, strategy.id))
  const sha256 = createHash("sha256").update(content).digest("hex")
  await ctx.db
    .insertInto("strategy_snapshots")
    .values({
      ...{ office_id: ctx.office.id, id: typed.id, strategy_id: strategy.id, name, content, sha256 },
      resolution_number: resolution,
      accepted_on: acceptedOn,
      taken_at: ctx.now,
      taken_by: actorId(ctx.actor),
    })
    .execute()
  await recordEvent(ctx, {
    what: "strategy.snapshot-taken",
    on: { kind: "strategy", id: strategy.id },
    data: { acceptedOn, sha256 },
  })
  return ok({ id: typed.id })
}
