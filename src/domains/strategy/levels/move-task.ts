import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { accessCard } from "../card.access.ts"
import { cardOf } from "../card.document.ts"
import { cardKey } from "../card.place.ts"
import { valuesIn } from "../card.queries.ts"
import { addVersion } from "../card.versions.ts"
import { chosenArea } from "./level.access.ts"
import { levelTexts as texts } from "./level.texts.ts"

/**
 * Moves a task with its card, history, indicators and weight to another area, of any goal or strategy of the office; the
 * card prints its new place from then on. One that is there already stays.
 * @throws Missing when the card is not this actor's to change
 */
export async function moveTask(ctx: OfficeCtx, cardId: string, areaId: string): Promise<Outcome<void>> {
  const card = await accessCard(ctx, cardId, "edit")
  if (card.area.id === areaId) return ok(undefined)
  const there = await chosenArea(ctx, areaId, "edit")
  if (!there) return refused({ field: "area", code: "area.unknown", message: texts.areaUnknown })
  const { goal, ...area } = there
  const twin = await ctx.db
    .selectFrom("cards")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("area_id", "=", area.id)
    .where("key", "=", cardKey(card.document.task))
    .executeTakeFirst()
  if (twin) return refused({ field: "area", code: "card.twin", message: texts.taskThere })
  const content = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  const { version } = await addVersion(ctx, {
    content: {
      ...content,
      strategy: goal.strategy.name,
      goal: { number: goal.number, name: goal.name, chief: goal.chief },
      area: { number: area.number, name: area.name, coordinator: area.coordinator },
    },
    before: { id: card.id, version: card.version, content },
    areaId: area.id,
    origin: "edited",
  })
  // A card that printed its new place before it stood there has no new version.
  await ctx.db
    .updateTable("cards")
    .set({ area_id: area.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", card.id)
    .execute()
  const data = { version, from: card.area.id, to: area.id }
  await recordEvent(ctx, { what: "card.moved", on: { kind: "card", id: card.id }, data })
  return ok(undefined)
}
