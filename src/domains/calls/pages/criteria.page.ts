import { STATUTORY_CRITERIA } from "../../../law/committee.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  card,
  checkbox,
  emptyState,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  numberField,
  pageHeader,
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
import { officeTexts } from "./office.texts.ts"
import { wizardTexts } from "./wizard.texts.ts"
import { wizardLine } from "./wizard.ts"

export type CriteriaPageProps = {
  draft: CallDraft
  rows: readonly CriterionTyped[]
  problems: readonly Problem[]
  /** The list on the page differs from the saved one. */
  isUnsaved: boolean
}

/** The criteria as an editable list; adding, removing and moving a row are buttons of the form and need no script. */
export function criteriaPage(ctx: OfficeCtx, props: CriteriaPageProps): Html {
  const { draft, rows, problems } = props
  const to = { office: ctx.office.slug, callId: draft.id }
  const sum = rows.reduce((total, row) => total + (/^\d{1,4}$/.test(row.maxPoints) ? Number(row.maxPoints) : 0), 0)
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: officeTexts.title, href: urls.officeCalls.href({ office: ctx.office.slug }) },
          { label: draft.title || officeTexts.untitled, href: urls.officeCall.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead,
      }),
      wizardLine(ctx, draft, "criteria"),
      errorSummary(ctx, problems),
      props.isUnsaved && problems.length === 0 ? alert(ctx, { tone: "warning", body: texts.notSavedYet }) : "",
      form(ctx, {
        action: urls.callCriteria.href(to),
        label: texts.listLabel[ctx.lang],
        guardUnsaved: true,
        body: [
          // Enter in a field saves: the first button of a form is the one a browser presses.
          html`<div hidden>${button(ctx, { label: texts.save, name: "do", value: "save" })}</div>`,
          hidden("revision", draft.revision),
          rows.length === 0
            ? emptyState(ctx, { level: 2, title: texts.empty })
            : rows.map((row, index) => rowCard(ctx, row, index, props)),
          html`<p><strong>${say(ctx, texts.sum(sum))}</strong></p>`,
          buttonRow(
            ctx,
            button(ctx, { label: wizardTexts.nextAttachments, look: "primary", name: "do", value: "next" }),
            button(ctx, { label: texts.save, name: "do", value: "save" }),
            button(ctx, { label: texts.add, name: "do", value: "add", icon: "plus", skipChecks: true }),
            buttonLink(ctx, { href: urls.officeCall.href(to), label: texts.back, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}

function rowCard(ctx: OfficeCtx, row: CriterionTyped, index: number, { problems, rows }: CriteriaPageProps): Html {
  const name = (field: keyof CriterionTyped) => `criteria.${index}.${field}`
  const rowButton = (action: "up" | "down" | "remove", danger = false) =>
    button(ctx, {
      label: texts[action],
      hiddenLabel: texts.ofRow(index + 1),
      name: "do",
      value: `${action}.${index}`,
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
