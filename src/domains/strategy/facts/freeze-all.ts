import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { mayEditCards } from "../card.access.ts"
import { indicatorsToFreeze } from "./alarms/alarm.queries.ts"
import { yearToFill } from "./alarms/due.ts"
import type { Catalogue } from "./filled.ts"
import { findSource } from "./filled.ts"
import { freezeYear } from "./freeze-year.ts"

/**
 * Freezes a year of every indicator that counts itself and still follows the data; returns how many. Up to 200 at once:
 * whatever is left waits for the next time.
 * @throws Missing when the year is not over, or the actor may not change the strategy
 */
export async function freezeAll(ctx: OfficeCtx, catalogue: Catalogue, year: number): Promise<number> {
  if (!mayEditCards(ctx) || year > yearToFill(ctx)) throw new Missing("indicators to freeze")
  let frozen = 0
  for (const { id, source } of await indicatorsToFreeze(ctx, year)) {
    if (!findSource(catalogue, source)) continue
    const outcome = await freezeYear(ctx, catalogue, { indicatorId: id, year })
    if (outcome.ok) frozen++
  }
  return frozen
}
