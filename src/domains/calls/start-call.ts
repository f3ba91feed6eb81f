import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId, newId } from "../../platform/ids.ts"
import { managesCalls } from "./call.access.ts"
import { defaultTexts } from "./call.defaults.texts.ts"
import { defaultCriteria } from "./call.defaults.ts"
import { formTexts } from "./call.form.texts.ts"
import { TITLE_LIMIT } from "./call.form.ts"
import { callTexts as texts } from "./call.texts.ts"
import type { CallForm } from "./call.ts"
import { FIRST_OFFER_RULES } from "./offer-rules.ts"

/**
 * Begins a draft with the usual wording and criteria. `id` comes with the form, so that a form sent twice begins one draft.
 * @throws Missing when the actor does not run calls
 */
export async function startCall(
  ctx: OfficeCtx,
  input: { id: string; title: string; form: string },
): Promise<Outcome<{ id: string }>> {
  if (!managesCalls(ctx) || !isId(input.id)) throw new Missing("call")
  const over = input.title.length - TITLE_LIMIT
  if (input.title === "") return refused({ field: "title", code: "call.titleMissing", message: texts.titleMissing })
  if (over > 0) return refused({ field: "title", code: "call.tooLong", message: formTexts.tooLong(over) })
  if (input.form !== "support" && input.form !== "entrust")
    return refused({ field: "form", code: "call.formMissing", message: texts.formMissing })
  if (await insertDraft(ctx, { ...input, form: input.form })) {
    await insertCriteria(ctx, input.id, input.form)
    await recordEvent(ctx, { what: "call.started", on: { kind: "call", id: input.id } })
  }
  return ok({ id: input.id })
}

async function insertDraft(ctx: OfficeCtx, input: { id: string; title: string; form: CallForm }): Promise<boolean> {
  const inserted = await ctx.db
    .insertInto("calls")
    .values({
      office_id: ctx.office.id,
      id: input.id,
      state: "drafted",
      title: input.title,
      form: input.form,
      rules: defaultTexts.rules,
      procedure: defaultTexts.procedure,
      offer_rules: FIRST_OFFER_RULES,
      created_at: ctx.now,
      created_by: actorId(ctx.actor),
      changed_at: ctx.now,
      changed_by: actorId(ctx.actor),
    })
    .onConflict((conflict) => conflict.columns(["office_id", "id"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  return inserted !== undefined
}

async function insertCriteria(ctx: OfficeCtx, callId: string, form: CallForm): Promise<void> {
  const rows = defaultCriteria(form).map((criterion, index) => ({
    office_id: ctx.office.id,
    call_id: callId,
    id: newId(),
    position: index + 1,
    name: criterion.name,
    hint: criterion.hint,
    max_points: criterion.maxPoints,
    article_key: criterion.articleKey,
  }))
  await ctx.db.insertInto("call_criteria").values(rows).execute()
}
