import type { Form } from "../../platform/http/form.ts"
import type { Card } from "./card.ts"
import type { Question } from "./card-reader/findings.ts"
import type { CardReading } from "./card-reader/read-card.ts"
import { type ImportAnswers, suggestMeasure } from "./import-answers.ts"

/** Where a card stands in the strategy: always open to correction, because it decides which card is meant. */
export const PLACE_FIELDS = [
  "strategy",
  ...(["goal.number", "goal.name", "goal.chief"] as const),
  ...(["area.number", "area.name", "area.coordinator"] as const),
  ...(["task.number", "task.name"] as const),
] as const
export type PlaceField = (typeof PLACE_FIELDS)[number]

export const isPlaceField = (path: string): path is PlaceField => (PLACE_FIELDS as readonly string[]).includes(path)

/** Values of the radios of a question: an offered text behind a sign of equality, or to decide later. */
export const offered = (text: string): string => `=${text}`
export const LATER = "later"

/** Names of the form's fields. */
export const fieldOf = {
  place: (path: PlaceField) => `place.${path}`,
  choice: (path: string) => `choice.${path}`,
  own: (path: string) => `own.${path}`,
  measure: (index: number) => `measure.${index}`,
  action: "action",
} as const

/** The field that answers a path, for a problem beside it. */
export const fieldOfPath = (path: string): string => (isPlaceField(path) ? fieldOf.place(path) : fieldOf.choice(path))

/** What the person said of one card. What is typed in the own field counts before what is chosen. */
export function readAnswers(form: Form, reading: CardReading, questions: readonly Question[]): ImportAnswers {
  const given: Record<string, string> = {}
  const later: string[] = []
  for (const path of PLACE_FIELDS) if (form.has(fieldOf.place(path))) given[path] = form.text(fieldOf.place(path))
  for (const { path } of questions) {
    if (isPlaceField(path)) continue
    const own = form.text(fieldOf.own(path))
    const choice = form.text(fieldOf.choice(path))
    if (own !== "") given[path] = own
    else if (choice === LATER) later.push(path)
    else if (choice.startsWith("=")) given[path] = choice.slice(1)
  }
  const measuredBy: Record<string, string> = {}
  reading.card.indicators.forEach((indicator, index) => {
    const chosen = form.text(fieldOf.measure(index))
    if (chosen === "none" || chosen === suggestMeasure(indicator.name)) measuredBy[String(index)] = chosen
  })
  return { given, later, measuredBy, action: form.text(fieldOf.action) === "skip" ? "skip" : "save" }
}

/** What a field of the card's place shows: the answer, else what was read. */
export function placeText(card: Card, answers: ImportAnswers, path: PlaceField): string {
  const [part, field] = path.split(".") as ["goal", string | undefined]
  const read = field === undefined ? card.strategy : (card[part] as Record<string, string>)[field]
  return answers.given[path] ?? read ?? ""
}

/** What is chosen among the offered answers of a question and what stands in its own field. */
export function typedOf(question: Question, answers: ImportAnswers): { choice: string | null; own: string } {
  const { path, proposed, alternatives } = question
  if (answers.later.includes(path)) return { choice: LATER, own: "" }
  const said = answers.given[path]
  if (said === undefined) return { choice: proposed === null ? null : offered(proposed), own: "" }
  const isOffered = said === proposed || alternatives.includes(said) || said === "" || said === "?"
  return isOffered ? { choice: offered(said), own: "" } : { choice: null, own: said }
}
