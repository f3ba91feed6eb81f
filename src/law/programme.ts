import { formatDate } from "../lib/dates.ts"
import { formatMoney, type Grosze } from "../lib/money.ts"
import type { Problem } from "../lib/problems.ts"
import { inEach, type Text } from "../lib/texts.ts"
import type { Mark } from "./dated.ts"
import { deadline } from "./deadlines.ts"
import { PRINCIPLES } from "./principles.ts"
import { programmeGapTexts, programmePartTexts as texts } from "./programme.texts.ts"

/** What a part is made of beside its paragraphs; without it the part is empty, whatever its text. */
type PartNeed = "text" | "text-or-choices" | "tasks" | "dates" | "amount"

export type ProgrammePart<Key extends string = string> = {
  key: Key
  /** Point of art. 5a ust. 4. */
  pkt: number
  article: string
  name: Text
  meaning: Text
  needs: PartNeed
  mark: Mark
}

const point = <Key extends string>(key: Key, pkt: number, name: Text, meaning: Text, needs: PartNeed = "text") => ({
  ...{ key, pkt, name, meaning, needs },
  article: `art. 5a ust. 4 pkt ${pkt} UDPPiW`,
  mark: "verified" as const,
})

const PARTS = [
  point("aims", 1, texts.aims, texts.aimsMeaning),
  point("principles", 2, texts.principles, texts.principlesMeaning, "text-or-choices"),
  point("scope", 3, texts.scope, texts.scopeMeaning, "text-or-choices"),
  point("forms", 4, texts.forms, texts.formsMeaning, "text-or-choices"),
  point("priorities", 5, texts.priorities, texts.prioritiesMeaning, "tasks"),
  point("period", 6, texts.period, texts.periodMeaning, "dates"),
  point("way", 7, texts.way, texts.wayMeaning),
  point("money", 8, texts.money, texts.moneyMeaning, "amount"),
  point("assessment", 9, texts.assessment, texts.assessmentMeaning),
  point("making", 10, texts.making, texts.makingMeaning),
  point("committees", 11, texts.committees, texts.committeesMeaning),
] as const satisfies readonly ProgrammePart[]

export type PartKey = (typeof PARTS)[number]["key"]

/** The eleven elements which a programme of cooperation must have, in the order of art. 5a ust. 4 UDPPiW. */
export const PROGRAMME_PARTS: readonly ProgrammePart<PartKey>[] = PARTS

/** Throws RangeError for an unknown key. */
export function programmePart(key: PartKey): ProgrammePart<PartKey> {
  const part = PROGRAMME_PARTS.find((candidate) => candidate.key === key)
  if (!part) throw new RangeError(`Unknown part of a programme: ${key}`)
  return part
}

export const isPartKey = (value: unknown): value is PartKey => PROGRAMME_PARTS.some(({ key }) => key === value)

/** What the law asks of one part. */
export type PartFacts = {
  hasText: boolean
  /** Ticked principles, forms or spheres. */
  choices: readonly string[]
  /** "YYYY-MM-DD" */
  from: string | null
  to: string | null
  amount: Grosze | null
  /** Planned money of each priority task, null where none is planned, and its sphere: a point of art. 4 ust. 1. */
  tasks: readonly { plannedMoney: Grosze | null; sphere: string }[]
}

export type ProgrammeFacts = { yearFrom: number; yearTo: number; parts: Readonly<Record<PartKey, PartFacts>> }

/**
 * What keeps a programme from going to the council: `field` is the key of the part. Errors are elements that are missing
 * (art. 5a ust. 4); warnings let pass.
 */
export function programmeGaps(facts: ProgrammeFacts): Problem[] {
  return [
    ...PROGRAMME_PARTS.flatMap((part) => partGap(part, facts)),
    ...leftOutPrinciples(facts.parts.principles),
    ...spheresLeftOut(facts.parts),
    ...tasksAboveMoney(facts.parts),
  ]
}

function partGap(part: ProgrammePart<PartKey>, { parts, yearFrom, yearTo }: ProgrammeFacts): Problem[] {
  const it = parts[part.key]
  const { article } = part
  const gap = (code: string, message: Text): Problem[] => [{ field: part.key, code, message, article }]
  if (part.needs === "tasks") return it.tasks.length === 0 ? gap("programme.noTasks", programmeGapTexts.noTasks) : []
  if (part.needs === "amount") return it.amount === null ? gap("programme.noMoney", programmeGapTexts.noMoney) : []
  if (part.needs === "dates") {
    if (it.from === null || it.to === null) return gap("programme.noDates", programmeGapTexts.noDates)
    if (it.to < it.from) return gap("programme.datesReversed", programmeGapTexts.datesReversed)
    const years = yearFrom === yearTo ? String(yearFrom) : `${yearFrom}–${yearTo}`
    const isOutside = it.from < `${yearFrom}-01-01` || it.to > `${yearTo}-12-31`
    return isOutside ? gap("programme.otherYears", programmeGapTexts.otherYears(years)) : []
  }
  const isFilled = it.hasText || (part.needs === "text-or-choices" && it.choices.length > 0)
  return isFilled ? [] : gap("programme.partEmpty", programmeGapTexts.empty(part.name))
}

/** Art. 5 ust. 3 names six principles; a programme that ticks some of them is asked about the others. */
function leftOutPrinciples({ choices }: PartFacts): Problem[] {
  const left = PRINCIPLES.filter(({ key }) => !choices.includes(key))
  if (left.length === 0 || choices.length === 0) return []
  const message = programmeGapTexts.principlesLeftOut(inEach((lang) => left.map(({ name }) => name[lang]).join(", ")))
  const article = "art. 5 ust. 3 UDPPiW"
  return [{ field: "principles", code: "programme.principlesLeftOut", message, article, level: "warning" }]
}

/** The scope lists the spheres of cooperation (pkt 3); a priority task outside of them is asked about. */
function spheresLeftOut({ scope, priorities }: ProgrammeFacts["parts"]): Problem[] {
  const listed = new Set(scope.choices)
  const left = [...new Set(priorities.tasks.map(({ sphere }) => sphere).filter((sphere) => !listed.has(sphere)))]
  if (left.length === 0) return []
  const message = programmeGapTexts.spheresLeftOut(left.join(", "))
  const { article } = programmePart("scope")
  return [{ field: "scope", code: "programme.spheresLeftOut", message, article, level: "warning" }]
}

function tasksAboveMoney(parts: ProgrammeFacts["parts"]): Problem[] {
  const planned = parts.priorities.tasks.reduce((sum, task) => sum + (task.plannedMoney ?? 0), 0)
  const { amount } = parts.money
  if (amount === null || planned <= amount) return []
  const inWords = (money: Grosze) => inEach((lang) => formatMoney(money, lang))
  const message = programmeGapTexts.tasksAboveMoney(inWords(planned), inWords(amount))
  return [{ field: "money", code: "programme.tasksAboveMoney", message, level: "warning" }]
}

const adoptionTerm = (year: number) => deadline("PROGRAMME", `${year}-01-01`)

/** The last day on which the council adopts the programme of a year: 30 November of the year before (art. 5a ust. 1). */
export const lastDayOfAdoption = (year: number): Temporal.PlainDate => adoptionTerm(year).end

/**
 * The programme is adopted after it was consulted (art. 5a ust. 1): `until` is the last day of the consultation, `on` that
 * of the resolution. Warnings: the city may have consulted outside of the product.
 */
export function consultationWarnings(until: string | undefined, on: string): Problem[] {
  if (until !== undefined && until < on) return []
  const message =
    until === undefined
      ? programmeGapTexts.notConsulted
      : programmeGapTexts.consultationRuns(inEach((lang) => formatDate(until, lang)))
  return [{ field: "on", code: "programme.consultation", message, article: "art. 5a ust. 1 UDPPiW", level: "warning" }]
}

/** A resolution later than the act allows is a warning: the programme is adopted all the same. */
export function adoptionWarnings(
  programme: { kind: "annual" | "multi-year"; yearFrom: number },
  on: string,
): Problem[] {
  if (programme.kind === "multi-year") return []
  const { end, rule } = adoptionTerm(programme.yearFrom)
  if (on <= end.toString()) return []
  const message = programmeGapTexts.adoptedLate(inEach((lang) => formatDate(end, lang)))
  return [{ field: "on", code: "programme.adoptedLate", message, article: rule.basis, level: "warning" }]
}
