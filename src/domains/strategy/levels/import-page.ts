import { sql } from "kysely"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { mayEditCards } from "../card.access.ts"
import { placeArea, placeGoal } from "../card.place.ts"
import { cardTexts } from "../card.texts.ts"
import type { Card } from "../card.ts"
import type { CardReading } from "../card-reader/read-card.ts"
import { fold } from "../fold.ts"
import { type ImportAnswers, settleReading } from "../import-answers.ts"
import type { UnalignedRow } from "../strategy.tables.ts"
import { addTask } from "./add-task.ts"
import { matchesOf, NEW_TASK, storedTask, unmatchedTask } from "./page-reader/page-matches.ts"
import type { PagePart } from "./page-reader/page-reading.ts"
import { readPercent } from "./page-reader/read-percent.ts"
import type { SettledPage, SettledTask } from "./page-reader/settle-page.ts"
import { siblingsOf } from "./save-level-indicator.ts"
import { addStatements } from "./state-value.ts"

/** `indicatorIds` in the order of the page. */
export type ImportedPage = { goalId: string; areaId: string | null; indicatorIds: string[]; isChanged: boolean }

/**
 * Saves one page of a goal or a programme as read and answered: its place, the weights of its tasks, what it prints of
 * progress and its figures, each under the name of its source. Cards and figures of other sources stay as they are.
 * Importing the same page again changes nothing.
 * @throws Missing when the actor may not change the strategy
 */
export async function importPage(
  ctx: OfficeCtx,
  reading: CardReading & { page: PagePart },
  answers: ImportAnswers,
): Promise<Outcome<ImportedPage>> {
  if (!mayEditCards(ctx)) throw new Missing("page")
  const settled = settleReading(reading, answers)
  if (!settled.ok) return settled
  const { card, page } = settled.value
  if (!page) throw new Error("a card is not a page")
  const matches = await matchesOf(ctx, card)
  const open = unmatchedTask(reading.page, matches.stored, answers.given)
  if (open) {
    const message = cardTexts.answerNeeded(open.text.pl, open.text.en)
    return refused({ field: open.path, code: "answer.needed", message })
  }
  const goalId = await placeGoal(ctx, card)
  const areaId = page.page.kind === "area" ? await placeArea(ctx, goalId, card.area) : null
  let changes = 0
  changes += await keepAreas(ctx, goalId, page)
  if (areaId) changes += await keepTasks(ctx, areaId, page, matches.stored)
  const indicators = await keepIndicators(ctx, areaId ? { areaId } : { goalId }, card, page.statedIn)
  changes += indicators.changes
  const on = areaId ? { kind: "area", id: areaId } : { kind: "goal", id: goalId }
  const isChanged = changes > 0
  if (isChanged) await recordEvent(ctx, { what: "level.imported", on, data: { changes } })
  return ok({ goalId, areaId, indicatorIds: indicators.ids, isChanged })
}

/** Programmes that the page of a goal lists, and what it prints of their progress. */
async function keepAreas(ctx: OfficeCtx, goalId: string, { page, statedIn }: SettledPage): Promise<number> {
  let changes = 0
  for (const area of page.areas) {
    const areaId = await placeArea(ctx, goalId, area)
    if (area.progress === "") continue
    const progress = readPercent(area.progress) ?? null
    const printed = { weightPrinted: "", progressPrinted: area.progress, progress, statedIn }
    changes += await stateProgress(ctx, { areaId, cardId: null, ...printed })
  }
  return changes
}

async function keepTasks(
  ctx: OfficeCtx,
  areaId: string,
  { tasks, page, statedIn }: SettledPage,
  stored: Awaited<ReturnType<typeof matchesOf>>["stored"],
): Promise<number> {
  let changes = 0
  for (const task of tasks) {
    const known = task.card === NEW_TASK ? undefined : storedTask(task, stored)
    const cardId = known?.id ?? (await added(ctx, areaId, task))
    if (!known) changes += 1
    if (task.weight !== null && task.weight !== known?.weight) {
      await ctx.db
        .updateTable("cards")
        .set({ weight: task.weight })
        .where("office_id", "=", ctx.office.id)
        .where("id", "=", cardId)
        .execute()
      changes += 1
    }
    const { weightPrinted, progressPrinted, progress } = task
    changes += await stateProgress(ctx, { areaId, cardId, weightPrinted, progressPrinted, progress, statedIn })
  }
  if (page.total) {
    const { weight: weightPrinted, progress: progressPrinted } = page.total
    const progress = readPercent(progressPrinted) ?? null
    changes += await stateProgress(ctx, { areaId, cardId: null, weightPrinted, progressPrinted, progress, statedIn })
  }
  return changes
}

async function added(ctx: OfficeCtx, areaId: string, { number, name }: SettledTask): Promise<string> {
  const outcome = await addTask(ctx, areaId, { number, name })
  if (!outcome.ok) throw new Error("a settled task was refused")
  return outcome.value.cardId
}

type Progress = {
  areaId: string
  cardId: string | null
  weightPrinted: string
  progressPrinted: string
  progress: number | null
  statedIn: string
}

/** Keeps what is printed unless the newest statement of this source says just that. */
async function stateProgress(ctx: OfficeCtx, it: Progress): Promise<number> {
  const newest = await ctx.db
    .selectFrom("progress_statements")
    .select(["weight_printed", "progress_printed"])
    .where("office_id", "=", ctx.office.id)
    .where("area_id", "=", it.areaId)
    .where("card_id", it.cardId === null ? "is" : "=", it.cardId)
    .where("stated_in", "=", it.statedIn)
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst()
  if (newest?.weight_printed === it.weightPrinted && newest.progress_printed === it.progressPrinted) return 0
  await ctx.db
    .insertInto("progress_statements")
    .values({
      ...{ office_id: ctx.office.id, id: newId(), area_id: it.areaId, card_id: it.cardId, progress: it.progress },
      ...{ weight_printed: it.weightPrinted, progress_printed: it.progressPrinted, stated_in: it.statedIn },
      ...{ recorded_at: ctx.now, recorded_by: actorId(ctx.actor) },
    })
    .execute()
  return 1
}

async function keepIndicators(
  ctx: OfficeCtx,
  at: { goalId: string } | { areaId: string },
  card: Pick<Card, "indicators">,
  statedIn: string,
): Promise<{ ids: string[]; changes: number }> {
  let changes = 0
  const ids: string[] = []
  const siblings = await siblingsOf(ctx, at)
  for (const { name, source, kind, values, unaligned } of card.indicators) {
    // Two rows of one name and two sources are two indicators.
    const isRepeated = card.indicators.filter((each) => fold(each.name) === fold(name)).length > 1
    const isSame = (each: { name: string; source: string }) =>
      fold(each.name) === fold(name) && (!isRepeated || fold(each.source) === fold(source))
    let known = siblings.find((each) => isSame(each) && !ids.includes(each.id))
    if (!known) {
      known = { id: newId(), name, source }
      await ctx.db
        .insertInto("indicators")
        .values({
          ...{ office_id: ctx.office.id, id: known.id, card_id: null, name, source, place: siblings.length },
          ...{ measured_by: null, bound_at: null, bound_by: null, kind: kind === "unknown" ? null : kind },
          goal_id: "goalId" in at ? at.goalId : null,
          area_id: "areaId" in at ? at.areaId : null,
        })
        .execute()
      siblings.push(known)
      changes += 1
    }
    ids.push(known.id)
    const statements = values.map(({ year, printed, reading }) => ({
      ...{ year, role: "actual" as const, statedIn, printed, reading },
    }))
    changes += await addStatements(ctx, known.id, statements)
    if (unaligned.length > 0) changes += await keepUnaligned(ctx, known.id, { statedIn, printed: unaligned })
  }
  return { ids, changes }
}

/** A row that a person left as printed: its words are kept, and no year has a number of it. */
async function keepUnaligned(ctx: OfficeCtx, indicatorId: string, row: UnalignedRow): Promise<number> {
  const json = JSON.stringify([row])
  const { numUpdatedRows } = await ctx.db
    .updateTable("indicators")
    .set({ unaligned: sql<UnalignedRow[]>`unaligned || ${json}::jsonb` })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", indicatorId)
    .where(sql<boolean>`not unaligned @> ${json}::jsonb`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
