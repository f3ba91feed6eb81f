import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { accessArea } from "./level.access.ts"
import { levelTexts as texts } from "./level.texts.ts"
import type { Hundredths } from "./level-progress.ts"

const MOST: Hundredths = 1000_00

/** `60`, `12,5 %` → hundredths of a percent; null for an empty one, undefined when it is no weight. */
export function readWeight(text: string): Hundredths | null | undefined {
  const bare = text.replace(/[\s\u00a0]*%$/, "").trim()
  if (bare === "") return null
  const found = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!found) return undefined
  const weight = Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"))
  return weight <= MOST ? weight : undefined
}

/**
 * Sets the weights of tasks of an area, as typed; an empty one takes the weight away. A sum other than 100 is no refusal:
 * real programmes sum to 90, and the page warns.
 * @param typed by id of the card
 * @throws Missing when the area is not this actor's to change
 */
export async function saveWeights(
  ctx: OfficeCtx,
  areaId: string,
  typed: ReadonlyMap<string, string>,
): Promise<Outcome<{ changed: number }>> {
  const area = await accessArea(ctx, areaId, "edit")
  const cards = await ctx.db
    .selectFrom("cards")
    .select(["id", "weight"])
    .where("office_id", "=", ctx.office.id)
    .where("area_id", "=", area.id)
    .where("removed_at", "is", null)
    .execute()
  const problems: Problem[] = []
  const changes: { id: string; weight: Hundredths | null }[] = []
  for (const { id, weight: before } of cards) {
    const text = typed.get(id)
    if (text === undefined) continue
    const weight = readWeight(text)
    if (weight === undefined)
      problems.push({ field: `weights.${id}`, code: "weight.unreadable", message: texts.weightUnreadable(text) })
    else if (weight !== before) changes.push({ id, weight })
  }
  if (problems.length > 0) return refused(...problems)
  for (const { id, weight } of changes)
    await ctx.db
      .updateTable("cards")
      .set({ weight })
      .where("office_id", "=", ctx.office.id)
      .where("id", "=", id)
      .execute()
  if (changes.length > 0) {
    const weights = changes.map(({ id, weight }) => `${id}: ${weight ?? ""}`)
    await recordEvent(ctx, { what: "area.weighed", on: { kind: "area", id: area.id }, data: { weights } })
  }
  return ok({ changed: changes.length })
}
