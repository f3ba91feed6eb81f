import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { managesCalls } from "../call.access.ts"
import { callOf, isDraft, storedCalls } from "../call.rows.ts"
import type { Call } from "../call.ts"
import { DEFAULT_PATTERN } from "./number-pattern.ts"
import type { TemplateContent, TemplateCriterion } from "./templates.tables.ts"

export type CallTemplate = { id: string; name: string; content: TemplateContent; criteria: TemplateCriterion[] }

/** An office keeps a handful; who has more than this finds the newest ones. */
const MOST_SHOWN = 100

const templates = (ctx: OfficeCtx) =>
  ctx.db
    .selectFrom("call_templates")
    .select(["id", "name", "content", "criteria"])
    .where("office_id", "=", ctx.office.id)
    .where("removed_at", "is", null)

export const listTemplates = (ctx: OfficeCtx): Promise<CallTemplate[]> =>
  templates(ctx).orderBy("created_at", "desc").orderBy("id").limit(MOST_SHOWN).execute()

/** @throws Missing when there is none, it was removed, or the actor does not run calls */
export async function accessTemplate(ctx: OfficeCtx, id: string): Promise<CallTemplate> {
  const template =
    managesCalls(ctx) && isId(id) ? await templates(ctx).where("id", "=", id).executeTakeFirst() : undefined
  if (!template) throw new Missing("template of a call")
  return template
}

/** How the office numbers its calls. */
export async function numberPatternOf(ctx: OfficeCtx): Promise<string> {
  const row = await ctx.db
    .selectFrom("call_number_patterns")
    .select("pattern")
    .where("office_id", "=", ctx.office.id)
    .executeTakeFirst()
  return row?.pattern ?? DEFAULT_PATTERN
}

/** The announced call that a draft repeats, if it repeats one. */
export async function repeatedBy(ctx: OfficeCtx, draftId: string): Promise<Call | undefined> {
  const row = await storedCalls(ctx)
    .where("calls.id", "=", (query) =>
      query
        .selectFrom("calls as d")
        .select("d.copied_from")
        .where("d.office_id", "=", ctx.office.id)
        .where("d.id", "=", draftId),
    )
    .executeTakeFirst()
  const call = row && callOf(row)
  return call && !isDraft(call) ? call : undefined
}

/** The last number given in a year, 0 before the first. */
export async function lastNumber(ctx: OfficeCtx, year: number): Promise<number> {
  const row = await ctx.db
    .selectFrom("call_numbers")
    .select("last")
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .executeTakeFirst()
  return row?.last ?? 0
}
