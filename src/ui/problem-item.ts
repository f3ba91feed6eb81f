import { articleWords } from "../law/article-words.ts"
import type { Problem } from "../lib/problems.ts"
import { attributes, type Html, html, type Ui, words } from "./html.ts"

/** Name of the submit button that asks to set a value which mends a problem; its value is `field=value`. */
export const FIX = "_fix"

/** Id of the control of a field, the target of links in an error summary. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^a-zA-Z0-9_-]+/g, "-")}`
}

/** The button that sets the value which makes a problem disappear. `form`: id of the form when it stands outside. */
export function fixButton(ui: Ui, problem: Problem, form?: string): Html | "" {
  const { fix } = problem
  if (!fix) return ""
  return html`<button class="fix-button" type="submit" name="${FIX}" value="${`${fix.field}=${fix.value}`}" formnovalidate data-fix-field="${fieldId(fix.field)}"${attributes(
    { form },
  )}>${words(ui, fix.label)}</button>`
}

/** What a pressed fix button asks for; `undefined` when none was pressed. */
export function requestedFix(form: FormData): { field: string; value: string } | undefined {
  const asked = form.get(FIX)
  if (typeof asked !== "string") return undefined
  const at = asked.indexOf("=")
  return at < 1 ? undefined : { field: asked.slice(0, at), value: asked.slice(at + 1) }
}

/** One problem in a list: the message as a link to its field, the source in law, the mending button. */
export function problemItem(ui: Ui, problem: Problem, form?: string): Html {
  const message = words(ui, problem.message)
  return html`${problem.field ? html`<a href="${`#${fieldId(problem.field)}`}">${message}</a>` : message}${article(ui, problem)}${
    problem.fix ? html` ${fixButton(ui, problem, form)}` : ""
  }`
}

/** The statutory source of a problem, small. */
export function article(ui: Ui, problem: Problem): Html | "" {
  return problem.article ? html` <span class="article">${words(ui, articleWords(problem.article))}</span>` : ""
}

/** The problems of a group of fields, such as a row of a table: those whose field begins with `under`. */
export function problemList(ui: Ui, problems: readonly Problem[], under: string): Html | "" {
  const own = problems.filter((problem) => problem.field.startsWith(under))
  if (own.length === 0) return ""
  return html`<ul class="problem-list">${own.map(
    (problem) =>
      html`<li class="ds-validation-message" data-color="${problem.level === "warning" ? "warning" : "danger"}">${problemItem(ui, problem)}</li>`,
  )}</ul>`
}
