import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { accessCard } from "./card.access.ts"
import { cardOf } from "./card.document.ts"
import { valuesIn, versionsOf } from "./card.queries.ts"
import { addVersion } from "./card.versions.ts"

/**
 * Makes an older version of a card the current one again, as a new version: nothing is lost, and this too can be undone.
 * @throws Missing when there is no such version, or the card is not this actor's to change
 */
export async function restoreCard(ctx: OfficeCtx, cardId: string, version: number): Promise<void> {
  const card = await accessCard(ctx, cardId, "edit")
  if (!Number.isInteger(version) || version < 1 || version > card.version) throw new Missing("version of a card")
  const [older] = await versionsOf(ctx, card.id, { newest: version, limit: 1 })
  if (older?.version !== version) throw new Missing("version of a card")
  const added = await addVersion(ctx, {
    content: cardOf(older.document, await valuesIn(ctx, card.id, version)),
    before: {
      id: card.id,
      version: card.version,
      content: cardOf(card.document, await valuesIn(ctx, card.id, card.version)),
    },
    areaId: card.area.id,
    origin: "restored",
    restoredFrom: version,
  })
  if (added.version === card.version) return
  const data = { version: added.version, restored: version }
  await recordEvent(ctx, { what: "card.restored", on: { kind: "card", id: card.id }, data })
}
