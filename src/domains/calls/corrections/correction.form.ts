import type { CorrectionKind } from "../../../law/correction.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import type { Form } from "../../../platform/http/form.ts"
import { type CallTyped, mended, readCall, typedFrom } from "../call.form.ts"
import type { Call } from "../call.ts"
import { type CriterionTyped, criteriaTyped, readCriteria, rearranged } from "../criteria.form.ts"
import { type RulesTyped, readRules, rulesRearranged, rulesTypedFrom } from "../offer-rules.form.ts"
import { type PlacesTyped, placesTyped, readPlaces } from "../publication.form.ts"
import { adopted } from "../set-criteria.ts"
import { isSameList } from "./changed-facts.ts"
import type { CorrectionInput } from "./correct-call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** Everything on the page of a correction as it was typed. */
export type CorrectionTyped = {
  version: string
  kind: string
  reason: string
  seen: string
  places: PlacesTyped
  call: CallTyped
  rules: RulesTyped
  criteria: readonly CriterionTyped[]
}

export const correctionTyped = (form: Form, call: Call): CorrectionTyped => ({
  version: form.text("version"),
  kind: form.text("kind"),
  reason: form.text("reason"),
  seen: form.text("seen"),
  places: placesTyped(form),
  call: { ...mended(typedFrom(form), form), cardId: call.cardId ?? "", programmeTaskId: call.programmeTaskId ?? "" },
  rules: rulesTypedFrom(form),
  criteria: criteriaTyped(form),
})

/** The typed correction after a button that adds, removes or moves a row; undefined when another button was pressed. */
export function correctionRearranged(typed: CorrectionTyped, pressed: string): CorrectionTyped | undefined {
  const rules = rulesRearranged(typed.rules, pressed)
  if (rules) return { ...typed, rules }
  const criteria = rearranged(typed.criteria, pressed)
  return criteria ? { ...typed, criteria } : undefined
}

const isKind = (text: string): text is CorrectionKind => text === "editorial" || text === "conditions"

export function readCorrection(
  typed: CorrectionTyped,
  call: Call,
  today: Temporal.PlainDate,
): Outcome<CorrectionInput> {
  const places = readPlaces(typed.places, today)
  const content = readCall(typed.call, today)
  const rules = readRules(typed.rules)
  const criteria = readCriteria(typed.criteria)
  const problems: Problem[] = [places, content, rules, criteria].flatMap((read) => (read.ok ? [] : read.problems))
  if (!isKind(typed.kind)) problems.unshift({ field: "kind", code: "correction.kind", message: texts.kindMissing })
  if (!isKind(typed.kind) || !places.ok || !content.ok || !rules.ok || !criteria.ok) return refused(...problems)
  const listed = adopted(call.criteria, criteria.value)
  return ok({
    version: Number(typed.version),
    kind: typed.kind,
    reason: typed.reason,
    ...places.value,
    seen: typed.seen.split(" "),
    content: {
      ...content.value,
      spheres: inOrderOf(call.spheres, content.value.spheres),
      offerRules: rules.value,
      criteria: isSameList(call.criteria, listed) ? call.criteria : listed,
    },
  })
}

/** The form lists spheres by number; the announcement names its main one first, and that is no change. */
const inOrderOf = (announced: readonly string[], chosen: readonly string[]): string[] => [
  ...announced.filter((pkt) => chosen.includes(pkt)),
  ...chosen.filter((pkt) => !announced.includes(pkt)),
]
