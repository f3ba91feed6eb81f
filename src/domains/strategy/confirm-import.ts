import { type Outcome, ok } from "../../lib/problems.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessImport, type ImportedPlace, type ImportedReading, type PendingImport } from "./import.access.ts"
import { answersOf, type ImportAnswers, settleReading } from "./import-answers.ts"
import { importReading } from "./import-card.ts"
import { importPage } from "./levels/import-page.ts"
import { matchesOf, unmatchedTask } from "./levels/page-reader/page-matches.ts"
import "./strategy.tables.ts"

/** What came of an import, or the number of the first card or page that still needs an answer. */
export type Confirmed = { ok: true; places: ImportedPlace[]; changed: number } | { ok: false; position: number }

/**
 * Saves every card and page of an import that is not skipped, and nothing while one of them needs an answer. A page that
 * has something to ask only because of a card of the same import waits, with what comes after it, until it is answered.
 * Guessed values of cards the person has not looked at stay guessed. Confirming again what is confirmed gives the same.
 * @throws Missing when it is not this person's, or was discarded
 */
export async function confirmImport(ctx: PersonCtx, importId: string): Promise<Confirmed> {
  const pending = await accessImport(ctx, importId)
  if (pending.state !== "drafted") return { ok: true, places: placesOf(pending), changed: placesOf(pending).length }
  const chosen = pending.readings.filter((each) => each.answers.action === "save")
  for (const each of chosen) if (await needsAnswer(ctx, each)) return { ok: false, position: each.position }
  const places: ImportedPlace[] = []
  let changed = 0
  for (const each of chosen) {
    const imported = await importOne(ctx, each)
    if (!imported.ok) return { ok: false, position: each.position }
    const { place } = imported.value
    places.push(place)
    if (imported.value.isChanged) changed += 1
    const of = (kind: ImportedPlace["kind"]) => (place.kind === kind ? place.id : null)
    await ctx.db
      .updateTable("card_import_readings")
      .set({ card_id: of("card"), area_id: of("area"), goal_id: of("goal") })
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
  return { ok: true, places: onlyOnce(places), changed }
}

/** Silence about a card that nobody opened confirms no guess. */
export const effectiveAnswers = (each: Pick<ImportedReading, "isSeen" | "reading" | "answers">): ImportAnswers =>
  each.isSeen ? each.answers : answersOf(each.reading, {})

async function needsAnswer(ctx: PersonCtx, each: ImportedReading): Promise<boolean> {
  const answers = effectiveAnswers(each)
  const settled = settleReading(each.reading, answers)
  if (!settled.ok) return true
  const { page } = each.reading
  if (!page) return false
  const { stored } = await matchesOf(ctx, settled.value.card)
  return unmatchedTask(page, stored, answers.given) !== undefined
}

async function importOne(
  ctx: PersonCtx,
  each: ImportedReading,
): Promise<Outcome<{ place: ImportedPlace; isChanged: boolean }>> {
  const { reading } = each
  if (!reading.page) {
    const imported = await importReading(ctx, reading, effectiveAnswers(each))
    if (!imported.ok) return imported
    return ok({ place: { kind: "card", id: imported.value.cardId }, isChanged: imported.value.isChanged })
  }
  const imported = await importPage(ctx, { ...reading, page: reading.page }, effectiveAnswers(each))
  if (!imported.ok) return imported
  const { areaId, goalId, isChanged } = imported.value
  return ok({ place: areaId ? { kind: "area", id: areaId } : { kind: "goal", id: goalId }, isChanged })
}

const onlyOnce = (places: readonly ImportedPlace[]): ImportedPlace[] => [
  ...new Map(places.map((place) => [place.id, place])).values(),
]
export const placesOf = ({ readings }: PendingImport): ImportedPlace[] =>
  onlyOnce(readings.flatMap(({ became }) => became ?? []))
