import { formatAmount } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { dateField, type Html, hidden, money, moneyField, table } from "../../../ui/public.ts"
import { contractTotals } from "../contract.budget.ts"
import { trancheNumbers } from "../contract.form.ts"
import { type ContractCost, MOST_TRANCHES } from "../contract.ts"
import { documentTexts } from "../documents/contract.texts.ts"
import { costGroups } from "./contract-parts.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { type EditPage, fieldOf, problemsUnder } from "./edit-form.ts"

/** The offer's costs with the value that the parties agreed on beside each. */
export function agreedCosts(ctx: OfficeCtx, page: EditPage): Html {
  const { contract } = page
  return table<ContractCost>(ctx, {
    caption: texts.costs,
    hiddenCaption: true,
    columns: [
      { label: texts.colCost, heading: "plain", cell: (cost) => cost.name },
      { label: texts.colOffered, align: "number", cell: (cost) => money(ctx, cost.offered) },
      {
        label: texts.colAgreed,
        align: "number",
        width: "narrow",
        cell: (cost) =>
          moneyField(ctx, {
            ...fieldOf(page, `costs.${cost.id}`),
            label: texts.agreedFor(cost.name),
            bare: true,
            messages: "elsewhere",
          }),
      },
    ],
    after: (cost) => problemsUnder(ctx, page, `costs.${cost.id}`),
    groups: costGroups(contract),
    foot: [
      documentTexts.total,
      money(ctx, contract.basis.offer.total),
      formatAmount(contractTotals(contract).total, ctx.lang),
    ],
  })
}

/** One row for each tranche and one more to fill; a blank row counts for nothing. */
export function trancheFields(ctx: OfficeCtx, page: EditPage): Html {
  const { typed } = page
  const numbers = trancheNumbers(typed)
  const more = Math.max(-1, ...numbers) + 1
  const rows = numbers.length < MOST_TRANCHES ? [...numbers, more] : numbers
  return table<number>(ctx, {
    caption: texts.payment,
    hiddenCaption: true,
    rows,
    columns: [
      {
        label: texts.colTranche,
        heading: "plain",
        cell: (number, index) => [index + 1, hidden(`tranches.${number}.id`, typed.get(`tranches.${number}.id`) ?? "")],
      },
      {
        label: texts.colAmount,
        align: "number",
        cell: (number, index) =>
          moneyField(ctx, {
            ...fieldOf(page, `tranches.${number}.amount`),
            label: texts.trancheAmount(index + 1),
            bare: true,
            messages: "elsewhere",
            optional: index > 0,
          }),
      },
      {
        label: texts.colDue,
        cell: (number, index) =>
          dateField(ctx, {
            ...fieldOf(page, `tranches.${number}.due`),
            label: texts.trancheDue(index + 1),
            bare: true,
            messages: "elsewhere",
            optional: true,
          }),
      },
    ],
    after: (number) =>
      [
        problemsUnder(ctx, page, `tranches.${number}.amount`),
        problemsUnder(ctx, page, `tranches.${number}.due`),
      ].filter((each) => each !== ""),
  })
}
