import { isDeepStrictEqual } from "node:util"
import { blocking } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, type StageState, steps } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { checkCall } from "../call.check.ts"
import { defaultCriteria } from "../call.defaults.ts"
import type { CallDraft } from "../call.ts"
import { FIRST_OFFER_RULES } from "../offer-rules.ts"
import { rulesField } from "./legal-check.ts"
import { wizardTexts as texts } from "./wizard.texts.ts"

const STEPS = ["text", "rules", "criteria", "attachments", "check", "publication"] as const
export type WizardStep = (typeof STEPS)[number]

/**
 * The steps of an announcement, in any order; one is done when the law finds no error in what it holds. What a draft starts
 * with, lawful as it is, nobody has done.
 */
export function wizardLine(ctx: OfficeCtx, draft: CallDraft, current: WizardStep): Html {
  const to = { office: ctx.office.slug, callId: draft.id }
  const open = new Set(blocking(checkCall(draft, ctx.now)).map(({ field }) => stepOf(field)))
  const isDone: Record<WizardStep, boolean> = {
    text: !open.has("text"),
    rules: !open.has("rules") && !isDeepStrictEqual(draft.offerRules, FIRST_OFFER_RULES),
    criteria: !open.has("criteria") && !hasFirstCriteria(draft),
    attachments: false,
    check: open.size === 0,
    publication: false,
  }
  const page = {
    text: urls.callEdit,
    rules: urls.callRules,
    criteria: urls.callCriteria,
    attachments: urls.callAttachments,
    check: urls.officeCall,
    publication: urls.callPublication,
  }
  const stateOf = (step: WizardStep): StageState => (step === current ? "current" : isDone[step] ? "done" : "ahead")
  return steps(ctx, {
    label: texts.label,
    items: STEPS.map((step) => ({
      label: texts[step],
      state: stateOf(step),
      ...(step === current ? {} : { href: page[step].href(to) }),
      ...(step === "attachments" ? { note: texts.optional } : {}),
    })),
  })
}

const hasFirstCriteria = ({ form, criteria }: CallDraft): boolean =>
  form !== null &&
  isDeepStrictEqual(
    criteria.map(({ id, ...criterion }) => criterion),
    defaultCriteria(form),
  )

function stepOf(field: string): WizardStep {
  if (field.startsWith("criteria")) return "criteria"
  return rulesField(field) ? "rules" : "text"
}
