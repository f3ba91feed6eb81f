import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { accessProgramme } from "./programme.access.ts"
import { recordResolutionEvidence } from "./stages/resolution-evidence.ts"
import { isWebAddress } from "./web-address.ts"

/**
 * Writes down where the text in force stands in BIP, when it was not known as the resolution was recorded. An address that
 * is there already stays.
 * @throws Missing when the programme is not this actor's
 */
export async function recordBipAddress(
  ctx: OfficeCtx,
  programmeId: string,
  address: string,
): Promise<Outcome<{ id: string }>> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  if (!isWebAddress(address)) return refused({ field: "bipUrl", code: "programme.bipUrl", message: texts.addressWrong })
  const written = await ctx.db
    .updateTable("programme_editions")
    .set({ bip_url: address })
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .where("edition", "=", programme.edition)
    .where("bip_url", "is", null)
    .returning("edition")
    .executeTakeFirst()
  if (written) {
    const number = programme.resolution?.number ?? ""
    await recordResolutionEvidence(ctx, programme, { number, edition: written.edition, bipUrl: address })
    await recordEvent(ctx, {
      what: "programme.published-in-bip",
      on: { kind: "programme", id: programme.id },
      data: { edition: programme.edition, address },
    })
  }
  return ok({ id: programme.id })
}
