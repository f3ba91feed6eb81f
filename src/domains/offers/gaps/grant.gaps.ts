import { type Grosze, MAX_MONEY } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import {
  type Ceiling,
  type GrantLimits,
  grantCeiling,
  leastOwn,
  leastTotalFor,
  type OfferTotals,
  offerTotals,
} from "../offer.budget.ts"
import { type CallTerms, type Find, type Gap, gapIn, limitsFor, rulesOf, typedAmount } from "./gap.ts"
import { grantGapTexts as texts } from "./gaps.texts.ts"

const gap = gapIn("costs")

/** V.B of the form: the grant within the limits of the announcement, and sources that add up to the costs. */
export const grantGaps: Find = (content, call) => {
  const totals = offerTotals(content)
  // Without costs nothing can be said about their sources; that there are none is named elsewhere.
  if (totals.total === 0) return []
  const limits = limitsFor(content, call)
  return [
    ...limitGaps(totals, limits),
    ...ownGaps(totals, call),
    ...recipientGaps(totals, call),
    ...sumGaps(totals, call, limits),
  ]
}

/** V.B.3: what the announcement wants the organisation to add. */
function ownGaps(totals: OfferTotals, call: CallTerms): Gap[] {
  const rules = rulesOf(call)
  const { all, financial, inKind, money } = leastOwn(totals, rules)
  const gaps: Gap[] = []
  if (totals.ownInKind > inKind)
    gaps.push(
      gap("ownInKind", "in_kind_not_allowed", texts.inKindNotAllowed, {
        fix: setAmount("ownInKind", 0, texts.setInKind(0)),
      }),
    )
  if (totals.ownFinancial < money) {
    const message =
      financial > all - inKind
        ? texts.ownMoneyTooSmall(financial, totals.ownFinancial)
        : texts.ownTooSmall(all, totals.ownFinancial + inKind)
    gaps.push(
      gap("ownFinancial", "own_too_small", message, { fix: setAmount("ownFinancial", money, texts.setOwn(money)) }),
    )
  }
  return gaps
}

/** V.B.4, where the announcement forbids charging. */
function recipientGaps(totals: OfferTotals, call: CallTerms): Gap[] {
  if (totals.recipients === 0 || rulesOf(call).recipientsMoneyAllowed) return []
  return [
    gap("recipients", "recipients_not_allowed", texts.recipientsNotAllowed, {
      fix: setAmount("recipients", 0, texts.setRecipients(0)),
    }),
  ]
}

function limitGaps(totals: OfferTotals, call: GrantLimits): Gap[] {
  const ceiling = grantCeiling(totals.total, call)
  const least = call.grantMin ?? 0
  if (ceiling.amount < least) {
    const costs = leastTotalFor(least, call)
    return [gap("grant", "grant_out_of_reach", texts.outOfReach(least, costs, totals.total))]
  }
  const fix = (amount: Grosze) => (amount > 0 ? setAmount("grant", amount, texts.set(amount)) : undefined)
  if (totals.grant === 0)
    return [gap("grant", "grant_missing", texts.missing(ceiling.amount), { fix: fix(ceiling.amount) })]
  if (totals.grant > ceiling.amount)
    return [gap("grant", "grant_too_high", aboveText(ceiling, call), { fix: fix(ceiling.amount) })]
  if (totals.grant < least) return [gap("grant", "grant_too_low", texts.belowMin(least), { fix: fix(least) })]
  return []
}

function aboveText({ amount, because }: Ceiling, call: GrantLimits) {
  const share = call.maxGrantShare ?? 10_000
  switch (because) {
    case "share":
      return texts.aboveShare(amount, share, 10_000 - share)
    case "own":
      return texts.aboveOwn(amount)
    case "task":
      return texts.aboveTask(amount)
    case "grantMax":
      return texts.aboveGrantMax(amount)
    case "pool":
      return texts.abovePool(amount)
    case "costs":
      return texts.aboveCosts(amount)
  }
}

/** V.A total = V.B.2 + V.B.3 + V.B.4. The button moves the whole difference to one source. */
function sumGaps(totals: OfferTotals, call: CallTerms, limits: GrantLimits): Gap[] {
  const difference = totals.total - totals.sources
  if (difference > 0) {
    const message = texts.sourcesTooSmall(difference, totals.sources, totals.total)
    const own = totals.ownFinancial + difference
    const grant = totals.grant + difference
    const fitsGrant = call.form === "entrust" && grant <= grantCeiling(totals.total, limits).amount
    const fix = fitsGrant
      ? setAmount("grant", grant, texts.setGrant(grant))
      : setAmount("ownFinancial", own, texts.setOwn(own))
    return [gap("ownFinancial", "sources_too_small", message, { fix })]
  }
  if (difference < 0) {
    const message = texts.sourcesTooLarge(-difference, totals.sources, totals.total)
    return [gap("ownFinancial", "sources_too_large", message, { fix: lowered(totals, -difference, call, limits) })]
  }
  return []
}

/**
 * The first source from which the whole excess can be taken: own money, above its least, before the grant. A grant that
 * would still be above its limit is not proposed: the message of that limit proposes the value.
 */
function lowered(totals: OfferTotals, excess: Grosze, call: CallTerms, limits: GrantLimits): Problem["fix"] {
  const left = (amount: Grosze) => amount - excess
  const grant = left(totals.grant)
  if (left(totals.ownFinancial) >= Math.max(leastOwn(totals, rulesOf(call)).money, 0))
    return setAmount("ownFinancial", left(totals.ownFinancial), texts.setOwn(left(totals.ownFinancial)))
  if (grant >= Math.max(1, call.grantMin ?? 0) && grant <= grantCeiling(totals.total, limits).amount)
    return setAmount("grant", grant, texts.setGrant(grant))
  if (left(totals.ownInKind) >= 0)
    return setAmount("ownInKind", left(totals.ownInKind), texts.setInKind(left(totals.ownInKind)))
  if (left(totals.recipients) >= 0)
    return setAmount("recipients", left(totals.recipients), texts.setRecipients(left(totals.recipients)))
  return undefined
}

function setAmount(field: string, amount: Grosze, label: NonNullable<Problem["fix"]>["label"]): Problem["fix"] {
  return amount > MAX_MONEY ? undefined : { field, value: typedAmount(amount), label }
}
