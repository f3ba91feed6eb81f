import { sql } from "kysely"
import { today } from "../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { factsOf } from "./fact.queries.ts"
import "./fact.tables.ts"
import { factTexts as texts } from "./fact.texts.ts"
import { bindingsOf } from "./filled.queries.ts"
import { type Catalogue, narrowingOf } from "./filled.ts"
import { accessPlaced, eventOn } from "./measured.access.ts"

/**
 * Keeps the number of a year as it is counted now, with the list of what was counted: later changes of the data show as a
 * difference. A frozen year stays as it was frozen; frozen again it is frozen once.
 * @throws Missing when the indicator does not fill itself or is not this actor's to change
 */
export async function freezeYear(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  it: { indicatorId: string; year: number },
): Promise<Outcome<void>> {
  const { indicatorId, year } = it
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  const stored = (await bindingsOf(ctx, catalogue, { ids: [indicatorId] })).get(indicatorId)
  if (!stored?.binding) throw new Missing("source of an indicator")
  if (stored.frozen.has(year)) return ok(undefined)
  if (year > today(ctx.now).year)
    return refused({ field: "", code: "indicator.year_ahead", message: texts.yearAhead(year) })
  const { source, sphere, unitId } = stored.binding
  const id = newId()
  const {
    rows: [frozen],
  } = await sql<{ sum: number; things: number }>`
    with counted as materialized (
      select f.thing_id, f.label, f.quantity from ${factsOf(ctx, source, narrowingOf(stored.binding))} f where f.year = ${year}
    ), frozen as (
      insert into indicator_freezes
        (office_id, id, indicator_id, year, source, sphere, unit_id, sum, things, frozen_at, frozen_by)
      select ${ctx.office.id}::uuid, ${id}::uuid, ${indicatorId}::uuid, ${year}::int, ${source.key}, ${sphere}, ${unitId}::uuid,
        coalesce(sum(quantity), 0), count(*), ${ctx.now}, ${actorId(ctx.actor)} from counted
      returning sum, things
    ), listed as (
      insert into frozen_facts (office_id, freeze_id, thing_id, label, quantity)
      select ${ctx.office.id}::uuid, ${id}::uuid, thing_id, label, quantity from counted
    )
    select sum, things from frozen`.execute(ctx.db)
  const { sum, things } = frozen!
  await recordEvent(ctx, { what: "indicator.frozen", on: eventOn(indicator), data: { year, sum, things } })
  return ok(undefined)
}
