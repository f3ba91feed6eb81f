import { createHash } from "node:crypto"
import { adoptionWarnings } from "../../law/programme.ts"
import { parseDate, today } from "../../lib/dates.ts"
import { blocking, type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { accessProgramme } from "./programme.access.ts"
import { gapsOf, programmeText } from "./programme.queries.ts"
import { snapshotOf } from "./programme.snapshot.ts"
import { isWritable, type Programme } from "./programme.ts"
import { recordResolutionEvidence } from "./stages/resolution-evidence.ts"
import { isWebAddress } from "./web-address.ts"

export const BECAUSE_LIMIT = 2000

export type Adoption = {
  number: string
  /** "YYYY-MM-DD" */
  on: string
  /** Empty while it is not published yet. */
  bipUrl: string
  /** Why the programme is changed; asked only of a later resolution. */
  because: string
}

/**
 * Records that the council adopted the text as it stands: it becomes an edition with its hash and is frozen. A draft gets
 * its first edition; a change of an adopted programme gets the next one, with the reason. Recording the same resolution
 * again changes nothing. A resolution later than 30 November is a warning among the problems of a success (art. 5a ust. 1).
 * @throws Missing when the programme is not this actor's
 */
export async function markAdopted(
  ctx: OfficeCtx,
  programmeId: string,
  adoption: Adoption,
): Promise<Outcome<{ edition: number; warnings: Problem[] }>> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  if (programme.resolution?.number === adoption.number && !isWritable(programme))
    return ok({ edition: programme.edition, warnings: adoptionWarnings(programme, programme.resolution.on) })
  const text = await programmeText(ctx, programme.id)
  const problems = [...whyNotAdopted(ctx, programme, adoption), ...blocking(gapsOf(programme, text))]
  if (problems.length > 0) return refused(...problems)
  const edition = programme.edition + 1
  const snapshot = snapshotOf(programme, adoption, text)
  const sha256 = createHash("sha256").update(snapshot).digest("hex")
  await ctx.db
    .insertInto("programme_editions")
    .values({
      ...{ office_id: ctx.office.id, programme_id: programme.id, edition, snapshot, sha256 },
      resolution_number: adoption.number,
      resolution_on: adoption.on,
      bip_url: adoption.bipUrl || null,
      because: edition === 1 ? "" : adoption.because,
      adopted_at: ctx.now,
      adopted_by: actorId(ctx.actor),
    })
    .execute()
  await ctx.db
    .updateTable("programmes")
    .set({ state: "adopted", edition, amended_since: null, changed_at: ctx.now, changed_by: actorId(ctx.actor) })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", programme.id)
    .execute()
  await recordResolutionEvidence(ctx, programme, { ...adoption, edition })
  await recordEvent(ctx, {
    what: edition === 1 ? "programme.adopted" : "programme.amended",
    on: { kind: "programme", id: programme.id },
    data: { number: adoption.number, on: adoption.on, edition, sha256 },
  })
  return ok({ edition, warnings: edition === 1 ? adoptionWarnings(programme, adoption.on) : [] })
}

function whyNotAdopted(ctx: OfficeCtx, programme: Programme, { number, on, bipUrl, because }: Adoption): Problem[] {
  const problems: Problem[] = []
  const refuse = (field: string, code: string, message: Problem["message"]) => problems.push({ field, code, message })
  if (!isWritable(programme)) refuse("", "programme.notAmended", texts.frozen(programme.resolution?.number ?? ""))
  if (number.trim() === "" || number.length > 100) refuse("number", "programme.resolutionNumber", texts.numberMissing)
  if (!parseDate(on).ok) refuse("on", "programme.resolutionDate", texts.dateMissing)
  else if (on > today(ctx.now).toString()) refuse("on", "programme.resolutionAhead", texts.dateAhead)
  if (bipUrl !== "" && !isWebAddress(bipUrl)) refuse("bipUrl", "programme.bipUrl", texts.addressWrong)
  if (programme.edition > 0 && (because.trim() === "" || because.length > BECAUSE_LIMIT))
    refuse("because", "programme.because", texts.becauseMissing)
  return problems
}
