import { inEach, type Lang, type Text } from "../../../lib/texts.ts"
import { callTexts } from "../call.texts.ts"
import type { Criterion } from "../call.ts"
import { articleOf } from "../call.words.ts"
import { contentChanges, type FieldChange } from "../content-changes.ts"
import { criteriaTexts } from "../criteria.texts.ts"
import { rulesFactsOf } from "../offer-rules.announcement.ts"
import { announcedRulesTexts, offerRulesTexts } from "../offer-rules.texts.ts"
import type { OfferRules } from "../offer-rules.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import type { VersionContent } from "./version.queries.ts"

/** Everything in which two announcements differ: their text, what they ask of offers, and by what they judge them. */
export function announcementChanges(
  before: VersionContent,
  after: VersionContent,
  it: { on: Temporal.PlainDate; lang: Lang },
): FieldChange[] {
  return [
    ...contentChanges(before, after, it),
    ...rulesChanges(before.offerRules, after.offerRules, it.lang),
    ...criteriaChanges(before.criteria, after.criteria, it.lang),
  ]
}

/** By the sentences of the announcement; one that is not said on one side is empty there. */
function rulesChanges(before: OfferRules, after: OfferRules, lang: Lang): FieldChange[] {
  const [was, is] = [rulesSaid(before), rulesSaid(after)]
  const terms = [...is, ...was.filter(({ term }) => !is.some((other) => other.term.pl === term.pl))]
  return terms.flatMap(({ term }) => {
    const [old = "", now = ""] = [was, is].map((facts) => facts.find((it) => it.term.pl === term.pl)?.value[lang])
    const label = inEach((each) => texts.inRules(term[each])[each])
    return old === now ? [] : [{ label, was: old, is: now }]
  })
}

/** What the announcement says, with the hints and the seal that it shows elsewhere. */
const rulesSaid = (rules: OfferRules): { term: Text; value: Text }[] => [
  ...rulesFactsOf(rules).filter(({ term }) => term !== announcedRulesTexts.attachments),
  {
    term: announcedRulesTexts.attachments,
    value:
      rules.attachments.length === 0
        ? announcedRulesTexts.noAttachments
        : inEach((lang) =>
            rules.attachments
              .map(({ name, hint, isRequired }) =>
                [announcedRulesTexts.attachment(name, isRequired)[lang], hint].filter(Boolean).join(": "),
              )
              .join("\n"),
          ),
  },
  { term: offerRulesTexts.isSealed, value: rules.isSealed ? callTexts.yes : callTexts.no },
]

/** One entry for each criterion that differs, under the name it had; then the order of those on both sides. */
function criteriaChanges(before: readonly Criterion[], after: readonly Criterion[], lang: Lang): FieldChange[] {
  const said = (criterion: Criterion | undefined) => (criterion ? criterionSaid(criterion, lang) : "")
  const change = (name: string, was?: Criterion, is?: Criterion): FieldChange[] =>
    said(was) === said(is) ? [] : [{ label: texts.criterion(name), was: said(was), is: said(is) }]
  const isIn = (list: readonly Criterion[]) => (criterion: Criterion) => list.some(({ id }) => id === criterion.id)
  const order = (list: readonly Criterion[], other: readonly Criterion[]) => list.filter(isIn(other))
  const [was, is] = [order(before, after), order(after, before)]
  const moved = was.some(({ id }, index) => is[index]?.id !== id)
  const names = (list: readonly Criterion[]) => list.map(({ id }) => nameIn(after, id)).join("\n")
  return [
    ...before.flatMap((criterion) =>
      change(
        criterion.name,
        criterion,
        after.find(({ id }) => id === criterion.id),
      ),
    ),
    ...after
      .filter((criterion) => !isIn(before)(criterion))
      .flatMap((criterion) => change(criterion.name, undefined, criterion)),
    ...(moved ? [{ label: texts.criteriaOrder, was: names(was), is: names(is) }] : []),
  ]
}

const nameIn = (list: readonly Criterion[], id: string) => list.find((criterion) => criterion.id === id)?.name ?? ""

/** A criterion in lines, each with the name of its field, so that a changed number says what it is a number of. */
function criterionSaid(it: Criterion, lang: Lang): string {
  const line = (label: Text, value: string | number | null) => (value ? [`${label[lang]}: ${value}`] : [])
  return [
    it.name,
    ...(it.hint ? [it.hint] : []),
    ...line(criteriaTexts.maxPoints, it.maxPoints),
    ...line(criteriaTexts.threshold, it.threshold),
    ...(it.isBonus ? [criteriaTexts.isBonus[lang]] : []),
    ...(it.articleKey ? [articleOf[it.articleKey][lang]] : []),
  ].join("\n")
}
