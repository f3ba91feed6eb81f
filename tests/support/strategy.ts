import { importCard } from "../../src/domains/strategy/import-card.ts"
import { LESZNO_CARD } from "../../src/domains/strategy/strategy.samples.ts"
import type { World } from "./app.ts"

/** The card of Leszno as the coordinator imports it, its one guess unconfirmed; `number` makes another card of it. */
export async function importedCard(world: World, number = 1): Promise<{ cardId: string; indicatorIds: string[] }> {
  const text = LESZNO_CARD.replace("\n1. Program", `\n${number}. Program`)
  const outcome = await world.run("coordinator", (ctx) => importCard(ctx, { text }))
  if (!outcome.ok) throw new Error(`the card was refused: ${outcome.problems.map((problem) => problem.code)}`)
  const { document } = await world.db
    .selectFrom("card_versions")
    .select("document")
    .where("card_id", "=", outcome.value)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirstOrThrow()
  return { cardId: outcome.value, indicatorIds: document.indicators.map((indicator) => indicator.id) }
}
