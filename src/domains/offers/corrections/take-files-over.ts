import type { PersonCtx } from "../../../platform/ctx.ts"
import { keptMark, keptNow } from "../../../platform/kept-file.ts"
import type { Correction } from "./correction.ts"

/** Makes the files of a sent correction attachments of its offer, each in the place of what it replaces. */
export async function takeFilesOver(ctx: PersonCtx, { offerId, files }: Correction): Promise<void> {
  if (files.length === 0) return
  const replaced = files.flatMap(({ insteadOf }) => insteadOf?.id ?? [])
  if (replaced.length > 0)
    await ctx.db
      .updateTable("offer_attachments")
      .set(keptMark(ctx, true))
      .where("office_id", "=", ctx.office.id)
      .where("id", "in", replaced)
      .execute()
  await ctx.db
    .insertInto("offer_attachments")
    .values(
      files.map((file) => ({
        ...{ office_id: ctx.office.id, offer_id: offerId, id: file.id },
        ...{ requested_id: file.requestedId, document_id: null },
        ...keptNow(ctx, file),
      })),
    )
    .execute()
}
