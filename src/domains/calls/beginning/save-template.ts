import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import { accessOfficeCall } from "../call.access.ts"
import type { Call, CallDraft } from "../call.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"
import type { TemplateContent } from "./templates.tables.ts"

export const NAME_LIMIT = 120

/**
 * Keeps a draft or an announced call as a template of the office, under a name no other template has. Repeated with the
 * same id it changes nothing.
 * @throws Missing when the call is not this actor's to manage
 */
export async function saveTemplate(
  ctx: OfficeCtx,
  input: { id: string; callId: string; name: string },
): Promise<Outcome<undefined>> {
  if (!isId(input.id)) throw new Missing("template of a call")
  const call = await accessOfficeCall(ctx, input.callId, "manage")
  const refuse = (code: "templateNameMissing" | "templateNameTooLong" | "templateNameTaken") =>
    refused({ field: "name", code: `call.${code}`, message: texts[code] })
  if (input.name === "") return refuse("templateNameMissing")
  if (input.name.length > NAME_LIMIT) return refuse("templateNameTooLong")
  const inserted = await ctx.db
    .insertInto("call_templates")
    .values({
      office_id: ctx.office.id,
      id: input.id,
      name: input.name,
      content: JSON.stringify(keptOf(call)),
      criteria: JSON.stringify(call.criteria.map(({ id, ...criterion }) => criterion)),
      created_at: ctx.now,
      created_by: actorId(ctx.actor),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst()
  if (inserted) {
    await recordEvent(ctx, { what: "call.template-saved", on: { kind: "call-template", id: input.id } })
    return ok(undefined)
  }
  return (await isSaved(ctx, input.id)) ? ok(undefined) : refuse("templateNameTaken")
}

async function isSaved(ctx: OfficeCtx, id: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom("call_templates")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .executeTakeFirst()
  return row !== undefined
}

const keptOf = (call: Call | CallDraft): TemplateContent => ({
  title: call.title,
  spheres: call.spheres,
  form: call.form,
  description: call.description,
  conditions: call.conditions,
  rules: call.rules,
  procedure: call.procedure,
  grantMin: call.grantMin,
  grantMax: call.grantMax,
  maxGrantShare: call.maxGrantShare,
  maxAdministrativeShare: call.maxAdministrativeShare,
  threshold: call.threshold,
  cardId: call.cardId,
  // The tasks of a call share its pool, which a template has none of.
  offerRules: { ...call.offerRules, tasks: [] },
})
