import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { takeOut } from "./add-correction-file.ts"
import { accessCorrection, whyNotOpen } from "./save-correction.ts"

/**
 * Takes a file out of a correction that is not sent yet: what was submitted stands in its place again. Twice is once.
 * @returns its name, or "" when it was not there any more
 * @throws Missing when the offer is not this actor's or was never returned
 */
export async function removeCorrectionFile(ctx: PersonCtx, offerId: string, id: string): Promise<Outcome<string>> {
  const open = await accessCorrection(ctx, offerId)
  const closed = whyNotOpen(open, ctx.now)
  if (closed) return refused(closed)
  const file = open.correction.files.find((it) => it.id === id)
  if (!file) return ok("")
  await takeOut(ctx, file.id)
  const data = { attachment: id, sha256: file.sha256 }
  await recordEvent(ctx, { what: "offer.correction-file-removed", on: { kind: "offer", id: open.offer.id }, data })
  return ok(file.name)
}
