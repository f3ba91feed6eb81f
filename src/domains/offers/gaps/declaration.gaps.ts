import { checkCharges, findLegalForm } from "../../../law/subjects.ts"
import { type OfferContent, STATEMENTS } from "../offer.ts"
import { type Find, type Gap, gapIn, rulesOf } from "./gap.ts"
import { statementNames, declarationGapTexts as texts } from "./gaps.texts.ts"

/** VI of the form: a declaration whether recipients pay, which must agree with V.B.4. */
export const otherGaps: Find = (content, call) => {
  const gap = gapIn("other")
  if (content.charges === null) return [gap("charges", "charges_missing", texts.charges)]
  if (!rulesOf(call).recipientsMoneyAllowed) {
    const fix = { field: "charges", value: "no", label: texts.setFree }
    return content.charges ? [gap("charges", "charges_not_allowed", texts.chargesNotAllowed, { fix })] : []
  }
  if (content.recipients > 0 && content.charges !== true) {
    const fix = { field: "charges", value: "yes", label: texts.setCharges }
    return [gap("charges", "charges_undeclared", texts.chargesUndeclared(content.recipients), { fix })]
  }
  return []
}

/** Whether any of the offerors is of a kind that may take money from recipients at all. */
export function chargeGaps(content: Pick<OfferContent, "recipients">, legalForms: readonly string[]): Gap[] {
  const forms = legalForms.map(findLegalForm)
  const [form] = forms
  if (!form || forms.some((it) => it && checkCharges(it, content.recipients, true).length === 0)) return []
  return checkCharges(form, content.recipients, true).map((problem) => ({
    ...problem,
    section: "costs",
    field: "recipients",
    ...(problem.fix ? { fix: { ...problem.fix, field: "recipients" } } : {}),
  }))
}

/** VII of the form. Arrears are stated, not forbidden: either answer is complete. */
export const statementGaps: Find = (content) => {
  const gap = gapIn("statements")
  return STATEMENTS.flatMap((statement) => {
    if (content.statements[statement.key] !== undefined) return []
    if (statement.kind === "confirm" && statement.onlyWhenCharging && !content.charges) return []
    const say = statement.kind === "confirm" ? texts.confirm : texts.choose
    return [gap(`statements.${statement.key}`, "statement_missing", say(statementNames[statement.key]))]
  })
}
