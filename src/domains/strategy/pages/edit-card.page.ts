import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  columns,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  card as paper,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { StoredCard } from "../card.access.ts"
import type { IdentifiedCard } from "../card.document.ts"
import type { Change } from "../card-changes.ts"
import type { CardTyped } from "../edit.form.ts"
import { editPageTexts as texts } from "./edit.texts.ts"
import { bodiesFields, moneyFields } from "./edit-lists.ts"
import { indicatorsFields, stagesFields } from "./edit-tables.ts"
import { crumbsTo } from "./place.ts"

export type EditCardPageProps = {
  card: StoredCard
  stored: IdentifiedCard
  typed: CardTyped
  problems: readonly Problem[]
  /** What another person saved since the form was opened. */
  theirs: readonly Change[]
  /** The form was rearranged by one of its buttons. */
  isUnsaved: boolean
}

const FORM = "card-form"
const LONGEST_TEXT = 20_000

const PARTS: readonly [string, Text][] = [
  ["zadanie", texts.taskTitle],
  ["etapy", texts.stagesTitle],
  ["mierniki", texts.indicatorsTitle],
  ["opis", texts.textsTitle],
  ["podmioty", texts.bodiesTitle],
  ["budzet", texts.moneyTitle],
]

/** The whole card as one form; rows and years are added and taken away by its buttons, without script. */
export function editCardPage(ctx: OfficeCtx, props: EditCardPageProps): Html {
  const { card, problems, typed, isUnsaved } = props
  const to = { office: ctx.office.slug, cardId: card.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsTo(ctx, card, [{ label: texts.title }]),
        eyebrow: card.document.task.name,
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems),
      theirChanges(ctx, props.theirs),
      isUnsaved && problems.length === 0
        ? alert(ctx, { tone: "warning", body: texts.notSavedYet, announce: true })
        : "",
      form(ctx, {
        id: FORM,
        action: urls.cardEdit.href(to),
        guardUnsaved: true,
        body: [
          hidden("version", card.version),
          paper(ctx, { title: texts.taskTitle, id: "zadanie", body: taskFields(ctx, typed, problems) }),
          // A table of fields needs the whole width of the page.
          stagesFields(ctx, props),
          columns(ctx, {
            main: [
              indicatorsFields(ctx, props),
              paper(ctx, { title: texts.textsTitle, id: "opis", body: textFields(ctx, typed, problems) }),
              bodiesFields(ctx, props),
              moneyFields(ctx, props),
            ],
            aside: html`<div class="stays-in-sight">${wayOn(ctx, card)}</div>`,
          }),
        ],
      }),
    ],
  })
}

function wayOn(ctx: OfficeCtx, card: StoredCard): Html {
  const back = urls.card.href({ office: ctx.office.slug, cardId: card.id })
  return paper(ctx, {
    title: texts.onPage,
    compact: true,
    body: html`<nav aria-label="${texts.parts[ctx.lang]}"><ul class="plain-list">${PARTS.map(([id, label]) => html`<li>${link(ctx, { href: `#${id}`, label })}</li>`)}</ul></nav>`,
    foot: html`<div class="button-column">${button(ctx, { label: texts.save, look: "primary", wide: true })}${buttonLink(ctx, { href: back, label: texts.back, look: "quiet", wide: true })}</div>`,
  })
}

function theirChanges(ctx: OfficeCtx, changes: readonly Change[]): Content {
  if (changes.length === 0) return ""
  return alert(ctx, {
    tone: "warning",
    title: texts.theirs,
    level: 2,
    body: html`<ul>${changes.map(
      ({ part, before, after }) =>
        html`<li>${say(ctx, part)}: <span class="printed">${say(ctx, before)}</span> → <span class="printed">${say(ctx, after)}</span></li>`,
    )}</ul>`,
  })
}

const taskFields = (ctx: OfficeCtx, typed: CardTyped, problems: readonly Problem[]): Html =>
  html`<div class="field-row">${textField(ctx, {
    name: "number",
    label: texts.number,
    value: typed.number,
    width: "short",
    optional: "silent",
    problems,
  })}${textField(ctx, { name: "name", label: texts.name, value: typed.name, problems })}</div>`

const textFields = (ctx: OfficeCtx, typed: CardTyped, problems: readonly Problem[]): Html => {
  const area = (field: "addressees" | "justification" | "description", rows: number) =>
    textArea(ctx, {
      name: field,
      label: texts[field],
      hint: texts.textHint,
      value: typed[field],
      rows,
      limit: LONGEST_TEXT,
      optional: "silent",
      problems,
    })
  return html`<div class="fields">${area("description", 12)}${area("justification", 8)}${area("addressees", 3)}${textArea(
    ctx,
    { name: "executor", label: texts.executor, value: typed.executor, rows: 3, optional: "silent", problems },
  )}</div>`
}
