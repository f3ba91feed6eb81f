import type { Text } from "../lib/texts.ts"
import type { Dated } from "./dated.ts"

/**
 * How long a term runs. `on` is a fixed day of the year (`MM-DD`) in the trigger's year plus `yearOffset`;
 * `fullYears` counts whole calendar years from 1 January after the trigger.
 */
export type Span =
  | { days: number }
  | { workingDays: number }
  | { months: number }
  | { years: number }
  | { fullYears: number }
  | { on: string; yearOffset: number }

export type DeadlineRule<Code extends string = string> = Dated<Code> & {
  span: Span
  /** An end on a Saturday or a statutory free day moves to the next day that is neither (art. 57 § 4 KPA, art. 115 KC). */
  roll: boolean
  /** `least`: the end is the earliest allowed day, not the latest. */
  bound: "most" | "least"
  /** The end is never later than this day (`MM-DD`) of the trigger's year. */
  notAfter?: string
  trigger: Text
  consequence?: Text
}

/** The wording of the act since its large amendment of 2010; no older case is handled. */
export const ACT = { validFrom: "2010-03-12" } as const
/** The framework contract in use since 1 March 2019, quoted from memory: its current text was not read. */
export const TEMPLATE = { validFrom: "2019-03-01", source: "templates", mark: "from-memory" } as const
export const READ = { mark: "verified", verifiedOn: "2026-11-23" } as const
export const SUMMARY = { mark: "verified-secondary", verifiedOn: "2026-11-23" } as const
export const MEMORY = { mark: "from-memory" } as const
export const ROLLED = { roll: true, bound: "most" } as const
export const FIXED = { roll: false, bound: "most" } as const
export const MINIMUM = { roll: true, bound: "least" } as const

export const udppiw = (article: string) => `${article} UDPPiW`
export const template = (paragraph: string) => `${paragraph} ramowego wzoru umowy (Dz.U. 2018 poz. 2057, zał. 3)`
