import { createHash } from "node:crypto"
import { isDeepStrictEqual } from "node:util"
import { PROGRAMME_PARTS } from "../../../law/programme.ts"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { editionInForce } from "../edition.queries.ts"
import { BECAUSE_LIMIT } from "../mark-adopted.ts"
import { accessProgramme } from "../programme.access.ts"
import { programmeText } from "../programme.queries.ts"
import { snapshotOf } from "../programme.snapshot.ts"
import { lacksText, type Programme, type ProgrammeText } from "../programme.ts"
import { writeAll } from "../start-programme.ts"
import { pastTextTexts as texts } from "./past-text.texts.ts"
import type { PastText } from "./past-text.ts"
import { dropPasted } from "./paste-text.ts"

export type PastTextSaving = {
  text: PastText
  /** The record that the page was of: two people do not write past each other. */
  edition: number
  /** Why it is corrected; the first text needs no reason. */
  because: string
}

/**
 * Saves the text of an entered programme as its next record: the one before stays with its hash. The same text again changes
 * nothing.
 * @throws Missing when the programme is not this actor's or was written in the product
 */
export async function savePastText(
  ctx: OfficeCtx,
  programmeId: string,
  { text, edition, because }: PastTextSaving,
): Promise<Outcome<{ edition: number }>> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  if (!programme.isEntered) throw new Missing("entered programme")
  const isFirst = lacksText(programme)
  const stands = (await editionInForce(ctx, programme.id))!
  const before = await programmeText(ctx, programme.id)
  const after = withPastText(before, text)
  if (!isFirst && isDeepStrictEqual([before, stands.snapshot.rest ?? []], [after, text.rest])) {
    await dropPasted(ctx, programme.id)
    return ok({ edition: programme.edition })
  }
  if (programme.amendedSince) return refused({ field: "", code: "programme.changeOpen", message: texts.changeOpen })
  if (programme.edition !== edition) return refused({ field: "", code: "programme.conflict", message: texts.meanwhile })
  if (!isFirst && (because.trim() === "" || because.length > BECAUSE_LIMIT))
    return refused({ field: "because", code: "programme.because", message: texts.becauseMissing })
  const reason = isFirst ? texts.first(stands.resolution.number).pl : because.trim()
  await setAtWork(ctx, programme, { amended_since: ctx.now })
  await writeAll(ctx, { ...programme, amendedSince: ctx.now }, after, reason.slice(0, 500))
  const next = programme.edition + 1
  const snapshot = snapshotOf(programme, stands.resolution, after, text.rest)
  const sha256 = createHash("sha256").update(snapshot).digest("hex")
  await ctx.db
    .insertInto("programme_editions")
    .values({
      ...{ office_id: ctx.office.id, programme_id: programme.id, edition: next, snapshot, sha256 },
      ...{ resolution_number: stands.resolution.number, resolution_on: stands.resolution.on },
      ...{ bip_url: stands.resolution.bipUrl, because: reason, is_correction: true },
      ...{ adopted_at: ctx.now, adopted_by: actorId(ctx.actor) },
    })
    .execute()
  await setAtWork(ctx, programme, { amended_since: null, edition: next })
  await dropPasted(ctx, programme.id)
  await recordEvent(ctx, {
    what: isFirst ? "programme.text-entered" : "programme.text-corrected",
    on: { kind: "programme", id: programme.id },
    data: { edition: next, sha256 },
  })
  return ok({ edition: next })
}

/** The parts with these paragraphs and the amount; whatever else stands beside them stays. */
function withPastText(before: ProgrammeText, { parts, amount }: PastText): ProgrammeText {
  const entries = PROGRAMME_PARTS.map(({ key }) => [key, { ...before[key], paragraphs: parts[key] ?? [] }] as const)
  const text = Object.fromEntries(entries) as ProgrammeText
  return { ...text, money: { ...text.money, amount } }
}

/** The database lets the text of an adopted programme be written only while this says so. */
const setAtWork = (
  ctx: OfficeCtx,
  programme: Programme,
  values: { amended_since: Temporal.Instant | null; edition?: number },
) =>
  ctx.db
    .updateTable("programmes")
    .set(values)
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
