import {
  type Content,
  dateField,
  fieldId,
  fieldset,
  grid,
  type Html,
  hidden,
  html,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { doersOf } from "../joint/joint-fields.ts"
import { sectionTexts as texts } from "./section.texts.ts"
import {
  addButton,
  captionOf,
  columnOf,
  fieldOf,
  instructionOf,
  planCaption,
  proseOf,
  removeButton,
  rowsOf,
  type SectionForm,
} from "./section.ts"
import { synopsisField } from "./text-sections.ts"

/** III.3–III.4: the description, and a schedule whose rows are added and removed by posts. */
export function descriptionSection(form: SectionForm): Content {
  const { ctx } = form
  return [
    synopsisField(form),
    rowsHeading(form, "activities"),
    rowsOf(form, "activities").map((row) => activityRow(form, row)),
    addButton(ctx, "activities", texts.addActivity),
  ]
}

type Row = ReturnType<typeof rowsOf>[number]

function rowsHeading(form: SectionForm, key: "activities" | "results"): Html {
  const { ctx, problems } = form
  const instruction = instructionOf(form, key)
  const own = problems.filter((problem) => problem.field === key)
  return html`<div id="${fieldId(key)}"><h2>${say(ctx, key === "activities" ? planCaption(form) : captionOf(form, key))}</h2>${
    instruction ? html`<p class="hint">${say(ctx, instruction)}</p>` : ""
  }${own.map((problem) => html`<p class="ds-validation-message" data-color="danger">${say(ctx, problem.message)}</p>`)}</div>`
}

function activityRow(form: SectionForm, { path, place, id }: Row): Html {
  const { ctx, view, values } = form
  const column = (key: string) => columnOf(form, "activities", key)
  const { from: min, to: max } = view.offer.content
  const range = { ...(min ? { min } : {}), ...(max ? { max } : {}) }
  const name = values.get(`${path}.name`) ?? ""
  return fieldset(ctx, {
    legend: name === "" ? texts.activity(place) : texts.activityNamed(place, name),
    body: [
      hidden(`${path}.id`, id),
      textField(ctx, { ...fieldOf(form, `${path}.name`), label: column("name") }),
      textArea(ctx, { ...proseOf(form, `${path}.description`), label: column("description"), rows: 4 }),
      textArea(ctx, { ...fieldOf(form, `${path}.audience`), label: column("audience"), rows: 2 }),
      grid(
        ctx,
        [
          dateField(ctx, { ...fieldOf(form, `${path}.from`), label: texts.activityFrom, ...range }),
          dateField(ctx, { ...fieldOf(form, `${path}.to`), label: texts.activityTo, ...range }),
        ],
        "small",
      ),
      textArea(ctx, {
        ...fieldOf(form, `${path}.external`),
        label: column("external"),
        hint: texts.externalHint,
        rows: 2,
        optional: true,
      }),
      doersOf(form, path, place),
      removeButton(ctx, path, texts.removeActivity(place)),
    ],
  })
}

/** III.5–III.6. */
export function resultsSection(form: SectionForm): Content {
  const { ctx } = form
  return [
    textArea(ctx, {
      ...proseOf(form, "resultsText"),
      label: captionOf(form, "resultsText"),
      hint: instructionOf(form, "resultsText"),
      rows: 8,
    }),
    rowsHeading(form, "results"),
    rowsOf(form, "results").map((row) => resultRow(form, row)),
    addButton(ctx, "results", texts.addResult),
  ]
}

function resultRow(form: SectionForm, { path, place, id }: Row): Html {
  const { ctx } = form
  const column = (key: string) => columnOf(form, "results", key)
  return fieldset(ctx, {
    legend: texts.result(place),
    body: [
      hidden(`${path}.id`, id),
      textField(ctx, { ...fieldOf(form, `${path}.name`), label: column("name") }),
      textField(ctx, { ...fieldOf(form, `${path}.target`), label: column("target"), hint: texts.targetHint }),
      textArea(ctx, {
        ...fieldOf(form, `${path}.monitoring`),
        label: column("monitoring"),
        hint: texts.monitoringHint,
        rows: 2,
      }),
      removeButton(ctx, path, texts.removeResult(place)),
    ],
  })
}
