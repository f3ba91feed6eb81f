import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { cardOf } from "./card.document.ts"
import { valuesIn } from "./card.queries.ts"
import { cardTexts } from "./card.texts.ts"
import { addVersion } from "./card.versions.ts"
import { accessIndicator } from "./indicator.access.ts"
import { answerValue } from "./value-notation.ts"

/**
 * Says what a printed value means: one of the offered readings, another value in a clear notation, `LEFT_UNREAD`, or ""
 * for missing. What was printed stays, and so does the reading before.
 * @throws Missing when the indicator or its year is not this actor's to change
 */
export async function setIndicatorValue(
  ctx: OfficeCtx,
  at: { cardId: string; indicatorId: string },
  it: { year: number; answer: string },
): Promise<Outcome<void>> {
  const { card, indicator } = await accessIndicator(ctx, at, "edit")
  const before = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  const value = before.indicators.find(({ id }) => id === indicator.id)?.values.find(({ year }) => year === it.year)
  if (!value) throw new Missing("value of an indicator")
  const reading = answerValue(value.reading, it.answer)
  const message = cardTexts.answerUnclear(it.answer)
  if (!reading) return refused({ field: `values.${it.year}`, code: "answer.unclear", message })
  const content = structuredClone(before)
  const changed = content.indicators.find(({ id }) => id === indicator.id)?.values.find(({ year }) => year === it.year)
  changed!.reading = reading
  const { version } = await addVersion(ctx, {
    content,
    before: { id: card.id, version: card.version, content: before },
    areaId: card.area.id,
    origin: "measured",
  })
  if (version === card.version) return ok(undefined)
  const data = { version, year: it.year, indicator: indicator.id }
  await recordEvent(ctx, { what: "indicator.measured", on: { kind: "card", id: card.id }, data })
  return ok(undefined)
}
