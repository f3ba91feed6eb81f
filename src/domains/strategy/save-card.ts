import { isDeepStrictEqual } from "node:util"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { accessCard } from "./card.access.ts"
import { cardOf, type IdentifiedCard } from "./card.document.ts"
import { findTwin } from "./card.place.ts"
import { valuesIn } from "./card.queries.ts"
import { addVersion } from "./card.versions.ts"
import { editTexts as texts } from "./edit.texts.ts"

/** Code of the refusal when another version was saved since the form was opened. */
export const SAVED_ELSEWHERE = "card.saved_elsewhere"

/**
 * Saves a changed card as a new version. `version` is the one the form was opened with; saving what is saved already
 * changes nothing, so a form sent twice is no conflict.
 * @throws Missing when the card is not this actor's to change
 */
export async function saveCard(
  ctx: OfficeCtx,
  cardId: string,
  it: { version: number; content: IdentifiedCard },
): Promise<Outcome<{ version: number }>> {
  const card = await accessCard(ctx, cardId, "edit")
  const stored = cardOf(card.document, await valuesIn(ctx, card.id, card.version))
  if (isDeepStrictEqual(plain(it.content), plain(stored))) return ok({ version: card.version })
  if (card.version !== it.version) return refused({ field: "", code: SAVED_ELSEWHERE, message: texts.savedElsewhere })
  const twin = await findTwin(ctx, it.content)
  if (twin && twin.id !== card.id) return refused({ field: "name", code: "card.twin", message: texts.twin })
  const { version } = await addVersion(ctx, {
    content: it.content,
    before: { id: card.id, version: card.version, content: stored },
    areaId: card.area.id,
    origin: "edited",
  })
  await recordEvent(ctx, { what: "card.saved", on: { kind: "card", id: card.id }, data: { version } })
  return ok({ version })
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
