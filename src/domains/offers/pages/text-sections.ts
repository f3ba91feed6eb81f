import { findLegalForm } from "../../../law/subjects.ts"
import {
  type Content,
  card,
  dateField,
  facts,
  fieldset,
  html,
  link,
  radios,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { addressOf } from "../../organisations/public.ts"
import { documentTexts } from "../documents/document.texts.ts"
import { PROFILE } from "../gaps/offeror.gaps.ts"
import { representationField } from "../joint/joint-fields.ts"
import { partnersCard } from "../joint/partners-card.ts"
import { sectionTexts as texts } from "./section.texts.ts"
import { captionOf, fieldOf, instructionOf, proseOf, type SectionForm } from "./section.ts"

/** I and III.1–III.2. */
export function taskSection(form: SectionForm): Content {
  const { ctx, view } = form
  const { taskFrom: min, taskTo: max, offerRules } = view.call
  return [
    offerRules.tasks.length > 0
      ? radios(ctx, {
          ...fieldOf(form, "callTaskId"),
          label: texts.callTask,
          hint: texts.callTaskHint,
          choices: offerRules.tasks.map(({ id, name, amount }) => ({ value: id, label: texts.taskOf(name, amount) })),
        })
      : "",
    textField(ctx, { ...fieldOf(form, "title"), label: captionOf(form, "title") }),
    fieldset(ctx, {
      legend: captionOf(form, "term"),
      hint: texts.term(min, max),
      body: [
        dateField(ctx, { ...fieldOf(form, "from"), label: texts.activityFrom, min, max }),
        dateField(ctx, { ...fieldOf(form, "to"), label: texts.activityTo, min, max }),
      ],
    }),
    textField(ctx, { ...fieldOf(form, "place"), label: texts.place, hint: texts.placeHint }),
  ]
}

/** II: read from the profile, and the contact person. */
export function offerorSection(form: SectionForm): Content {
  const { ctx, view, problems } = form
  const { organisation: it } = view
  const own = problems.filter((problem) => problem.field === PROFILE)
  const edit = urls.organisationEdit.href({ office: ctx.office.slug, organisationId: it.id })
  return [
    html`<div id="field-organisation">${card(ctx, {
      title: texts.profile,
      compact: true,
      body: [
        html`<p class="hint">${say(ctx, texts.profileHint)}</p>`,
        own.map(
          (problem) => html`<p class="ds-validation-message" data-color="danger">${say(ctx, problem.message)}</p>`,
        ),
        facts(
          ctx,
          [
            { term: documentTexts.name, value: it.name },
            { term: documentTexts.legalForm, value: findLegalForm(it.legalForm)?.name ?? it.legalForm },
            { term: documentTexts.register, value: [it.registerName, it.registerNumber].filter(Boolean).join(" ") },
            { term: documentTexts.seat, value: addressOf(it) },
            { term: documentTexts.website, value: it.website },
            { term: documentTexts.email, value: it.email },
            { term: documentTexts.phone, value: it.phone },
          ],
          "long",
        ),
        html`<p>${link(ctx, { href: edit, label: texts.editProfile })}</p>`,
      ],
    })}</div>`,
    fieldset(ctx, {
      legend: texts.contact,
      hint: texts.contactHint,
      body: [
        textField(ctx, { ...fieldOf(form, "contact.name"), label: texts.contactName, autocomplete: "name" }),
        textField(ctx, {
          ...fieldOf(form, "contact.phone"),
          label: texts.contactPhone,
          type: "tel",
          autocomplete: "tel",
          width: "medium",
        }),
        textField(ctx, {
          ...fieldOf(form, "contact.email"),
          label: texts.contactEmail,
          type: "email",
          autocomplete: "email",
        }),
      ],
    }),
    partnersCard(form),
  ]
}

/** IV. */
export function experienceSection(form: SectionForm): Content {
  return (["experience", "resources"] as const).map((key) =>
    textArea(form.ctx, { ...proseOf(form, key), label: captionOf(form, key), rows: 8 }),
  )
}

/** VI. */
export function otherSection(form: SectionForm): Content {
  const { ctx } = form
  return [
    radios(ctx, {
      ...fieldOf(form, "charges"),
      label: captionOf(form, "charges"),
      hint: texts.chargesHint,
      choices: [
        { value: "no", label: texts.chargesNo },
        { value: "yes", label: texts.chargesYes },
      ],
    }),
    representationField(form),
    textArea(ctx, {
      ...proseOf(form, "otherInformation"),
      label: captionOf(form, "otherInformation"),
      rows: 5,
      optional: true,
    }),
  ]
}

/** The synopsis with what the official form says beside it. */
export const synopsisField = (form: SectionForm) =>
  textArea(form.ctx, {
    ...proseOf(form, "synopsis"),
    label: captionOf(form, "synopsis"),
    hint: instructionOf(form, "synopsis"),
    rows: 8,
  })
