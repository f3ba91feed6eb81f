import type { OfficeCtx } from "../../../platform/ctx.ts"
import "./justification.tables.ts"

/** Revision 0 stands for one that nobody has begun. */
export type Justification = { text: string; revision: number }

/** Why the office asks the council to adopt a programme, as saved last. */
export async function justificationOf(ctx: OfficeCtx, programmeId: string): Promise<Justification> {
  const row = await ctx.db
    .selectFrom("programme_justifications")
    .select(["text", "revision"])
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programmeId)
    .executeTakeFirst()
  return row ?? { text: "", revision: 0 }
}
