import { isDeepStrictEqual } from "node:util"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { countsMoney } from "../card-reader/indicator-kind.ts"
import { type Reading, readValue } from "../value-notation.ts"
import { inForce, type LevelValue } from "./indicator-lines.ts"
import { accessLevelIndicator } from "./level-indicator.access.ts"
import { levelStatements } from "./level-indicator.queries.ts"
import { levelIndicatorTexts as texts } from "./level-indicator.texts.ts"

export type ValueInput = { year: string; role: "actual" | "plan"; statedIn: string; printed: string }
export type NewStatement = Pick<LevelValue, "year" | "role" | "statedIn" | "printed" | "reading">

/**
 * States the plan or the actual value of a year, as some source prints it. The printed words are kept for ever; what they
 * mean is read, and asked for where there are two readings. A value stated before stays in the history; that of another
 * source stays beside it. Stating the same again changes nothing.
 * @throws Missing when the indicator is not this actor's to change
 */
export async function stateValue(ctx: OfficeCtx, indicatorId: string, it: ValueInput): Promise<Outcome<void>> {
  const indicator = await accessLevelIndicator(ctx, indicatorId, "edit")
  const problems: Problem[] = []
  const year = /^\d{4}$/.test(it.year) ? Number(it.year) : 0
  if (year < 1900 || year > 2200) problems.push({ field: "year", code: "value.year", message: texts.yearUnreadable })
  if (it.statedIn === "") problems.push({ field: "statedIn", code: "value.no_source", message: texts.sourceMissing })
  if (it.statedIn.length > 300)
    problems.push({ field: "statedIn", code: "level.too_long", message: texts.unitTooLong(300) })
  if (it.printed === "") problems.push({ field: "printed", code: "value.empty", message: texts.valueMissing })
  if (it.printed.length > 2000)
    problems.push({ field: "printed", code: "level.too_long", message: texts.unitTooLong(2000) })
  if (problems.length > 0) return refused(...problems)
  const reading = readValue(it.printed, { money: isMoney(indicator) })
  await addStatements(ctx, indicator.id, [{ year, role: it.role, statedIn: it.statedIn, printed: it.printed, reading }])
  return ok(undefined)
}

/** Whether the values of an indicator are złoty, by its unit or its name. */
const isMoney = ({ name, unit }: { name: string; unit: string }): boolean =>
  /^(?:zł|pln|złotych|złote)\.?$/i.test(unit) || (unit === "" && countsMoney(name))

/** Adds those statements that say something new; the caller has locked the indicator. Returns how many there were. */
export async function addStatements(
  ctx: OfficeCtx,
  indicatorId: string,
  statements: readonly NewStatement[],
): Promise<number> {
  const known = await levelStatements(ctx, [indicatorId])
  const current = inForce(known)
  const isKnown = (it: NewStatement) =>
    current.some(
      (each) =>
        each.year === it.year &&
        each.role === it.role &&
        each.statedIn === it.statedIn &&
        each.printed === it.printed &&
        // What a person said of a print holds for the same print; a new guess does not undo it.
        (it.reading.question !== undefined || isSameReading(each.reading, it.reading)),
    )
  const fresh = statements.filter((it) => !isKnown(it))
  let version = known[0]?.version ?? 0
  for (const { year, role, statedIn, printed, reading } of fresh) {
    version += 1
    await ctx.db
      .insertInto("indicator_values")
      .values({
        ...{ office_id: ctx.office.id, indicator_id: indicatorId, year, version, role, stated_in: statedIn, printed },
        reading: JSON.stringify(reading) as never,
        recorded_at: ctx.now,
        recorded_by: actorId(ctx.actor),
      })
      .execute()
  }
  if (fresh.length > 0) {
    const years = fresh.map(({ year, role }) => `${year} ${role}`)
    await recordEvent(ctx, { what: "indicator.stated", on: { kind: "indicator", id: indicatorId }, data: { years } })
  }
  return fresh.length
}

const isSameReading = (one: Reading, other: Reading) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)))
