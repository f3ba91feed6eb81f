import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { accessCard } from "./card.access.ts"
import { cardOf } from "./card.document.ts"
import { valuesIn } from "./card.queries.ts"
import { addVersion } from "./card.versions.ts"
import { type StagePoints, withStagePoints } from "./stage-points.ts"

/**
 * Fills the grid of a card from the work: one new version (origin `measured`) with the points of these stages and years,
 * none when the card says them already. Who may change the work may do so; the command of that work has asked.
 * `left` names the stages whose printed row is not tied to years: they were not touched.
 * @throws Missing when there is no such card
 */
export async function recordStagePoints(
  ctx: OfficeCtx,
  it: { cardId: string; points: readonly StagePoints[] },
): Promise<{ version: number; left: readonly number[] }> {
  const card = await accessCard(ctx, it.cardId, "measure")
  const stored = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  const { left, ...filled } = withStagePoints(stored, it.points)
  const { version } = await addVersion(ctx, {
    content: { ...stored, ...filled },
    before: { id: card.id, version: card.version, content: stored },
    areaId: card.area.id,
    origin: "measured",
  })
  if (version === card.version) return { version, left }
  const years = [...new Set(it.points.map(({ year }) => String(year)))].sort()
  const data = { version, years }
  await recordEvent(ctx, { what: "card.stages-measured", on: { kind: "card", id: card.id }, data })
  return { version, left }
}
