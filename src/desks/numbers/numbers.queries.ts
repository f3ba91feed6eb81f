import { answerFacts, type FactSource, type FactYear } from "../../domains/strategy/public.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** How many years stand beside each other. */
const SPAN = 5

export type NumberLine = { source: FactSource; years: ReadonlyMap<number, FactYear> }
export type Numbers = { from: number; to: number; lines: readonly NumberLine[] }

/** What every source counted in the five years that end with `to`. */
export async function numbersOf(ctx: OfficeCtx, facts: readonly FactSource[], to: number): Promise<Numbers> {
  const from = to - SPAN + 1
  const questions = facts.map((source) => ({ id: source.key, source }))
  const answers = await answerFacts(ctx, questions, { from, to })
  const lines = facts.map((source) => ({
    source,
    years: new Map(answers.get(source.key)?.map((year) => [year.year, year])),
  }))
  return { from, to, lines }
}
