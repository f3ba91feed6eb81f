import type { StageKey } from "../../../law/programme-stages.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId, newId } from "../../../platform/ids.ts"
import type { StoredFile } from "../../../platform/receive-upload.ts"
import { isWebAddress } from "../web-address.ts"
import { accessStages } from "./stage.access.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import "./stage.tables.ts"

/** `id` is made by the form; either an address or a file that is already in the store. */
export type EvidenceTyped = { id: string; label: string; address: string; isPublic: boolean; file: StoredFile | null }

/**
 * Adds what shows that a stage was done: an address, or a document. A double press adds one.
 * @throws Missing when the stage is not this actor's
 */
export async function addEvidence(
  ctx: PersonCtx,
  at: { programmeId: string; stage: StageKey },
  typed: EvidenceTyped,
): Promise<Outcome<void>> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  const problems: Problem[] = []
  const label = typed.label.trim() || typed.file?.name || ""
  if (label === "" || label.length > 300)
    problems.push({ field: "label", code: "stage.evidence_label", message: texts.labelMissing })
  if (!typed.file && !isWebAddress(typed.address.trim()))
    problems.push({ field: "address", code: "stage.evidence_address", message: texts.addressWrong })
  if (problems.length > 0) return refused(...problems)
  if (!isId(typed.id)) throw new Missing("evidence")
  const file = typed.file
  const added = await ctx.db
    .insertInto("programme_stage_evidence")
    .values({
      ...{ office_id: ctx.office.id, id: typed.id, programme_id: programme.id, stage: at.stage, label },
      ...{ kind: file ? "document" : "address", href: file ? null : typed.address.trim(), is_public: typed.isPublic },
      ...{ added_at: ctx.now, added_by: ctx.actor.id, removed_at: null, removed_by: null },
      ...{ name: file?.name ?? null, file_kind: file?.kind ?? null, size: file?.size ?? null },
      ...{ sha256: file?.sha256 ?? null, scan: file?.scan ?? null },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n)
    await recordEvent(ctx, {
      what: "stage.evidence-added",
      on: { kind: "programme", id: programme.id },
      data: { stage: at.stage, kind: file ? "document" : "address" },
    })
  return ok(undefined)
}

/**
 * What the product itself did for a stage: a page of its own as evidence. The same page is there once; one that somebody
 * took away stays away.
 */
export async function recordStageEvidence(
  ctx: OfficeCtx,
  it: { programmeId: string; stage: StageKey; label: string; href: string; isPublic: boolean },
): Promise<void> {
  await ctx.db
    .insertInto("programme_stage_evidence")
    .values({
      ...{ office_id: ctx.office.id, id: newId(), programme_id: it.programmeId, stage: it.stage, kind: "page" },
      ...{ label: it.label.slice(0, 300), href: it.href, is_public: it.isPublic },
      ...{ added_at: ctx.now, added_by: ctx.actor.kind === "person" ? ctx.actor.id : "" },
      ...{ removed_at: null, removed_by: null, name: null, file_kind: null, size: null, sha256: null, scan: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/**
 * Takes evidence away, or brings it back.
 * @throws Missing when the stage is not this actor's
 */
export async function setEvidenceRemoved(
  ctx: PersonCtx,
  at: { programmeId: string; stage: StageKey; id: string },
  isRemoved: boolean,
): Promise<void> {
  const programme = await accessStages(ctx, at.programmeId, at.stage)
  if (!isId(at.id)) throw new Missing("evidence")
  const changed = await ctx.db
    .updateTable("programme_stage_evidence")
    .set(isRemoved ? { removed_at: ctx.now, removed_by: ctx.actor.id } : { removed_at: null, removed_by: null })
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .where("stage", "=", at.stage)
    .where("id", "=", at.id)
    .where("removed_at", isRemoved ? "is" : "is not", null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 1n)
    await recordEvent(ctx, {
      what: isRemoved ? "stage.evidence-removed" : "stage.evidence-returned",
      on: { kind: "programme", id: programme.id },
      data: { stage: at.stage },
    })
}
