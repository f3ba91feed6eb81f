import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { cardTexts } from "../card.texts.ts"
import { answerValue } from "../value-notation.ts"
import { inForce } from "./indicator-lines.ts"
import { accessLevelIndicator } from "./level-indicator.access.ts"
import { levelStatements } from "./level-indicator.queries.ts"
import { addStatements } from "./state-value.ts"

/**
 * Says what a printed value means: one of the offered readings, another value in a clear notation, `LEFT_UNREAD`, or ""
 * for missing. What was printed stays, and so does the reading before.
 * @throws Missing when there is no such value, or it is not this actor's to change
 */
export async function answerLevelValue(
  ctx: OfficeCtx,
  indicatorId: string,
  it: { year: number; role: string; statedIn: string; answer: string },
): Promise<Outcome<void>> {
  const indicator = await accessLevelIndicator(ctx, indicatorId, "edit")
  const current = inForce(await levelStatements(ctx, [indicator.id]))
  const value = current.find((each) => each.year === it.year && each.role === it.role && each.statedIn === it.statedIn)
  if (!value) throw new Missing("value of an indicator")
  const reading = answerValue(value.reading, it.answer)
  const message = cardTexts.answerUnclear(it.answer)
  if (!reading) return refused({ field: `answer.${value.version}`, code: "answer.unclear", message })
  const { year, role, statedIn, printed } = value
  await addStatements(ctx, indicator.id, [{ year, role, statedIn, printed, reading }])
  return ok(undefined)
}
