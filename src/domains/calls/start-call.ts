import { type Outcome, ok, refused } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { insertDraft } from "./beginning/insert-draft.ts"
import { managesCalls } from "./call.access.ts"
import { defaultContent, defaultCriteria } from "./call.defaults.ts"
import { formTexts } from "./call.form.texts.ts"
import { TITLE_LIMIT } from "./call.form.ts"
import { callTexts as texts } from "./call.texts.ts"

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
  const content = defaultContent(input.title, input.form)
  await insertDraft(ctx, { id: input.id, content, criteria: defaultCriteria(input.form), copiedFrom: null })
  return ok({ id: input.id })
}
