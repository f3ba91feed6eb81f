import { sql } from "kysely"
import { today } from "../../../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../../../lib/problems.ts"
import { recordEvent } from "../../../../platform/audit.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { accessCard } from "../../card.access.ts"
import { cardOf } from "../../card.document.ts"
import { valuesIn } from "../../card.queries.ts"
import { cardTexts } from "../../card.texts.ts"
import { addVersion } from "../../card.versions.ts"
import { countsMoney } from "../../card-reader/indicator-kind.ts"
import { addStatements } from "../../levels/state-value.ts"
import { type Reading, readValue } from "../../value-notation.ts"
import { factTexts as texts } from "../fact.texts.ts"
import { accessPlaced, type PlacedIndicator } from "../measured.access.ts"

const LONGEST = 200

/**
 * Gives the value of a year, by whoever looks after the indicator or changes the strategy. On a card it makes a version
 * with that value, and the year if the card has it not; on a goal or a programme it is stated by the office. A value of
 * before stays in the history; the same again changes nothing.
 * @throws Missing when the indicator is not this actor's to fill
 */
export async function giveValue(
  ctx: OfficeCtx,
  indicatorId: string,
  it: { year: number; printed: string },
): Promise<Outcome<PlacedIndicator>> {
  const indicator = await accessPlaced(ctx, indicatorId, "fill")
  const { year, printed } = it
  const field = "value"
  if (printed === "" || printed.length > LONGEST)
    return refused({ field, code: "value.needed", message: texts.valueNeeded })
  if (year > today(ctx.now).year) return refused({ field, code: "value.year_ahead", message: texts.valueAhead(year) })
  const reading = readValue(printed, { money: countsMoney(indicator.name) })
  if (reading.question) return refused({ field, code: "answer.unclear", message: cardTexts.answerUnclear(printed) })
  if (!indicator.card) {
    // Statements of one indicator are numbered one after another.
    await sql`select id from indicators where office_id = ${ctx.office.id} and id = ${indicatorId} for update`.execute(
      ctx.db,
    )
    const statement = { year, role: "actual" as const, statedIn: ctx.office.name, printed, reading }
    await addStatements(ctx, indicatorId, [statement])
    return ok(indicator)
  }
  return await giveOnCard(ctx, indicator, indicator.card.id, { year, printed, reading })
}

async function giveOnCard(
  ctx: OfficeCtx,
  indicator: PlacedIndicator,
  cardId: string,
  value: { year: number; printed: string; reading: Reading },
): Promise<Outcome<PlacedIndicator>> {
  const card = await accessCard(ctx, cardId, "measure")
  const before = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  const content = structuredClone(before)
  const own = content.indicators.find(({ id }) => id === indicator.id)!
  if (own.unaligned.length > 0)
    return refused({ field: "value", code: "value.unaligned", message: texts.valueUnaligned })
  if (!content.indicatorYears.includes(value.year))
    content.indicatorYears = [...content.indicatorYears, value.year].sort((a, b) => a - b)
  const others = own.values.filter(({ year }) => year !== value.year)
  const place = (year: number) => content.indicatorYears.indexOf(year)
  own.values = [...others, value].sort((one, other) => place(one.year) - place(other.year))
  const { version } = await addVersion(ctx, {
    content,
    before: { id: card.id, version: card.version, content: before },
    areaId: card.area.id,
    origin: "measured",
  })
  if (version !== card.version) {
    const data = { version, year: value.year, indicator: indicator.id }
    await recordEvent(ctx, { what: "indicator.measured", on: { kind: "card", id: card.id }, data })
  }
  return ok(indicator)
}
