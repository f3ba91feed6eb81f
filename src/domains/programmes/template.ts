import { COOPERATION_FORMS } from "../../law/cooperation-forms.ts"
import { PRINCIPLES } from "../../law/principles.ts"
import type { PartKey } from "../../law/programme.ts"
import { newId } from "../../platform/ids.ts"
import { emptyPart, type PartContent, type ProgrammeText } from "./programme.ts"
import { templateSentences } from "./template.texts.ts"

/** A programme with sensible sentences in every part that can have them before its consultation; tasks and money are the city's. */
export function templateText({ yearFrom, yearTo }: { yearFrom: number; yearTo: number }): ProgrammeText {
  const part = (key: PartKey, more: Partial<PartContent> = {}): PartContent => ({
    ...emptyPart,
    paragraphs: templateSentences[key].map((text) => ({ id: newId(), text })),
    ...more,
  })
  return {
    aims: part("aims"),
    principles: part("principles", { choices: PRINCIPLES.map(({ key }) => key) }),
    scope: part("scope"),
    forms: part("forms", { choices: COOPERATION_FORMS.filter(({ article }) => article).map(({ key }) => key) }),
    priorities: part("priorities"),
    period: part("period", { from: `${yearFrom}-01-01`, to: `${Math.max(yearFrom, yearTo)}-12-31` }),
    way: part("way"),
    money: part("money"),
    assessment: part("assessment"),
    making: part("making"),
    committees: part("committees"),
  }
}
