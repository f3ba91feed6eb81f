import { formatDate } from "../lib/dates.ts"
import { inEach, type Text } from "../lib/texts.ts"
import { type ActCode, journalOn } from "./acts.ts"
import type { Mark } from "./dated.ts"
import { programmeResolutionTexts as texts } from "./programme-resolution.texts.ts"

/**
 * Acts on which the resolution that adopts a programme rests, in the order in which it names them; of one whose editions
 * are not held the office fills in the journal.
 */
export const RESOLUTION_BASIS: readonly { article: Text; mark: Mark; act?: ActCode }[] = [
  { article: texts.communeAct, mark: "from-memory" },
  { article: texts.benefitAct, mark: "verified", act: "udppiw" },
]

/** The acts as the resolution names them on a day, with their journals. */
export const resolutionBasis = (on: Temporal.PlainDate): Text =>
  inEach((lang) =>
    RESOLUTION_BASIS.map(
      ({ article, act }) => `${article[lang]} (${(act ? journalOn(act, on) : texts.journalToFill)[lang]})`,
    ).join(` ${texts.and[lang]} `),
  )

/**
 * The paragraphs of the resolution beside the annex; the office may change them in the document. `changed` is the resolution
 * that a change of an adopted programme changes, `on` its day "YYYY-MM-DD".
 */
export const resolutionClauses = (it: {
  title: Text
  organ: string
  changed?: { number: string; on: string } | undefined
}): readonly Text[] => [
  it.changed ? changes(it.changed) : texts.adopts(it.title),
  texts.entrusts(it.organ),
  texts.entersIntoForce,
]

const changes = ({ number, on }: { number: string; on: string }): Text =>
  texts.changes(
    number,
    inEach((lang) => formatDate(on, lang)),
  )
