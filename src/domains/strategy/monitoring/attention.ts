import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentBlock } from "../../../platform/pdf.ts"
import { pointsAsText } from "../card.ts"
import { hundredthsAsText, isGuessed, statedAsText } from "./monitoring.print.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import {
  hasValue,
  type IndicatorState,
  indicatorsOf,
  type StatedYear,
  type StrategyState,
  tasksOf,
} from "./strategy-state.ts"

const WHOLE = 100_00
/** Points printed in thirds do not add up to a whole. */
const TOLERANCE = 1

/** What a person should look at: sums that are not whole, numbers that differ, readings nobody confirmed, what is missing. */
export function attention(ctx: OfficeCtx, state: StrategyState): DocumentBlock[] {
  const t = speak(ctx.lang)
  const indicators = indicatorsOf(state).map(({ it }) => it)
  const without = indicators.filter((it) => !hasValue(it)).length
  const ownerless = indicators.filter(({ isOwnerless }) => isOwnerless).length
  const items = [
    ...state.goals
      .flatMap(({ areas }) => areas)
      .filter(({ weightSum }) => weightSum > 0 && weightSum !== WHOLE)
      .map((area) => t(texts.weightsNot100(area.name, hundredthsAsText(area.weightSum, ctx.lang)))),
    ...tasksOf(state).flatMap(({ place, it: { name, planned } }) =>
      planned === null || Math.abs(planned - WHOLE) <= TOLERANCE
        ? []
        : [t(texts.pointsNot100(`${place} ${name}`.trim(), pointsAsText(planned, ctx.lang)))],
    ),
    ...conflictsOf(indicators).map(({ it, year, said }) =>
      t(texts.conflict(it.name, year, [...new Set(said.map((each) => statedAsText(each, ctx.lang)))].join("; "))),
    ),
    ...indicators.flatMap((it) =>
      it.years.flatMap(({ year, actual, plan }) =>
        [...actual, ...plan]
          .filter(isGuessed)
          .map((each) => t(texts.unconfirmed(it.name, year, each.printed, statedAsText(each, ctx.lang)))),
      ),
    ),
    ...(without > 0 ? [t(texts.noIndicatorValues(without))] : []),
    ...(ownerless > 0 ? [t(texts.noOwners(ownerless))] : []),
  ]
  return items.length === 0 ? [{ kind: "paragraph", text: t(texts.nothing) }] : [{ kind: "list", items }]
}

type Conflict = { it: IndicatorState; year: number; said: StatedYear[] }

/** Years for which an indicator and those that count the same state different numbers; of such a group once. */
function conflictsOf(indicators: readonly IndicatorState[]): Conflict[] {
  const byId = new Map(indicators.map((it) => [it.id, it]))
  const found = new Map<string, Conflict>()
  for (const it of indicators) {
    const group = [it, ...(it.linked ?? []).flatMap((id) => byId.get(id) ?? [])]
    for (const year of new Set(group.flatMap(({ years }) => years.map((each) => each.year)))) {
      const said = group.flatMap((each) => actualIn(each, year)).filter((each) => numberOf(each) !== null)
      if (new Set(said.map(numberOf)).size < 2) continue
      const key = [year, ...group.filter((each) => actualIn(each, year).length > 0).map(({ id }) => id)].sort().join()
      if (!found.has(key)) found.set(key, { it, year, said })
    }
  }
  return [...found.values()]
}

const actualIn = ({ years }: IndicatorState, year: number): readonly StatedYear[] =>
  years.find((each) => each.year === year)?.actual ?? []

/** A missing number contradicts nothing. */
const numberOf = ({ number, reading }: StatedYear): string | null =>
  number === null ? null : [number, reading?.to ?? ""].join("–")
