import { toPlainDate } from "../lib/dates.ts"
import type { Problem } from "../lib/problems.ts"
import type { Channel } from "./announcement.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import type { Dated } from "./dated.ts"
import { earliestClose } from "./deadlines.ts"

/**
 * `editorial` mends a slip of the pen and changes nothing for those who make offers; `conditions` changes what they
 * make offers for.
 */
export type CorrectionKind = "conditions" | "editorial"

/**
 * The act says nothing of corrections. Read safely, an announcement with other conditions is announced anew, so that the
 * 21 days of art. 13 ust. 1 run again from the last of its three places.
 */
const CORRECTION_RULE = {
  code: "CORRECTION_RESTARTS",
  validFrom: "2010-03-12",
  basis: "art. 13 ust. 1 UDPPiW",
  source: "article13",
  mark: "unverified",
} as const satisfies Dated

export type CorrectionFacts = {
  kind: CorrectionKind
  /**
   * Names of the facts (`AnnouncementFacts`-like) that differ from the version before; `criteriaWords` and `offerRulesWords`
   * where only names and hints of criteria or of rules for offers do.
   */
  changed: readonly string[]
  closedBefore: Temporal.Instant
  closes: Temporal.Instant
  /** The days on which the correction appears, by place. */
  published: Readonly<Record<Channel, string>>
}

/**
 * Running texts, in which a slip of the pen can happen; every other fact is a condition. Of the criteria and of the rules for
 * offers only the words are texts: a point, a threshold, a criterion more or less is what offers are judged by.
 */
const TEXTS: ReadonlySet<string> = new Set([
  ...(["title", "description", "conditions", "rules", "procedure", "costsNote"] as const),
  ...(["criteriaWords", "offerRulesWords"] as const),
])
/** More time takes nothing from anybody, so by itself it starts nothing anew. */
const MORE_TIME: ReadonlySet<string> = new Set(["closesAt", "decisionOn"])

/** The earliest day on which offers may close after this correction; undefined when the time for offers need not move. */
export function earliestCloseAfter(correction: Omit<CorrectionFacts, "closes">): Temporal.PlainDate | undefined {
  if (correction.kind === "editorial" || correction.changed.every((fact) => MORE_TIME.has(fact))) return undefined
  const last = Object.values(correction.published)
    .map((day) => toPlainDate(day))
    .reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b))
  return earliestClose(last)
}

/**
 * What is wrong when an announcement turns out to have appeared later than was foreseen: less than 21 days are left of it.
 * Nobody can undo the day, so this asks for a later closing.
 */
export function checkAppearance(it: { last: Temporal.PlainDate; closes: Temporal.Instant }): Problem[] {
  const earliest = earliestClose(it.last)
  if (Temporal.PlainDate.compare(toPlainDate(it.closes), earliest) >= 0) return []
  const message = texts.appearedLate(it.last, earliest)
  return [{ field: "", code: "appearance.window_too_short", message, article: CORRECTION_RULE.basis }]
}

/** Why this correction cannot be announced so. */
export function checkCorrection(correction: CorrectionFacts): Problem[] {
  const article = CORRECTION_RULE.basis
  const { kind, changed, closedBefore, closes } = correction
  if (changed.length === 0) return [{ field: "", code: "correction.nothing", message: texts.nothingChanged }]
  if (kind === "editorial" && changed.some((fact) => !TEXTS.has(fact)))
    return [{ field: "kind", code: "correction.not_editorial", message: texts.notEditorial, article }]
  if (Temporal.Instant.compare(closes, closedBefore) < 0)
    return [{ field: "closesOn", code: "correction.less_time", message: texts.lessTime, article }]
  const earliest = earliestCloseAfter(correction)
  if (!earliest || Temporal.PlainDate.compare(toPlainDate(closes), earliest) >= 0) return []
  const fix = { field: "closesOn", value: earliest.toString(), label: texts.closeOn(earliest) }
  return [
    { field: "closesOn", code: "correction.window_too_short", message: texts.windowTooShort(earliest), article, fix },
  ]
}
