import { LEGAL_FORMS } from "../../../law/subjects.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  radios,
  select,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Typed } from "../organisation.form.ts"
import { organisationTexts as texts } from "../organisation.texts.ts"

export type OrganisationFormPage = {
  /** Absent for a new one. */
  organisation?: { id: string; name: string; revision: number }
  typed: Typed
  problems: readonly Problem[]
  /** Warnings shown now; sending the form again with them accepts them. */
  confirmed: readonly string[]
}

export function organisationFormPage(ctx: OfficeCtx, props: OrganisationFormPage): Html {
  const office = ctx.office.slug
  const { organisation, typed, problems } = props
  const title = organisation ? texts.editTitle : texts.newTitle
  const text = (name: keyof Typed, more: Partial<Parameters<typeof textField>[1]> = {}) =>
    textField(ctx, { name, label: texts[name as "name"], value: typed[name], problems, ...more })
  const identity = [
    text("name", { autocomplete: "organization", maxLength: 300 }),
    select(ctx, {
      name: "legalForm",
      label: texts.legalForm,
      value: typed.legalForm,
      problems,
      choices: LEGAL_FORMS.map((each) => ({ value: each.code, label: each.name })),
    }),
    text("registerName", { hint: texts.registerNameHint, optional: true }),
    text("registerNumber", { hint: texts.registerNumberHint, optional: true, width: "medium" }),
    text("nip", { optional: true, keyboard: "numeric", width: "medium" }),
    text("regon", { optional: true, keyboard: "numeric", width: "medium" }),
  ]
  const contact = [
    text("street", { autocomplete: "address-line1" }),
    text("postcode", { autocomplete: "postal-code", width: "short" }),
    text("city", { autocomplete: "address-level2", width: "medium" }),
    text("email", { type: "email", autocomplete: "email", hint: texts.emailHint }),
    text("phone", { type: "tel", autocomplete: "tel", optional: true, width: "medium" }),
    text("website", { type: "url", optional: true }),
  ]
  const representation = [
    radios(ctx, {
      name: "representation",
      label: texts.representation,
      hint: texts.representationHint,
      value: typed.representation,
      problems,
      choices: [
        { value: "one", label: texts.repOne },
        { value: "two-jointly", label: texts.repTwo },
        { value: "all", label: texts.repAll },
        { value: "other", label: texts.repOther },
      ],
    }),
    textArea(ctx, {
      name: "representationNote",
      label: texts.representationNote,
      value: typed.representationNote,
      problems,
      optional: true,
      limit: 1000,
    }),
    text("bankAccount", { hint: texts.bankAccountHint, optional: true, keyboard: "numeric" }),
  ]
  const crumbs = [
    { label: texts.title, href: urls.organisations.href({ office }) },
    ...(organisation
      ? [{ label: organisation.name, href: urls.organisation.href({ office, organisationId: organisation.id }) }]
      : []),
    { label: title },
  ]
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: html`${pageHeader(ctx, { title, lead: organisation ? texts.editLead : texts.newLead, crumbs })}${errorSummary(ctx, problems)}${form(
      ctx,
      {
        action: organisation
          ? urls.organisationEdit.href({ office, organisationId: organisation.id })
          : urls.newOrganisation.href({ office }),
        guardUnsaved: true,
        body: [
          organisation ? hidden("revision", organisation.revision) : "",
          props.confirmed.map((value) => hidden("confirmed", value)),
          card(ctx, { title: texts.sectionIdentity, body: identity }),
          card(ctx, { title: texts.sectionContact, body: contact }),
          card(ctx, { title: texts.sectionRepresentation, body: representation }),
          button(ctx, { label: organisation ? texts.save : texts.newAction, look: "primary" }),
        ],
      },
    )}`,
  })
}
