import { type CooperationFormKey, cooperationForm } from "../../law/cooperation-forms.ts"
import { PRINCIPLES } from "../../law/principles.ts"
import type { PartKey } from "../../law/programme.ts"
import { findSphere } from "../../law/spheres.ts"
import { today } from "../../lib/dates.ts"
import { inEach, type Text } from "../../lib/texts.ts"

/** How a ticked choice reads in the programme. */
export function choiceName(it: { now: Temporal.Instant }, key: PartKey, value: string): Text {
  if (key === "principles") {
    const principle = PRINCIPLES.find((each) => each.key === value)
    return principle
      ? inEach((lang) => `${principle.name[lang]}: ${principle.meaning[lang]}`)
      : { pl: value, en: value }
  }
  if (key === "forms") return cooperationForm(value as CooperationFormKey).name
  return findSphere(value, today(it.now))?.full ?? { pl: value, en: value }
}
