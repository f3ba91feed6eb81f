import type { Lang } from "../../../lib/texts.ts"

/** Of which calls somebody wants to hear, and in what language. */
export type AlertChoice = {
  /** Points of art. 4 ust. 1, in the order of the act; null: every one, also those that the act gets later. */
  spheres: readonly string[] | null
  /** Null: every one, also those that join later. */
  officeIds: readonly string[] | null
  language: Lang
}

/** What there is to tell of a call. */
export type NewsKind = "announced" | "corrected" | "extended" | "annulled"

/** An annulment older than this is no news any more, when the work of the clock was late. */
export const ANNULMENT_DAYS = 7
/** The link that confirms an address works so long; then the address is forgotten. */
export const REQUEST_HOURS = 48
/** Whoever ended the alerts may take it back so long; then the address is forgotten. */
export const UNDO_DAYS = 30

/** Whether news of a call with these spheres (now or in an earlier version) goes to whoever chose those. */
export const isWanted = (chosen: AlertChoice["spheres"], ofCall: readonly string[]): boolean =>
  chosen === null || chosen.some((sphere) => ofCall.includes(sphere))

/** Purposes of the links in letters; a link for one opens no other. */
export const CONFIRMING = "alerts.confirm"
export const ENDING = "alerts.end"
