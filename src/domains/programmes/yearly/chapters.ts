import type { Text } from "../../../lib/texts.ts"
import { chapterTexts as texts } from "./chapters.texts.ts"

export type Chapter = {
  key: ChapterKey
  name: Text
  /** What people write here. */
  hint: Text
  /** Sources whose numbers stand in the chapter. */
  sources: readonly string[]
  /** Sources drawn beside each other; in one unit. */
  drawn: readonly string[]
}

/**
 * What a report on the programme usually tells (the act asks for a report, not for its contents): a number that no
 * chapter names stands in the last one, so that nothing counted is left out.
 */
export const CHAPTERS = [
  chapter("introduction", [], []),
  chapter("programme", ["programmes-adopted"], []),
  chapter(
    "consultations",
    [
      "consultations-announced",
      "consultations-held",
      "consultation-remarks",
      "consultation-participants",
      "consultation-meetings",
      "council-opinions",
    ],
    [],
  ),
  chapter(
    "competitions",
    [
      "calls-announced",
      "calls-annulled",
      "calls-pool",
      "offers-submitted",
      "organisations-offering",
      "offers-rejected-formally",
      "offers-awarded",
    ],
    ["offers-submitted", "offers-awarded", "offers-rejected-formally"],
  ),
  chapter(
    "grants",
    ["grants-awarded", "contracts-signed", "organisations-supported", "grants-contracted", "grants-paid"],
    ["grants-contracted", "grants-paid"],
  ),
  chapter(
    "results",
    [
      "projects-carried-out",
      "city-budget-amount",
      "grants-returned",
      "own-contribution-financial",
      "own-contribution-in-kind",
      "recipients-money",
      "other-public-money",
      "eu-funds-declared",
      "volunteers",
      "volunteer-hours",
    ],
    ["city-budget-amount", "own-contribution-financial", "own-contribution-in-kind"],
  ),
  chapter("beside-money", [], []),
  chapter("assessment", ["organisations-in-register", "organisations-joined"], []),
] as const satisfies readonly Chapter[]

export type ChapterKey =
  | "introduction"
  | "programme"
  | "consultations"
  | "competitions"
  | "grants"
  | "results"
  | "beside-money"
  | "assessment"

/** What people wrote, by chapter; every key is there. */
export type ChapterTexts = Record<ChapterKey, string>

export const completeTexts = (stored: Partial<ChapterTexts>): ChapterTexts =>
  Object.fromEntries(CHAPTERS.map(({ key }) => [key, stored[key] ?? ""])) as ChapterTexts

/** The numbers of each chapter in their order; those that no chapter names come last. */
export function byChapter<T extends { key: string }>(lines: readonly T[]): ReadonlyMap<ChapterKey, readonly T[]> {
  const named = new Set<string>(CHAPTERS.flatMap(({ sources }) => sources))
  const known = new Map(lines.map((line) => [line.key, line]))
  return new Map(
    CHAPTERS.map(({ key, sources }) => {
      const own = sources.flatMap((source) => known.get(source) ?? [])
      return [key, key === "assessment" ? [...own, ...lines.filter((line) => !named.has(line.key))] : own]
    }),
  )
}

function chapter(key: ChapterKey, sources: readonly string[], drawn: readonly string[]): Chapter {
  return { key, name: texts[key], hint: texts[`${key}-hint`], sources, drawn }
}
