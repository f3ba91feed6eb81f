import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"

export type OfficeInput = {
  name: string
  siteName: string
  organ: string
  address: string
  email: string
  phone: string
}

/** Changes how the office is named and reached. Documents already made keep what they say. */
export async function saveOffice(ctx: PersonCtx, input: OfficeInput): Promise<void> {
  const { siteName, ...rest } = input
  await ctx.db
    .updateTable("offices")
    .set({ ...rest, site_name: siteName })
    .where("id", "=", ctx.office.id)
    .execute()
  await recordEvent(ctx, { what: "office.saved", on: { kind: "office", id: ctx.office.id } })
}
