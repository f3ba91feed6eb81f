import { sql } from "kysely"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import type { IndicatorEntry } from "../../card.document.ts"
import type { LevelValue } from "../indicator-lines.ts"
import type { StrategyTree } from "../level.queries.ts"
import { strategyTrees } from "../level.queries.ts"
import { type IndicatorWithValues, levelIndicators, valuesInForce } from "../level-indicator.queries.ts"

/** An indicator of a task as its card names it now, with its values in force. */
export type TaskIndicator = { cardId: string; entry: IndicatorEntry; values: readonly LevelValue[] }

/** Everything public of the strategies of an office. */
export type WholeStrategies = {
  trees: readonly StrategyTree[]
  levelIndicators: readonly IndicatorWithValues[]
  taskIndicators: ReadonlyMap<string, readonly TaskIndicator[]>
}

const MOST_CARDS = 5000

/** The whole strategy in six queries, however large it is. */
export async function wholeStrategies(ctx: OfficeCtx): Promise<WholeStrategies> {
  const trees = await strategyTrees(ctx, { statements: true })
  const ofLevels = await levelIndicators(ctx, { everywhere: true })
  const { rows } = await sql<{ card_id: string; indicators: IndicatorEntry[]; years: number[] }>`
    select c.id as card_id, v.document -> 'indicators' as indicators, v.document -> 'indicatorYears' as years
    from cards c
    join card_versions v on v.office_id = c.office_id and v.card_id = c.id and v.version = c.version
    where c.office_id = ${ctx.office.id} and c.removed_at is null and jsonb_array_length(v.document -> 'indicators') > 0
    limit ${MOST_CARDS}`.execute(ctx.db)
  const ids = rows.flatMap(({ indicators }) => indicators.map(({ id }) => id))
  const values = Map.groupBy(ids.length > 0 ? await valuesInForce(ctx, ids) : [], ({ indicatorId }) => indicatorId)
  const taskIndicators = new Map(
    rows.map(({ card_id, indicators, years }) => [
      card_id,
      indicators.map((entry) => ({
        ...{ cardId: card_id, entry },
        // A year taken out of the card keeps its statements and is no longer what the card says.
        values: (values.get(entry.id) ?? []).filter(({ year }) => entry.unaligned.length === 0 && years.includes(year)),
      })),
    ]),
  )
  return { trees, levelIndicators: ofLevels, taskIndicators }
}
