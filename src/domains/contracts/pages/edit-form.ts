import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, html, say } from "../../../ui/public.ts"
import type { Typed } from "../contract.form.ts"
import type { Contract } from "../contract.ts"

/** Id of the form of terms, for buttons that stand beside it. */
export const TERMS_FORM_ID = "contract-terms"

export type EditPage = {
  contract: Contract
  typed: Typed
  /** What keeps the form from being saved. */
  problems: readonly Problem[]
  /** What is saved and still has to be agreed. */
  gaps: readonly Problem[]
  limits: { maxGrantShare: number | null; maxAdministrativeShare: number | null }
  /** How the organisation is represented, in the words of its profile. */
  representation: string
}

/** A field with its value and everything wrong with it: what cannot be read, else what is missing. */
export function fieldOf({ typed, problems, gaps }: EditPage, name: string) {
  const own = problems.some((problem) => problem.field === name) ? problems : gaps
  return { name, value: typed.get(name) ?? "", problems: own }
}

/** What is wrong with one field, to stand under its row. */
export function problemsUnder(ctx: OfficeCtx, page: EditPage, name: string): Html | "" {
  const own = fieldOf(page, name).problems.filter((problem) => problem.field === name)
  if (own.length === 0) return ""
  return html`<ul class="problem-list">${own.map(
    ({ message }) => html`<li class="ds-validation-message" data-color="danger">${say(ctx, message)}</li>`,
  )}</ul>`
}
