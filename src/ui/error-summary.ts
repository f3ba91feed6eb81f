import type { Problem } from "../lib/problems.ts"
import { type Content, type Html, html, say, type Ui } from "./html.ts"
import { problemItem } from "./problem-item.ts"
import { texts } from "./ui.texts.ts"

/**
 * What keeps a form from being accepted, above it, each with a link to its field. Takes the focus when the page opens.
 * Prints nothing when nothing blocks. `form`: id of the form, for buttons that mend.
 */
export function errorSummary(
  ui: Ui,
  problems: readonly Problem[],
  options: { title?: Content; form?: string } = {},
): Html | "" {
  const blocking = problems.filter((problem) => problem.level !== "warning")
  if (blocking.length === 0) return ""
  const items = blocking.map((problem) => html`<li>${problemItem(ui, problem, options.form)}</li>`)
  return html`<div class="error-summary" role="alert" tabindex="-1" id="error-summary" autofocus><h2>${say(
    ui,
    options.title ?? texts.problemsHeading,
  )}</h2><ul>${items}</ul></div>`
}
