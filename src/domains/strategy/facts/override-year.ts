import { parseMoney } from "../../../lib/money.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { endOverrideOf } from "./end-override.ts"
import type { FactUnit } from "./fact-source.ts"
import "./fact.tables.ts"
import { factTexts as texts } from "./fact.texts.ts"
import { filledOf } from "./filled.queries.ts"
import type { Catalogue } from "./filled.ts"
import { accessPlaced, eventOn } from "./measured.access.ts"
import { whyNotReason } from "./reason.ts"

/** `value` as typed: an amount where the source counts money, otherwise a whole number. */
export type TypedOverride = { value: string; because: string }

const MOST = 1_000_000_000

/**
 * Sets a number instead of the counted one, for everybody to see with its reason. What was counted stays beside it; a
 * number set before is kept as history. The same number with the same reason again changes nothing.
 * @throws Missing when the indicator does not fill itself or is not this actor's to change
 */
export async function overrideYear(
  ctx: OfficeCtx,
  catalogue: Catalogue,
  it: { indicatorId: string; year: number; typed: TypedOverride },
): Promise<Outcome<void>> {
  const { indicatorId, year, typed } = it
  const indicator = await accessPlaced(ctx, indicatorId, "edit")
  const filled = (await filledOf(ctx, catalogue, { ids: [indicatorId] })).filled.get(indicatorId)
  if (!filled) throw new Missing("source of an indicator")
  const value = typedNumber(typed.value, filled.source.unit)
  const reason = whyNotReason(typed.because)
  if (value === undefined || reason)
    return refused(...(value === undefined ? [noValue(filled.source.unit)] : []), ...(reason ? [reason] : []))
  const now = filled.years.find((each) => each.year === year)
  if (now?.override?.value === value && now.override.because === typed.because) return ok(undefined)
  await endOverrideOf(ctx, indicatorId, year)
  const counted = now?.frozen?.sum ?? now?.live?.sum ?? null
  await ctx.db
    .insertInto("indicator_overrides")
    .values({
      office_id: ctx.office.id,
      id: newId(),
      indicator_id: indicatorId,
      year,
      value,
      because: typed.because,
      counted,
      set_at: ctx.now,
      set_by: actorId(ctx.actor),
      ended_at: null,
      ended_by: null,
    })
    .execute()
  await recordEvent(ctx, { what: "indicator.overridden", on: eventOn(indicator), data: { year, value, counted } })
  return ok(undefined)
}

function typedNumber(text: string, unit: FactUnit): number | undefined {
  if (unit === "grosze") {
    const money = parseMoney(text)
    return money.ok ? money.value : undefined
  }
  const digits = text.replaceAll(/[\s\u00a0]/g, "")
  return /^\d{1,10}$/.test(digits) && Number(digits) <= MOST ? Number(digits) : undefined
}

const noValue = (unit: FactUnit): Problem => ({
  field: "value",
  code: "override.no_value",
  message: unit === "grosze" ? texts.amountNeeded : texts.numberNeeded,
})
