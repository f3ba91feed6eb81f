import type { PersonCtx } from "../../platform/ctx.ts"
import { accessImport, type ImportedReading, type PendingImport } from "./import.access.ts"
import { answersOf, type ImportAnswers, settleReading } from "./import-answers.ts"
import { importReading } from "./import-card.ts"
import "./strategy.tables.ts"

/** The cards that came of an import, or the number of the first card that still needs an answer. */
export type Confirmed = { ok: true; cardIds: string[]; changed: number } | { ok: false; position: number }

/**
 * Saves every card of an import that is not skipped, all or none. Guessed values of cards the person has not looked at
 * stay guessed. Confirming again what is confirmed gives the same cards.
 * @throws Missing when it is not this person's, or was discarded
 */
export async function confirmImport(ctx: PersonCtx, importId: string): Promise<Confirmed> {
  const pending = await accessImport(ctx, importId)
  if (pending.state !== "drafted") return { ok: true, cardIds: cardIdsOf(pending), changed: cardIdsOf(pending).length }
  const chosen = pending.readings.filter((each) => each.answers.action === "save")
  const open = chosen.find((each) => !settleReading(each.reading, effectiveAnswers(each)).ok)
  if (open) return { ok: false, position: open.position }
  const cardIds: string[] = []
  let changed = 0
  for (const each of chosen) {
    const imported = await importReading(ctx, each.reading, effectiveAnswers(each))
    if (!imported.ok) return { ok: false, position: each.position }
    cardIds.push(imported.value.cardId)
    if (imported.value.isChanged) changed += 1
    await ctx.db
      .updateTable("card_import_readings")
      .set({ card_id: imported.value.cardId })
      .where("office_id", "=", ctx.office.id)
      .where("import_id", "=", pending.id)
      .where("position", "=", each.position)
      .execute()
  }
  await ctx.db
    .updateTable("card_imports")
    .set({ state: "confirmed", changed_at: ctx.now })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", pending.id)
    .execute()
  return { ok: true, cardIds: [...new Set(cardIds)], changed }
}

/** Silence about a card that nobody opened confirms no guess. */
export const effectiveAnswers = (each: Pick<ImportedReading, "isSeen" | "reading" | "answers">): ImportAnswers =>
  each.isSeen ? each.answers : answersOf(each.reading, {})

const cardIdsOf = ({ readings }: PendingImport): string[] => [
  ...new Set(readings.flatMap(({ cardId }) => cardId ?? [])),
]
