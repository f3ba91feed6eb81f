import { isDeepStrictEqual } from "node:util"
import { parseDate } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import { fold } from "../fold.ts"
import type { CouncilResolution } from "../strategy.tables.ts"
import { accessStrategy } from "./level.access.ts"
import { inputProblems } from "./level.input.ts"
import { levelTexts as texts } from "./level.texts.ts"

export type StrategyInput = {
  name: string
  vision: string
  mission: string
  resolutions: readonly CouncilResolution[]
}

/**
 * Makes a strategy, or changes its name, vision, mission and resolutions. Making one that is there just so gives that one.
 * @throws Missing when it is not this actor's to change
 */
export async function saveStrategy(
  ctx: OfficeCtx,
  strategyId: string | undefined,
  it: StrategyInput,
): Promise<Outcome<{ strategyId: string }>> {
  if (!mayEditCards(ctx)) throw new Missing("strategy")
  if (strategyId) await accessStrategy(ctx, strategyId, "edit")
  const { name, vision, mission, resolutions } = it
  const problems = [...inputProblems({ name, vision, mission }), ...resolutionProblems(resolutions)]
  if (problems.length > 0) return refused(...problems)
  const twin = await ctx.db
    .selectFrom("strategies")
    .select(["id", "vision", "mission", "resolutions"])
    .where("office_id", "=", ctx.office.id)
    .where("key", "=", fold(name))
    .executeTakeFirst()
  if (twin && twin.id !== strategyId) {
    const { id: _, ...stored } = twin
    const isSame = !strategyId && isDeepStrictEqual({ ...stored }, { vision, mission, resolutions })
    if (isSame) return ok({ strategyId: twin.id })
    return refused({ field: "name", code: "strategy.twice", message: texts.strategyTwice })
  }
  const id = strategyId ?? newId()
  const row = { key: fold(name), name, vision, mission, resolutions: JSON.stringify(resolutions) as never }
  if (strategyId)
    await ctx.db
      .updateTable("strategies")
      .set(row)
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .execute()
  else
    await ctx.db
      .insertInto("strategies")
      .values({ office_id: ctx.office.id, id, ...row, created_at: ctx.now, created_by: actorId(ctx.actor) })
      .execute()
  await recordEvent(ctx, { what: "strategy.saved", on: { kind: "strategy", id } })
  return ok({ strategyId: id })
}

/** A day of the calendar in the one way in which it is stored. */
const isDay = (text: string): boolean => {
  const day = parseDate(text)
  return day.ok && day.value.toString() === text
}

function resolutionProblems(resolutions: readonly CouncilResolution[]): Problem[] {
  return resolutions.flatMap(({ number, on, about, href }, index): Problem[] => {
    const at = (part: string) => `resolutions.${index}.${part}`
    const long = [["number", number, 100] as const, ["about", about, 500] as const, ["href", href, 1000] as const]
    return [
      ...(number === ""
        ? [{ field: at("number"), code: "resolution.nameless", message: texts.resolutionNameless }]
        : []),
      ...(on !== "" && !isDay(on) ? [{ field: at("on"), code: "resolution.date", message: texts.dateUnreadable }] : []),
      ...(href !== "" && !/^https?:\/\//.test(href)
        ? [{ field: at("href"), code: "resolution.href", message: texts.addressUnreadable }]
        : []),
      ...long
        .filter(([, text, most]) => text.length > most)
        .map(([part, , most]) => ({ field: at(part), code: "level.too_long", message: texts.tooLong(most) })),
    ]
  })
}
