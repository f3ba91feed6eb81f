import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  alert,
  article,
  type Content,
  card,
  fieldId,
  fixButton,
  form,
  type Html,
  hidden,
  html,
  link,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { officeTexts as texts } from "./office.texts.ts"

export type CheckProps = {
  callId: string
  problems: readonly Problem[]
  /** Id of the form of this page that holds the fields; without it, links and buttons lead to the page that does. */
  form?: string
  /** The form holds the criteria and the rules for offers too. */
  isWhole?: boolean
}

/** The form of pages without fields: its buttons set one proposed value in the saved draft. */
const MEND = "mend"

/** What the law says of a draft: errors with a button that sets what mends them, then warnings. */
export function checkCard(ctx: OfficeCtx, props: CheckProps & { before?: Content }): Html {
  return card(ctx, { title: texts.checkTitle, id: "sprawdzenie", body: [props.before, checkLists(ctx, props)] })
}

function checkLists(ctx: OfficeCtx, props: CheckProps): Content {
  const errors = props.problems.filter((problem) => problem.level !== "warning")
  const warnings = props.problems.filter((problem) => problem.level === "warning")
  if (props.problems.length === 0) return alert(ctx, { tone: "success", body: texts.checkPassed })
  const part = (heading: Content, list: readonly Problem[]) =>
    list.length === 0
      ? ""
      : html`<h3>${say(ctx, heading)}</h3><ul>${list.map((problem) => html`<li>${item(ctx, problem, props)}</li>`)}</ul>`
  return [part(texts.checkErrors, errors), part(texts.checkWarnings, warnings)]
}

function item(ctx: OfficeCtx, problem: Problem, props: CheckProps): Html {
  const message = problem.field
    ? link(ctx, { href: placeOf(ctx, problem.field, props), label: problem.message })
    : say(ctx, problem.message)
  return html`${message}${article(ctx, problem)} ${fixButton(ctx, problem, props.form ?? MEND)}`
}

/** Fields of the law's facts that stand on the page of the rules for offers. */
const RULES_FIELDS: Readonly<Record<string, string>> = { taskAmounts: "tasks.0.amount", ownShare: "ownShare" }

/** The field of the page of the rules for offers that a problem speaks of; undefined when it stands elsewhere. */
export const rulesField = (field: string): string | undefined =>
  RULES_FIELDS[field] ?? (/^(tasks|attachments)\.|^accessibilityConditions$/.test(field) ? field : undefined)

/** Where the field stands: on this page, on that of the criteria or on that of the text. */
function placeOf(ctx: OfficeCtx, field: string, props: CheckProps): string {
  const to = { office: ctx.office.slug, callId: props.callId }
  if (props.isWhole) return `#${fieldId(rulesField(field) ?? field)}`
  if (field === "criteria" || field.startsWith("criteria.")) return urls.callCriteria.href(to)
  const rule = rulesField(field)
  if (rule) return `${urls.callRules.href(to)}#${fieldId(rule)}`
  return `${props.form ? "" : urls.callEdit.href(to)}#${fieldId(field)}`
}

/** The empty form that the buttons of a page without fields belong to; `back` names the page to return to. */
export function mendForm(ctx: OfficeCtx, call: { id: string; revision: number }, back: "call" | "publication"): Html {
  return form(ctx, {
    id: MEND,
    action: urls.callEdit.href({ office: ctx.office.slug, callId: call.id }),
    body: [hidden("revision", call.revision), hidden("back", back)],
  })
}
