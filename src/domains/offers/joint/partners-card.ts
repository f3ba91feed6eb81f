import { offerForm, takesJointOffers } from "../../../law/offer-form.ts"
import { findLegalForm, LEGAL_FORMS, mayMakeOffers } from "../../../law/subjects.ts"
import {
  alert,
  button,
  buttonRow,
  type Content,
  card,
  facts,
  fieldId,
  fieldset,
  grid,
  type Html,
  hidden,
  html,
  problemList,
  say,
  select,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { addressOf, type OrganisationRow } from "../../organisations/public.ts"
import { documentTexts } from "../documents/document.texts.ts"
import { addButton, fieldOf, proseOf, removeButton, rowsOf, type SectionForm } from "../pages/section.ts"
import { jointTexts, partnersTexts as texts } from "./joint.texts.ts"
import { isJoint } from "./partner.ts"
import { partnershipTexts } from "./partnership.texts.ts"
import { acceptedAt } from "./partnership.ts"

/** What was typed to find a partner, and the organisations found. */
export type PartnerSearch = { text: string; found: readonly OrganisationRow[] }

/** Name of the field in which a partner is looked for; it is no part of the offer. */
export const PARTNER_SEARCH = "_partner"

/** II of a joint offer: the partners, found in the register or typed. Nothing where the announcement takes none. */
export function partnersCard(form: SectionForm): Content {
  const { ctx, view, problems } = form
  const { content } = view.offer
  const isTaken = view.call.offerRules.jointOffersAllowed && takesJointOffers(offerForm(view.offer.form))
  if (!isTaken && !isJoint(content)) return ""
  const rows = rowsOf(form, "partners")
  const own = problems.filter(({ field }) => field === "partners")
  return html`<div class="fields" id="${fieldId("partners")}"><h2>${say(ctx, texts.title)}</h2><p class="hint">${say(ctx, texts.lead)}</p>${own.map(
    (problem) => html`<p class="ds-validation-message" data-color="danger">${say(ctx, problem.message)}</p>`,
  )}${rows.map((row) => partnerRow(form, row))}${isTaken ? ways(form) : ""}</div>`
}

type Row = ReturnType<typeof rowsOf>[number]

function partnerRow(form: SectionForm, row: Row): Html {
  const { ctx, values } = form
  const organisationId = values.get(`${row.path}.organisationId`) ?? ""
  const body = [
    hidden(`${row.path}.id`, row.id),
    hidden(`${row.path}.organisationId`, organisationId),
    organisationId ? profileOf(form, row, organisationId) : typedFields(form, row),
    removeButton(ctx, row.path, texts.remove(row.place)),
  ]
  const drawn = fieldset(ctx, { legend: jointTexts.partner(row.place), body })
  return html`<div id="${fieldId(`${row.path}.organisationId`)}" tabindex="-1">${drawn}</div>`
}

/** A partner of the register: its profile is read, not typed. */
function profileOf({ ctx, view, problems }: SectionForm, { path }: Row, organisationId: string): Html {
  const { profiles, representatives } = view.offerors
  const it = profiles.get(organisationId)
  const at = acceptedAt(view.offer, organisationId)
  const answer = at ? partnershipTexts.takesPart(at) : partnershipTexts.noAnswer
  const people = (representatives.get(organisationId) ?? []).map(({ name }) => name).join(", ")
  return card(ctx, {
    compact: true,
    body: [
      it
        ? facts(
            ctx,
            [
              { term: documentTexts.name, value: it.name },
              { term: documentTexts.legalForm, value: findLegalForm(it.legalForm)?.name ?? it.legalForm },
              { term: documentTexts.register, value: [it.registerName, it.registerNumber].filter(Boolean).join(" ") },
              { term: documentTexts.seat, value: addressOf(it) },
              { term: texts.confirms, value: people || texts.nobody },
              ...(people ? [{ term: partnershipTexts.state, value: answer }] : []),
            ],
            "long",
          )
        : html`<p>${say(ctx, texts.afterSaving)}</p>`,
      problemList(ctx, problems, `${path}.organisationId`),
      html`<p class="hint">${say(ctx, people ? texts.registeredHint : texts.withoutAccountsHint)}</p>`,
    ],
  })
}

function typedFields(form: SectionForm, { path }: Row): Content {
  const { ctx } = form
  const text = (field: string, label: Parameters<typeof textField>[1]["label"], more: object = {}) =>
    textField(ctx, { ...fieldOf(form, `${path}.${field}`), label, ...more })
  return [
    text("name", documentTexts.name, { autocomplete: "off" }),
    select(ctx, {
      ...fieldOf(form, `${path}.legalForm`),
      label: documentTexts.legalForm,
      choices: LEGAL_FORMS.filter(mayMakeOffers).map(({ code, name }) => ({ value: code, label: name })),
    }),
    grid(
      ctx,
      [
        text("registerNumber", documentTexts.register, { hint: texts.registerNumberHint }),
        text("nip", texts.nip, { optional: true, keyboard: "numeric" }),
      ],
      "small",
    ),
    text("street", texts.street),
    grid(ctx, [text("postcode", texts.postcode), text("city", texts.city)], "small"),
    text("email", documentTexts.email, { type: "email", optional: true }),
    grid(
      ctx,
      [
        text("phone", documentTexts.phone, { type: "tel", optional: true }),
        text("website", documentTexts.website, { type: "url", optional: true }),
      ],
      "small",
    ),
    textArea(ctx, {
      ...proseOf(form, `${path}.representedBy`),
      label: texts.representedBy,
      hint: texts.representedByHint,
      rows: 2,
    }),
    html`<p class="hint">${say(ctx, texts.withoutAccountsHint)}</p>`,
  ]
}

/** A search in the register, and rows to be typed; both save what is in the form. */
function ways({ ctx, view, search }: SectionForm): Html {
  const taken = new Set([view.organisation.id, ...view.offer.content.partners.map((it) => it.organisationId)])
  const found = search?.found.filter(({ id }) => !taken.has(id)) ?? []
  return html`<div class="fields" id="${fieldId(PARTNER_SEARCH)}-place">${textField(ctx, {
    name: PARTNER_SEARCH,
    type: "search",
    label: texts.search,
    hint: texts.searchHint,
    value: "",
    optional: "silent",
    maxLength: 100,
  })}${buttonRow(
    ctx,
    button(ctx, { label: texts.find, icon: "search", name: "_find", value: "partners", skipChecks: true }),
    addButton(ctx, "partners", texts.addTyped),
  )}${search && found.length === 0 ? alert(ctx, { tone: "info", body: texts.notFound(search.text) }) : ""}${
    found.length > 0
      ? html`<p>${say(ctx, texts.found(search?.text ?? ""))}</p><ul class="plain-list">${found.map(
          (it) =>
            html`<li>${button(ctx, {
              label: texts.add(it.name),
              icon: "plus",
              name: "_add",
              value: `partners:${it.id}`,
              skipChecks: true,
            })} <span class="quiet">${[it.registerNumber, it.city].filter(Boolean).join(", ")}</span></li>`,
        )}</ul>`
      : ""
  }</div>`
}
