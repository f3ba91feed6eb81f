import { formatMoney, formatShare } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, button, card, FIX, facts, fieldId, type Html, html, link, say } from "../../../ui/public.ts"
import { contractTotals } from "../contract.budget.ts"
import { paymentsOf } from "../contract.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { type EditPage, TERMS_FORM_ID } from "./edit-form.ts"

/** The sums as last saved and what still has to be agreed, each with the button that mends it or the way to its field. */
export function stateCard(ctx: OfficeCtx, { contract, gaps, limits }: EditPage): Html {
  const totals = contractTotals(contract)
  const full = (amount: number) => formatMoney(amount, ctx.lang)
  const most = (share: number | null) =>
    share === null || share >= 10_000 ? undefined : texts.atMost(formatShare(share, ctx.lang))
  const body = [
    facts(ctx, [
      { term: texts.grant, value: full(contract.grant) },
      { term: texts.total, value: full(totals.total) },
      {
        term: texts.allSources,
        value: full(totals.sources),
        tone: totals.sources === totals.total ? undefined : "danger",
      },
      {
        term: texts.grantShare,
        value: formatShare(totals.shares.grant, ctx.lang),
        note: most(limits.maxGrantShare),
      },
      {
        term: texts.administrative,
        value: formatShare(totals.shares.administrative, ctx.lang),
        note: most(limits.maxAdministrativeShare),
      },
      {
        term: texts.trancheSum,
        value: full(paymentsOf(contract.tranches).planned),
        tone: paymentsOf(contract.tranches).planned === contract.grant ? undefined : "danger",
      },
    ]),
    html`<p class="note">${say(ctx, texts.savedState)}</p>`,
    gaps.map((gap) =>
      alert(ctx, {
        tone: "danger",
        body: gap.fix
          ? html`<p>${say(ctx, gap.message)}</p>`
          : html`<p>${link(ctx, { href: `#${fieldId(gap.field)}`, label: gap.message })}</p>`,
        actions: gap.fix
          ? button(ctx, {
              label: gap.fix.label,
              look: "quiet",
              form: TERMS_FORM_ID,
              name: FIX,
              value: `${gap.fix.field}=${gap.fix.value}`,
              skipChecks: true,
            })
          : undefined,
      }),
    ),
    gaps.length === 0 ? alert(ctx, { tone: "success", body: texts.complete }) : "",
  ]
  return card(ctx, { title: texts.state, compact: true, body })
}
