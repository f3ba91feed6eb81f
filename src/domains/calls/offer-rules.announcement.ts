import { formatMoney } from "../../lib/money.ts"
import { inEach, type Text } from "../../lib/texts.ts"
import { percent } from "./call.announcement.ts"
import { announcedRulesTexts as texts } from "./offer-rules.texts.ts"
import type { OfferRules } from "./offer-rules.ts"

/** What the announcement says of the offers it takes, in the order of the form; rules that are not used are left out. */
export function rulesFactsOf(rules: OfferRules): { term: Text; value: Text }[] {
  const share = (hundredths: number) =>
    inEach((lang) => texts[rules.ownShareOf === "total" ? "ofTotal" : "ofGrant"](percent(hundredths, lang))[lang])
  const when = (isUsed: unknown, term: Text, value: () => Text) => (isUsed ? [{ term, value: value() }] : [])
  const lines = (items: readonly Text[]) => inEach((lang) => items.map((item) => item[lang]).join("\n"))
  const may = (isAllowed: boolean) => (isAllowed ? texts.allowed : texts.notAllowed)
  return [
    ...when(rules.tasks.length, texts.tasks, () =>
      lines(rules.tasks.map(({ name, amount }) => inEach((lang) => texts.task(name, formatMoney(amount, lang))[lang]))),
    ),
    ...when(rules.ownShare !== null, texts.own, () => share(rules.ownShare!)),
    ...when(rules.ownFinancialShare !== null, texts.ownMoney, () => share(rules.ownFinancialShare!)),
    { term: texts.inKind, value: rules.ownInKindAllowed ? texts.counts : texts.countsNot },
    { term: texts.charges, value: may(rules.recipientsMoneyAllowed) },
    {
      term: texts.perOrganisation,
      value: rules.offersPerOrganisation === null ? texts.noLimit : texts.most(rules.offersPerOrganisation),
    },
    ...when(rules.isMultiYear, texts.years, () => texts.allowed),
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
