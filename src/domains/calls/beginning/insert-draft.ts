import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { copyCallAttachments } from "../attachments/copy-call-attachments.ts"
import { columnsOf } from "../call.rows.ts"
import type { CallContent } from "../call.ts"
import { writeCriteria } from "../set-criteria.ts"
import type { TemplateCriterion } from "./templates.tables.ts"

type Beginning = { id: string; content: CallContent; criteria: readonly TemplateCriterion[]; copiedFrom: string | null }

/** Writes a draft that begins with content; the same id a second time is the same form sent again and writes nothing. */
export async function insertDraft(ctx: OfficeCtx, { id, content, criteria, copiedFrom }: Beginning): Promise<void> {
  const by = actorId(ctx.actor)
  const inserted = await ctx.db
    .insertInto("calls")
    .values({
      ...columnsOf(content),
      office_id: ctx.office.id,
      id,
      state: "drafted",
      copied_from: copiedFrom,
      created_at: ctx.now,
      created_by: by,
      changed_at: ctx.now,
      changed_by: by,
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!inserted) return
  await writeCriteria(
    ctx,
    id,
    criteria.map((criterion) => ({ ...criterion, id: newId() })),
  )
  await recordEvent(ctx, { what: "call.started", on: { kind: "call", id } })
  if (copiedFrom) await copyCallAttachments(ctx, copiedFrom, id)
}
