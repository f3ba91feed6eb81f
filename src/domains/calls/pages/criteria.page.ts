import { STATUTORY_CRITERIA } from "../../../law/committee.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  buttonRow,
  card,
  checkbox,
  emptyState,
  type Html,
  hidden,
  html,
  numberField,
  say,
  select,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallDraft } from "../call.ts"
import { articleKeyWords } from "../call.words.ts"
import type { CriterionTyped } from "../criteria.form.ts"
import { criteriaTexts as texts } from "../criteria.texts.ts"
import { stepFormPage } from "./step-form.ts"
import { wizardTexts } from "./wizard.texts.ts"

export type CriteriaFieldsProps = {
  rows: readonly CriterionTyped[]
  problems: readonly Problem[]
  /** Where the buttons of rows send the form, unless it is the form's own address. */
  action?: string
}

export type CriteriaPageProps = CriteriaFieldsProps & {
  draft: CallDraft
  /** The list on the page differs from the saved one. */
  isUnsaved: boolean
}

/** The criteria as an editable list; adding, removing and moving a row are buttons of the form and need no script. */
export function criteriaPage(ctx: OfficeCtx, props: CriteriaPageProps): Html {
  return stepFormPage(ctx, {
    ...props,
    step: "criteria",
    action: urls.callCriteria.href({ office: ctx.office.slug, callId: props.draft.id }),
    said: texts,
    next: wizardTexts.nextAttachments,
    fields: criteriaFields(ctx, props),
    more: addCriterion(ctx),
  })
}

export const addCriterion = (ctx: OfficeCtx, action?: string): Html =>
  button(ctx, {
    label: texts.add,
    name: "do",
    value: "add",
    icon: "plus",
    skipChecks: true,
    ...(action ? { action } : {}),
  })

/** The rows with their sum, for every page on which criteria are written. */
export function criteriaFields(ctx: OfficeCtx, props: CriteriaFieldsProps): Html[] {
  const { rows } = props
  const sum = rows.reduce((total, row) => total + (/^\d{1,4}$/.test(row.maxPoints) ? Number(row.maxPoints) : 0), 0)
  return [
    ...(rows.length === 0
      ? [emptyState(ctx, { level: 2, title: texts.empty })]
      : rows.map((row, index) => rowCard(ctx, row, index, props))),
    html`<p><strong>${say(ctx, texts.sum(sum))}</strong></p>`,
  ]
}

function rowCard(
  ctx: OfficeCtx,
  row: CriterionTyped,
  index: number,
  { problems, rows, action: to }: CriteriaFieldsProps,
): Html {
  const name = (field: keyof CriterionTyped) => `criteria.${index}.${field}`
  const rowButton = (action: "up" | "down" | "remove", danger = false) =>
    button(ctx, {
      label: texts[action],
      hiddenLabel: texts.ofRow(index + 1),
      name: "do",
      value: `${action}.${index}`,
      ...(to ? { action: to } : {}),
      look: danger ? "danger" : "quiet",
      skipChecks: true,
    })
  return card(ctx, {
    title: texts.row(index + 1),
    compact: true,
    body: html`<div class="fields">${say(ctx, [
      hidden(name("id"), row.id),
      textField(ctx, { name: name("name"), label: texts.name, value: row.name, problems }),
      textArea(ctx, { name: name("hint"), label: texts.hint, value: row.hint, rows: 2, optional: true, problems }),
      numberField(ctx, { name: name("maxPoints"), label: texts.maxPoints, value: row.maxPoints, problems }),
      numberField(ctx, {
        name: name("threshold"),
        label: texts.threshold,
        hint: texts.thresholdHint,
        value: row.threshold,
        optional: true,
        problems,
      }),
      checkbox(ctx, { name: name("isBonus"), label: texts.isBonus, checked: row.isBonus === "on", problems }),
      select(ctx, {
        name: name("articleKey"),
        label: texts.articleKey,
        value: row.articleKey,
        empty: texts.ownCriterion,
        optional: true,
        problems,
        choices: STATUTORY_CRITERIA.map(({ key }) => ({ value: key, label: articleKeyWords[key] })),
      }),
    ])}</div>`,
    foot: buttonRow(
      ctx,
      index === 0 ? "" : rowButton("up"),
      index === rows.length - 1 ? "" : rowButton("down"),
      rowButton("remove", true),
    ),
  })
}
