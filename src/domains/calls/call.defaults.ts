import { criteriaFor } from "../../law/committee.ts"
import { defaultTexts } from "./call.defaults.texts.ts"
import type { ArticleKey, CallContent, CallForm, Criterion } from "./call.ts"
import { FIRST_OFFER_RULES } from "./offer-rules.ts"

/** Points of a new draft, 100 together. */
const POINTS: Record<CallForm, Record<ArticleKey, number>> = {
  support: { capability: 20, cost: 20, quality: 30, own_money: 10, in_kind: 10, history: 10 },
  entrust: { capability: 25, cost: 25, quality: 30, own_money: 0, in_kind: 10, history: 10 },
}

/** The criteria a new draft starts with: one for each thing the act tells to weigh in this form. */
export function defaultCriteria(form: CallForm): Omit<Criterion, "id">[] {
  return criteriaFor(form).map(({ key, name }) => ({
    // Announcements are in Polish whatever the language of the person who writes them.
    name: name.pl.charAt(0).toUpperCase() + name.pl.slice(1),
    hint: "",
    maxPoints: POINTS[form][key],
    articleKey: key,
    isBonus: false,
    threshold: null,
  }))
}

/** A draft with the usual wording, of which nothing else is known yet. */
export const defaultContent = (title: string, form: CallForm): CallContent => ({
  title,
  spheres: [],
  form,
  description: "",
  conditions: "",
  rules: defaultTexts.rules,
  procedure: defaultTexts.procedure,
  costsThisYear: null,
  costsLastYear: null,
  costsNote: "",
  pool: null,
  poolIsOfDraftBudget: false,
  grantMin: null,
  grantMax: null,
  maxGrantShare: null,
  maxAdministrativeShare: null,
  taskFrom: null,
  taskTo: null,
  closesAt: null,
  decisionOn: null,
  threshold: null,
  cardId: null,
  programmeTaskId: null,
  offerRules: FIRST_OFFER_RULES,
})
