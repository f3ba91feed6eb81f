import { offerForm } from "../../../law/offer-form.ts"
import { type Content, checkbox, html, radios, say } from "../../../ui/public.ts"
import { statementNames } from "../gaps/gaps.texts.ts"
import { sectionTexts as texts } from "./section.texts.ts"
import { fieldOf, type SectionForm } from "./section.ts"

/** VII: each statement on its own; points 3 and 4 are answered, not confirmed. */
export function statementsSection(form: SectionForm): Content {
  const { ctx, view, values } = form
  const official = offerForm(view.offer.form)
  const fields = official.statements.map((statement) => {
    const name = `statements.${statement.key}`
    if (statement.kind === "alternative")
      return radios(ctx, {
        ...fieldOf(form, name),
        label: texts.statement(statement.number, statementNames[statement.key]),
        choices: statement.choices.map((choice) => ({ value: choice.value, label: choice.text })),
      })
    const isIdle = statement.onlyWhenCharging === true && view.offer.content.charges !== true
    return checkbox(ctx, {
      ...fieldOf(form, name),
      value: "on",
      label: { pl: `${statement.number}) ${statement.text.pl}`, en: `${statement.number}) ${statement.text.en}` },
      checked: values.get(name) === "on",
      ...(isIdle ? { hint: texts.onlyWhenCharging } : {}),
    })
  })
  return [
    html`<p class="hint">${say(ctx, texts.statementsHint)}</p>`,
    html`<p><strong>${say(ctx, official.declaration)}</strong></p>`,
    fields,
  ]
}
