import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  type Html,
  html,
  card as paper,
  problemList,
  say,
  table,
  textArea,
  textField,
} from "../../../ui/public.ts"
import type { BudgetTyped } from "../edit.form.ts"
import { editPageTexts as texts } from "./edit.texts.ts"
import type { EditCardPageProps } from "./edit-card.page.ts"
import { removeButton, rowButtons } from "./edit-tables.ts"

/** Cooperating bodies, each with what it cooperates in. */
export function bodiesFields(ctx: OfficeCtx, { typed, problems }: EditCardPageProps): Html {
  return paper(ctx, {
    title: texts.bodiesTitle,
    id: "podmioty",
    body: [
      typed.bodies.map((body, index) =>
        paper(ctx, {
          level: 3,
          compact: true,
          title: texts.bodyNth(index + 1),
          body: html`<div class="fields">${textField(ctx, {
            name: `bodies.${index}.name`,
            label: texts.bodyName,
            value: body.name,
            problems,
          })}${textArea(ctx, {
            name: `bodies.${index}.scopes`,
            label: texts.bodyScopes,
            hint: texts.scopesHint,
            value: body.scopes,
            rows: 3,
            optional: "silent",
            problems,
          })}</div>`,
          foot: removeButton(ctx, `remove.bodies.${index}`, body.name || texts.rowUnnamed(index + 1)[ctx.lang]),
        }),
      ),
      rowButtons(ctx, button(ctx, { label: texts.addBody, name: "do", value: "add.bodies", icon: "plus" })),
    ],
  })
}

/** Cost and budget as free text, the way cards state them. */
export function moneyFields(ctx: OfficeCtx, { typed, problems }: EditCardPageProps): Html {
  return paper(ctx, {
    title: texts.moneyTitle,
    id: "budzet",
    body: [
      textField(ctx, {
        name: "totalCost",
        label: texts.totalCost,
        hint: texts.totalCostHint,
        value: typed.totalCost,
        optional: "silent",
        problems,
      }),
      typed.budget.length === 0
        ? html`<p class="quiet">${say(ctx, texts.budgetEmpty)}</p>`
        : table<BudgetTyped>(ctx, {
            caption: texts.budgetCaption,
            columns: [
              {
                label: texts.budgetSource,
                cell: (row, index) =>
                  textField(ctx, {
                    name: `budget.${index}.source`,
                    label: texts.budgetSource,
                    value: row.source,
                    bare: true,
                    problems,
                    messages: "elsewhere",
                  }),
              },
              {
                label: texts.budgetMoney,
                cell: (row, index) =>
                  textField(ctx, {
                    name: `budget.${index}.money`,
                    label: texts.budgetMoney,
                    value: row.money,
                    bare: true,
                    optional: "silent",
                    problems,
                    messages: "elsewhere",
                  }),
              },
              {
                label: texts.removeColumn,
                hiddenLabel: true,
                cell: (row, index) =>
                  removeButton(ctx, `remove.budget.${index}`, row.source || texts.rowUnnamed(index + 1)[ctx.lang]),
              },
            ],
            rows: typed.budget,
            after: (_, index) => problemList(ctx, problems, `budget.${index}.`) || undefined,
          }),
      rowButtons(ctx, button(ctx, { label: texts.addBudget, name: "do", value: "add.budget", icon: "plus" })),
    ],
  })
}
