import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId, newId } from "../../../platform/ids.ts"
import { cardChoices } from "../../strategy/public.ts"
import { completeRules } from "../offer-rules.ts"
import { insertDraft } from "./insert-draft.ts"
import { accessTemplate } from "./templates.queries.ts"

const NOT_KEPT = {
  pool: null,
  poolIsOfDraftBudget: false,
  taskFrom: null,
  taskTo: null,
  closesAt: null,
  decisionOn: null,
  costsThisYear: null,
  costsLastYear: null,
  costsNote: "",
  programmeTaskId: null,
}

/**
 * Begins a draft with what a template keeps. `id` comes with the form, so that a form sent twice begins one draft.
 * @throws Missing when the template is gone or the actor does not run calls
 */
export async function startFromTemplate(ctx: OfficeCtx, input: { id: string; templateId: string }): Promise<void> {
  if (!isId(input.id)) throw new Missing("call")
  const { content, criteria } = await accessTemplate(ctx, input.templateId)
  const rules = completeRules(content.offerRules)
  const cards = content.cardId === null ? [] : await cardChoices(ctx)
  const full = {
    ...content,
    ...NOT_KEPT,
    // A card may have been closed since.
    cardId: cards.some((card) => card.id === content.cardId) ? content.cardId : null,
    offerRules: { ...rules, attachments: rules.attachments.map((attachment) => ({ ...attachment, id: newId() })) },
  }
  await insertDraft(ctx, { id: input.id, content: full, criteria, copiedFrom: null })
}
