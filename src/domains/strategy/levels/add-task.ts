import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { IdentifiedCard } from "../card.document.ts"
import { cardKey } from "../card.place.ts"
import { addVersion } from "../card.versions.ts"
import { accessArea, type StoredArea } from "./level.access.ts"
import { inputProblems } from "./level.input.ts"

/**
 * Adds a task to an area as a card with nothing but its number and name; the rest is filled in on the card or comes with
 * the import of its print. A task that is there already is given back.
 * @throws Missing when the area is not this actor's to change
 */
export async function addTask(
  ctx: OfficeCtx,
  areaId: string,
  task: { number: string; name: string },
): Promise<Outcome<{ cardId: string }>> {
  const area = await accessArea(ctx, areaId, "edit")
  const problems = inputProblems({ ...task })
  if (problems.length > 0) return refused(...problems)
  const twin = await ctx.db
    .selectFrom("cards")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("area_id", "=", area.id)
    .where("key", "=", cardKey(task))
    .executeTakeFirst()
  if (twin) return ok({ cardId: twin.id })
  const content = emptyCard(area, task)
  const { id, version } = await addVersion(ctx, { content, before: undefined, areaId: area.id, origin: "edited" })
  await recordEvent(ctx, { what: "card.saved", on: { kind: "card", id }, data: { version } })
  return ok({ cardId: id })
}

const emptyCard = (area: StoredArea, task: { number: string; name: string }): IdentifiedCard => ({
  strategy: area.goal.strategy.name,
  goal: { number: area.goal.number, name: area.goal.name, chief: area.goal.chief },
  area: { number: area.number, name: area.name, coordinator: area.coordinator },
  task: { ...task },
  addressees: [],
  justification: [],
  description: [],
  stageYears: [],
  stages: [],
  executor: [],
  bodies: [],
  indicatorYears: [],
  indicators: [],
  indicatorsNone: [],
  totalCost: "",
  budget: [],
})
