import { reportForm } from "../../../law/report-form.ts"
import {
  type Content,
  checkbox,
  disclosure,
  fieldset,
  type Html,
  html,
  moneyField,
  numberField,
  radios,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import type { Activity, Result } from "../../offers/public.ts"
import { DEGREES } from "../report.ts"
import { formTexts as texts } from "./form.texts.ts"
import { captionOf, fieldOf, officialField, proseOf, type SectionForm } from "./section.ts"

/** I.1: what was reached, in words and beside each planned result. */
export function resultsSection(form: SectionForm): Content {
  const { ctx } = form
  return [
    textArea(ctx, {
      ...proseOf(form, "resultsText"),
      label: captionOf(form, "results"),
      hint: officialField(form, "results").instruction,
      rows: 8,
    }),
    form.view.plan.results.length === 0 ? "" : html`<h2>${say(ctx, texts.resultsTable)}</h2>`,
    form.view.plan.results.map((result) => resultFields(form, result)),
  ]
}

function resultFields(form: SectionForm, result: Result): Html {
  const { ctx } = form
  const path = `results.${result.id}`
  return fieldset(ctx, {
    legend: result.name,
    hint: texts.plannedLevel(result.target),
    body: [
      textField(ctx, { ...fieldOf(form, `${path}.achieved`), label: texts.achieved }),
      textArea(ctx, { ...proseOf(form, `${path}.measured`), label: texts.measured, rows: 2, optional: true }),
    ],
  })
}

/** I.2: each activity of the contract with what was planned and how it went. */
export function activitiesSection(form: SectionForm): Content {
  const { ctx, view } = form
  const { caption, instruction } = officialField(form, "activities")
  return [
    html`<h2>${say(ctx, caption)}</h2><p class="hint">${say(ctx, instruction)}</p>`,
    view.plan.activities.map((activity, index) => activityFields(form, activity, index + 1)),
  ]
}

function activityFields(form: SectionForm, activity: Activity, place: number): Html {
  const { ctx } = form
  const path = `activities.${activity.id}`
  const planned = [activity.description, activity.audience, activity.external].filter((text) => text !== "")
  return fieldset(ctx, {
    legend: texts.activity(place, activity.name),
    body: [
      planned.length === 0
        ? ""
        : disclosure(ctx, { summary: texts.plannedActivity, body: planned.map((text) => html`<p>${text}</p>`) }),
      radios(ctx, {
        ...fieldOf(form, `${path}.degree`),
        label: texts.degree,
        inline: true,
        choices: DEGREES.map((degree) => ({ value: degree, label: texts[degree] })),
      }),
      textArea(ctx, { ...proseOf(form, `${path}.description`), label: texts.description, rows: 5 }),
    ],
  })
}

/** III and the statements of the form. */
export function additionalSection(form: SectionForm): Content {
  const { ctx, view, typed, problems } = form
  const { statements, declaration } = reportForm(view.report.form)
  return [
    textArea(ctx, {
      ...proseOf(form, "additional"),
      label: captionOf(form, "additional"),
      rows: 6,
      optional: true,
    }),
    html`<h2>${say(ctx, texts.declared)}</h2><p class="hint">${say(ctx, texts.declaredHint)}</p>`,
    moneyField(ctx, { ...fieldOf(form, "euFunds"), label: texts.euFunds, optional: true }),
    numberField(ctx, { ...fieldOf(form, "volunteers"), label: texts.volunteers, optional: true }),
    numberField(ctx, { ...fieldOf(form, "volunteerHours"), label: texts.volunteerHours, optional: true }),
    html`<h2>${say(ctx, texts.statements)}</h2><p>${say(ctx, declaration)}</p>`,
    statements.map((statement) =>
      statement.kind === "confirm"
        ? checkbox(ctx, {
            name: `statements.${statement.key}`,
            label: statement.text,
            checked: typed.get(`statements.${statement.key}`) === "on",
            problems,
          })
        : "",
    ),
  ]
}
