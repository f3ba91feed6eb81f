import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  type Content,
  card,
  checkbox,
  type Html,
  hidden,
  html,
  moneyField,
  numberField,
  radios,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallDraft } from "../call.ts"
import type { COUNTS, ListName, Row, RulesTyped, SHARES, SWITCHES } from "../offer-rules.form.ts"
import { offerRulesTexts as texts } from "../offer-rules.texts.ts"
import { editTexts } from "./edit.texts.ts"
import { stepFormPage } from "./step-form.ts"
import { wizardTexts } from "./wizard.texts.ts"

export type RulesFieldsProps = {
  typed: RulesTyped
  problems: readonly Problem[]
  /** Where the buttons of rows send the form, unless it is the form's own address. */
  action?: string
}

export type RulesPageProps = RulesFieldsProps & {
  draft: CallDraft
  /** The page holds rows or values that are not saved. */
  isUnsaved: boolean
}

/** What offers have to meet, in the groups in which people decide it; adding and removing rows needs no script. */
export function offerRulesPage(ctx: OfficeCtx, props: RulesPageProps): Html {
  return stepFormPage(ctx, {
    ...props,
    step: "rules",
    action: urls.callRules.href({ office: ctx.office.slug, callId: props.draft.id }),
    said: texts,
    next: wizardTexts.nextCriteria,
    fields: rulesFields(ctx, props),
  })
}

/** The fields of the rules, for every page on which they are written. */
export function rulesFields(ctx: OfficeCtx, props: RulesFieldsProps): Html[] {
  const { typed, problems } = props
  const group = (title: Text, fields: readonly Content[]) =>
    card(ctx, { title, body: html`<div class="fields">${say(ctx, fields)}</div>` })
  const share = (name: (typeof SHARES)[number]) =>
    numberField(ctx, {
      name,
      label: texts[name],
      value: typed[name],
      suffix: editTexts.percent,
      decimals: true,
      optional: true,
      problems,
    })
  const count = (name: (typeof COUNTS)[number], hint: Text) =>
    numberField(ctx, { name, label: texts[name], hint, value: typed[name], optional: true, problems })
  const onOff = (name: (typeof SWITCHES)[number]) =>
    checkbox(ctx, { name, label: texts[name], checked: typed[name] === "on", problems })
  return [
    group(texts.own, [
      share("ownShare"),
      radios(ctx, {
        name: "ownShareOf",
        label: texts.ownShareOf,
        value: typed.ownShareOf,
        problems,
        choices: [
          { value: "total", label: texts.ofTotal },
          { value: "grant", label: texts.ofGrant },
        ],
      }),
      share("ownFinancialShare"),
      onOff("ownInKindAllowed"),
      onOff("recipientsMoneyAllowed"),
    ]),
    group(texts.offers, [
      count("offersPerOrganisation", texts.noLimitHint),
      onOff("jointOffersAllowed"),
      onOff("isMultiYear"),
      onOff("investmentsAllowed"),
      onOff("resultsTableRequired"),
      textArea(ctx, {
        name: "accessibilityConditions",
        label: texts.accessibilityConditions,
        hint: texts.accessibilityHint,
        value: typed.accessibilityConditions,
        rows: 4,
        optional: true,
        problems,
      }),
    ]),
    group(texts.course, [
      onOff("isSealed"),
      onOff("paperConfirmation"),
      count("insuranceMinutes", texts.insuranceHint),
      count("outageMinutes", texts.outageHint),
      radios(ctx, {
        name: "evaluationMethod",
        label: texts.evaluationMethod,
        value: typed.evaluationMethod,
        problems,
        choices: [
          { value: "mean", label: texts.mean },
          { value: "sum", label: texts.sum },
        ],
      }),
    ]),
    listCard(ctx, props, "attachments", {
      title: texts.attachments,
      hint: texts.attachmentsHint,
      add: texts.addAttachment,
      row: texts.attachment,
      fields: (row, name) => [
        textField(ctx, { name: name("name"), label: texts.attachmentName, value: row.name ?? "", problems }),
        textField(ctx, {
          name: name("hint"),
          label: texts.attachmentHint,
          value: row.hint ?? "",
          optional: true,
          problems,
        }),
        checkbox(ctx, {
          name: name("isRequired"),
          label: texts.isRequired,
          checked: row.isRequired === "on",
          problems,
        }),
      ],
    }),
    listCard(ctx, props, "tasks", {
      title: texts.tasks,
      hint: texts.tasksHint,
      add: texts.addTask,
      row: texts.task,
      fields: (row, name) => [
        textField(ctx, { name: name("name"), label: texts.taskName, value: row.name ?? "", problems }),
        moneyField(ctx, { name: name("amount"), label: texts.taskAmount, value: row.amount ?? "", problems }),
      ],
    }),
  ]
}

type ListSaid = {
  title: Text
  hint: Text
  add: Text
  row(n: number): Text
  fields(row: Row, name: (field: string) => string): readonly Content[]
}

function listCard(ctx: OfficeCtx, { typed, action }: RulesFieldsProps, list: ListName, said: ListSaid): Html {
  const to = action ? { action } : {}
  return card(ctx, {
    title: said.title,
    body: [
      html`<p class="hint">${say(ctx, said.hint)}</p>`,
      typed[list].map((row, index) => {
        const name = (field: string) => `${list}.${index}.${field}`
        return html`<fieldset class="ds-fieldset"><legend class="ds-label">${say(ctx, said.row(index + 1))}</legend>${say(
          ctx,
          hidden(name("id"), row.id ?? ""),
        )}<div class="fields">${say(ctx, said.fields(row, name))}</div>${button(ctx, {
          label: texts.remove,
          hiddenLabel: said.row(index + 1),
          icon: "trash-2",
          look: "quiet",
          name: "do",
          value: `remove.${list}.${index}`,
          skipChecks: true,
          ...to,
        })}</fieldset>`
      }),
      button(ctx, { label: said.add, icon: "plus", name: "do", value: `add.${list}`, skipChecks: true, ...to }),
    ],
  })
}
