import type { Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import {
  button,
  buttonRow,
  type Content,
  card,
  checkbox,
  checkboxes,
  dateField,
  errorSummary,
  fieldset,
  fileField,
  fileList,
  form,
  hidden,
  html,
  moneyField,
  numberField,
  radios,
  select,
  textArea,
  textField,
  timeField,
  type Ui,
  uploadForm,
  uploadStatus,
} from "../public.ts"
import { partTexts, fieldTexts as texts } from "./parts.texts.ts"

const problems: Problem[] = [
  { field: "title", code: "offer.title_missing", message: partTexts.problemTitle },
  {
    field: "grant",
    code: "offer.grant_too_high",
    message: partTexts.problemGrant,
    article: "art. 16 ust. 1 UDPPiW",
    fix: { field: "grant", value: "36 000,00", label: partTexts.fixGrant },
  },
  { field: "start", code: "offer.start_outside", message: partTexts.problemDate },
  { field: "groups", code: "offer.groups_missing", message: texts.problemGroups },
  { field: "statement", code: "offer.statement_missing", message: texts.problemStatement },
  { field: "phone", code: "person.phone_foreign", level: "warning", message: partTexts.warnPhone },
]

/** Every field: empty, filled, with problems, read only. */
export function fieldsGallery(lang: Lang): Content[] {
  const ui = { lang }
  const spheres = [
    { group: texts.group, choices: [{ value: "17", label: texts.sport }] },
    { value: "16", label: texts.culture },
  ]
  const groups = [
    { value: "children", label: texts.children },
    { value: "seniors", label: texts.seniors },
    { value: "disabled", label: texts.disabled },
  ]
  const fields = [
    hidden("version", 3),
    textField(ui, { name: "title", label: texts.title, hint: texts.titleHint, value: "", problems, maxLength: 200 }),
    textField(ui, {
      name: "nip",
      label: texts.locked,
      hint: texts.lockedHint,
      value: "697-22-33-441",
      readonly: true,
      width: "medium",
    }),
    textArea(ui, {
      name: "description",
      label: texts.description,
      hint: texts.descriptionHint,
      limit: 40,
      value: texts.long[lang],
    }),
    moneyField(ui, { name: "grant", label: texts.grant, value: "36 500,00", problems }),
    numberField(ui, { name: "people", label: texts.people, value: 120 }),
    dateField(ui, { name: "start", label: texts.start, value: "2026-12-30", problems }),
    timeField(ui, { name: "closing", label: texts.closing, value: "15:30", optional: true }),
    select(ui, { name: "sphere", label: texts.sphere, value: "17", choices: spheres }),
    radios(ui, {
      name: "form",
      label: texts.form2,
      value: "support",
      choices: [
        { value: "support", label: texts.support, hint: texts.supportHint },
        { value: "entrust", label: texts.entrust },
      ],
    }),
    checkboxes(ui, { name: "groups", label: texts.groups, choices: groups, values: [], problems, inline: true }),
    fileField(ui, { name: "statute", label: texts.attachment, accept: [".pdf", ".docx"], maxSize: "10 MB" }),
    fileField(ui, { name: "agreement", label: texts.savedAttachment, saved: "umowa-2026.pdf", optional: true }),
    fieldset(ui, {
      legend: texts.person,
      hint: texts.personHint,
      body: [
        textField(ui, { name: "name", label: texts.name, autocomplete: "name", value: "Anna Kowalska" }),
        textField(ui, { name: "mail", label: texts.mail, type: "email", autocomplete: "email", optional: true }),
        textField(ui, {
          name: "phone",
          label: texts.phone,
          type: "tel",
          keyboard: "tel",
          autocomplete: "tel",
          value: "+49 30 1234567",
          problems,
          width: "medium",
        }),
      ],
    }),
    checkbox(ui, { name: "statement", label: texts.statement, problems }),
    buttonRow(ui, button(ui, { label: texts.save, look: "primary" })),
  ]
  return [
    errorSummary(ui, problems, { form: "sample" }),
    card(ui, {
      title: texts.form,
      body: form(ui, {
        id: "sample",
        action: "/galeria/fields",
        files: true,
        csrf: "x",
        guardUnsaved: true,
        body: fields,
      }),
    }),
    files(ui),
  ]
}

/** Files there are, in each state, and the way to send one. */
function files(ui: Ui): Content {
  const sample = { name: "statut.pdf", size: 1_240_000, href: "/galeria/fields" }
  return card(ui, {
    title: texts.files,
    body: html`<div id="sample-files" data-drop>${uploadStatus()}${fileList(ui, [
      { ...sample, note: texts.attachment },
      { ...sample, name: "list-intencyjny.docx", size: 84_000, danger: "unscanned" },
      { ...sample, name: "zdjecia.png", danger: "infected" },
    ])}${uploadForm(ui, {
      action: "/galeria/fields",
      name: "sample-file",
      label: texts.attachment,
      button: texts.save,
      accept: [".pdf", ".docx"],
      maxBytes: 10_000_000,
      renews: ["sample-files"],
    })}</div>`,
  })
}
