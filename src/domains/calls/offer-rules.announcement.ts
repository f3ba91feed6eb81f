import { formatMoney } from "../../lib/money.ts"
import { inEach, type Text } from "../../lib/texts.ts"
import { percent } from "./call.announcement.ts"
import { type CallContent, leastOwnShare } from "./call.ts"
import { announcedRulesTexts as texts } from "./offer-rules.texts.ts"
import type { OfferRules } from "./offer-rules.ts"

const shareOf = ({ ownShareOf }: OfferRules, hundredths: number): Text =>
  inEach((lang) => texts[ownShareOf === "total" ? "ofTotal" : "ofGrant"](percent(hundredths, lang))[lang])

/** The least own contribution: what the limit of the grant leaves, else what the rules ask; undefined without either. */
export function ownContributionOf(call: Pick<CallContent, "form" | "maxGrantShare" | "offerRules">): Text | undefined {
  const left = leastOwnShare(call)
  if (left !== null) return inEach((lang) => texts.ofTotal(percent(left, lang))[lang])
  const asked = call.offerRules.ownShare ?? call.offerRules.ownFinancialShare
  return asked === null ? undefined : shareOf(call.offerRules, asked)
}

function jointOf({ jointOffersAllowed, offersPerOrganisation }: OfferRules): Text {
  if (!jointOffersAllowed) return texts.notAllowed
  return offersPerOrganisation === null ? texts.allowed : texts.jointCounts
}

/**
 * What the announcement says of the offers it takes, in the order of the form. Whatever the form of the offer refuses is
 * said as well as what it allows; only rules that ask for nothing are left out.
 */
export function rulesFactsOf(rules: OfferRules): { term: Text; value: Text }[] {
  const when = (isUsed: unknown, term: Text, value: () => Text) => (isUsed ? [{ term, value: value() }] : [])
  const lines = (items: readonly Text[]) => inEach((lang) => items.map((item) => item[lang]).join("\n"))
  const may = (isAllowed: boolean) => (isAllowed ? texts.allowed : texts.notAllowed)
  return [
    ...when(rules.tasks.length, texts.tasks, () =>
      lines(rules.tasks.map(({ name, amount }) => inEach((lang) => texts.task(name, formatMoney(amount, lang))[lang]))),
    ),
    ...when(rules.ownShare !== null, texts.own, () => shareOf(rules, rules.ownShare!)),
    ...when(rules.ownFinancialShare !== null, texts.ownMoney, () => shareOf(rules, rules.ownFinancialShare!)),
    { term: texts.inKind, value: rules.ownInKindAllowed ? texts.counts : texts.countsNot },
    { term: texts.charges, value: may(rules.recipientsMoneyAllowed) },
    {
      term: texts.perOrganisation,
      value: rules.offersPerOrganisation === null ? texts.noLimit : texts.most(rules.offersPerOrganisation),
    },
    { term: texts.joint, value: jointOf(rules) },
    { term: texts.years, value: may(rules.isMultiYear) },
    { term: texts.investments, value: may(rules.investmentsAllowed) },
    { term: texts.results, value: rules.resultsTableRequired ? texts.required : texts.waived },
    {
      term: texts.attachments,
      value:
        rules.attachments.length === 0
          ? texts.noAttachments
          : lines(rules.attachments.map(({ name, isRequired }) => texts.attachment(name, isRequired))),
    },
    ...when(rules.paperConfirmation, texts.paper, () => texts.paperWanted),
    ...when(rules.insuranceMinutes, texts.insurance, () => texts.insuranceOf(rules.insuranceMinutes)),
    ...when(rules.outageMinutes, texts.outage, () => texts.outageOf(rules.outageMinutes)),
    { term: texts.method, value: texts[rules.evaluationMethod] },
    ...when(rules.accessibilityConditions, texts.accessibility, () => {
      const said = rules.accessibilityConditions
      return inEach(() => said)
    }),
  ]
}
