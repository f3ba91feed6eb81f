import type { Grosze } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import { fixButton, type Html, html, say } from "../../../ui/public.ts"
import { administrativeFix } from "../gaps/costs.gaps.ts"
import { limitsFor, typedAmount } from "../gaps/gap.ts"
import { administrativeCeiling, type Ceiling, grantCeiling, leastOwn } from "../offer.budget.ts"
import { sayShare } from "../offer.share.ts"
import { sectionTexts as texts } from "./section.texts.ts"
import type { SectionForm } from "./section.ts"

/** The limits of the announcement at these costs, each with the button that sets its value, before anybody is told off. */
export function explainedLimits({ ctx, view }: SectionForm): Html {
  const { totals, call, offer } = view
  // The place is there before the first cost: the page's script fills it as soon as there is one.
  const place = (limits: Html | "") => html`<div id="offer-maximum">${limits}</div>`
  if (totals.total === 0) return place("")
  const rules = call.offerRules
  const ceiling = grantCeiling(totals.total, limitsFor(offer.content, call))
  const administrative = administrativeCeiling(totals.activities, call)
  const own = leastOwn(totals, rules)
  const set = (field: string, amount: Grosze, now: Grosze): Html | "" =>
    amount === now
      ? ""
      : html` ${fixButton(ctx, {
          field,
          code: "",
          message: texts.setMost(amount),
          fix: { field, value: typedAmount(amount), label: texts.setMost(amount) },
        })}`
  const lower = (most: Grosze): Html | "" => {
    const fix = administrativeFix(offer.content, most)
    return fix ? html` ${fixButton(ctx, { field: fix.field, code: "", message: fix.label, fix })}` : ""
  }
  const inKind = totals.total - totals.grant - totals.recipients - Math.max(totals.ownFinancial, own.financial)
  const lines: (Html | "")[] = [
    html`${say(ctx, grantText(ceiling, call.maxGrantShare, ctx.lang))}${ceiling.amount > 0 ? set("grant", ceiling.amount, totals.grant) : ""}`,
    own.all > 0
      ? html`${say(ctx, texts.leastOwn(own.all))}${totals.ownFinancial + own.inKind < own.all ? set("ownFinancial", own.money, totals.ownFinancial) : ""}`
      : "",
    own.financial > 0
      ? html`${say(ctx, texts.leastOwnMoney(own.financial))}${totals.ownFinancial < own.financial ? set("ownFinancial", own.money, totals.ownFinancial) : ""}`
      : "",
    rules.ownInKindAllowed ? "" : html`${say(ctx, texts.noInKind)}${set("ownInKind", 0, totals.ownInKind)}`,
    rules.ownInKindAllowed && inKind >= 0 && inKind + totals.ownInKind > 0
      ? html`${say(ctx, texts.mostInKind(inKind))}${set("ownInKind", inKind, totals.ownInKind)}`
      : "",
    rules.recipientsMoneyAllowed ? "" : html`${say(ctx, texts.noRecipients)}${set("recipients", 0, totals.recipients)}`,
    administrative === undefined
      ? ""
      : html`${say(ctx, texts.mostAdministrative(administrative, sayShare(call.maxAdministrativeShare ?? 0, ctx.lang)))}${lower(administrative)}`,
  ]
  return place(html`<ul class="hint">${lines.filter(Boolean).map((line) => html`<li>${line}</li>`)}</ul>`)
}

function grantText({ amount, because }: Ceiling, share: number | null, lang: "pl" | "en"): Text {
  switch (because) {
    case "share":
      return texts.mostOf(amount, sayShare(share ?? 10_000, lang))
    case "own":
      return texts.mostWith(amount)
    case "task":
      return texts.mostOfTask(amount)
    default:
      return texts.most(amount)
  }
}
