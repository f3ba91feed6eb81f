import type { Grosze } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import type { FactUnit } from "../../strategy/public.ts"
import type { ChapterTexts } from "./chapters.ts"

/** The report on carrying out the programme of `year`: art. 5a ust. 3 UDPPiW. */
export type YearlyReport = {
  id: string
  year: number
  texts: ChapterTexts
  revision: number
  /** Number of the edition published last; 0 before the first. */
  edition: number
  publishedRevision: number | null
  /** "YYYY-MM-DD": the day on which the council got it. */
  presentedOn: string | null
  bipUrl: string | null
  changedAt: Temporal.Instant
}

/** `sum` in the unit of the source; `things` stand behind it. */
export type Counted = { sum: number; things: number }

export type FigureLine = {
  key: string
  name: Text
  unit: FactUnit
  isPublic: boolean
  /** By year; a year without facts is left out. */
  years: Readonly<Record<string, Counted>>
}

/** What a sphere, or a priority task, had in the year, by source. */
export type Parted = Readonly<Record<string, Counted>>

export type SphereFigures = { sphere: string; of: Parted }
export type TaskFigures = {
  id: string
  /** Absent in editions published when there were tasks of the annual programme only. */
  programmeId?: string
  /** "§ 5 ust. 1 pkt 2" */
  place: string
  name: string
  planned: Grosze | null
  of: Parted
}

/** A programme as the council adopted it. Without the place of its text in editions published before it was kept. */
export type FigureProgramme = {
  id: string
  title: string
  resolution: { number: string; on: string } | null
  planned: Grosze | null
  /** Of its address: "2026" or "2026–2030". */
  years?: string
  edition?: number
}

/** All numbers of a report, as they are now or as they were when an edition was published. */
export type Figures = {
  year: number
  /** Years that stand beside each other, ascending; the last is `year`. */
  years: readonly number[]
  /** The annual one. */
  programme: FigureProgramme | null
  /** Those of several years that reach the year. */
  others?: readonly FigureProgramme[]
  lines: readonly FigureLine[]
  /** What was counted in the year, by name, of the sources `NAMED`. */
  named?: readonly { key: string; label: string }[]
  spheres: readonly SphereFigures[]
  /** Whether what belongs to a task counts in whatever year it was; otherwise in the year of the report only. */
  tasksInAllYears?: true
  tasks: readonly TaskFigures[]
}

/** What an edition holds for ever. */
export type ReportSnapshot = { edition: number; texts: ChapterTexts; figures: Figures }

/** What is drawn by sphere and by task. */
export const PARTED_BY = ["grants-awarded", "grants-contracted", "grants-paid", "projects-carried-out"] as const

/** Told by name: what of a year is about the programme of another one. */
export const NAMED = ["programmes-adopted", "consultations-announced"] as const
