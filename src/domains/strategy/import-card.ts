import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { bindUndecided } from "./bind-indicator.ts"
import { accessCard, mayEditCards } from "./card.access.ts"
import { cardOf, type IdentifiedCard } from "./card.document.ts"
import { findTwin, placeCard } from "./card.place.ts"
import { valuesIn } from "./card.queries.ts"
import { addVersion, identified } from "./card.versions.ts"
import { type CardReading, readCards } from "./card-reader/read-card.ts"
import { importTexts as texts } from "./import.texts.ts"
import { answersOf, type ImportAnswers, settleReading } from "./import-answers.ts"

/** `isChanged` is false when the stored card said all of it already. */
export type ImportedCard = { cardId: string; isChanged: boolean }

/**
 * Saves the one card of a text with the answers given (paths as in the reader's questions). Guessed values that nobody
 * answered for stay guessed and are asked for on the card. Importing the same card again makes a new version only when
 * something differs. Returns the card's id.
 * @throws Missing when the actor may not change cards
 */
export async function importCard(
  ctx: OfficeCtx,
  it: { text: string; answers?: Readonly<Record<string, string>> },
): Promise<Outcome<string>> {
  const read = readCards(it.text)
  if (!read.ok) return read
  const [reading, ...others] = read.cards
  if (!reading || others.length > 0)
    return refused({ field: "text", code: "card.not_one", message: texts.notOne(read.cards.length) })
  const imported = await importReading(ctx, reading, answersOf(reading, it.answers ?? {}))
  return imported.ok ? ok(imported.value.cardId) : imported
}

/** Saves one card as read and answered: a new card, or a new version of the one it repeats. */
export async function importReading(
  ctx: OfficeCtx,
  reading: CardReading,
  answers: ImportAnswers,
): Promise<Outcome<ImportedCard>> {
  if (!mayEditCards(ctx)) throw new Missing("card")
  const settled = settleReading(reading, answers)
  if (!settled.ok) return settled
  const { card, measuredBy } = settled.value
  const areaId = await placeCard(ctx, card)
  const twin = await findTwin(ctx, card)
  const stored = twin && (await accessCard(ctx, twin.id, "edit"))
  const before = stored && {
    id: stored.id,
    version: stored.version,
    content: cardOf(stored.document, await valuesIn(ctx, stored.id, stored.version)),
  }
  const content = withKnownReadings(identified(card, before?.content), before?.content)
  const { id, version, indicatorIds } = await addVersion(ctx, { content, before, areaId, origin: "imported" })
  await bindUndecided(
    ctx,
    indicatorIds.map((indicator, index) => ({ indicator, measuredBy: measuredBy[index] ?? null })),
  )
  const isChanged = version !== before?.version
  if (isChanged) await recordEvent(ctx, { what: "card.imported", on: { kind: "card", id }, data: { version } })
  return ok({ cardId: id, isChanged })
}

/** What a person once said of a printed value holds for the same print; a new guess does not undo it. */
function withKnownReadings(card: IdentifiedCard, before: IdentifiedCard | undefined): IdentifiedCard {
  const known = new Map(before?.indicators.map((indicator) => [indicator.id, indicator.values]))
  return {
    ...card,
    indicators: card.indicators.map((indicator) => ({
      ...indicator,
      values: indicator.values.map((value) => {
        const old = known.get(indicator.id)?.find((each) => each.year === value.year)
        return value.reading.question && old?.printed === value.printed ? { ...value, reading: old.reading } : value
      }),
    })),
  }
}
