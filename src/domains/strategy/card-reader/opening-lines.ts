import type { SourceLine } from "./source-lines.ts"

const GOAL = /^cel(?: (?:strategiczny|operacyjny|glowny|nr))* (?:nr )?([ivxlc]{1,6}|\d{1,2})(?=[ .:)–—-]|$)/
const AREA_WORD =
  /^(?:obszar|program|programu|priorytet|kierunek)(?: (?:nr|operacyjny|strategiczny))? (\d[\d.]*[a-z]?)(?=[ .:)–—-]|$)/
const TASK_WORD = /^(?:zadanie|projekt)(?: nr)?(?: (\d[\d.]*[a-z]?))?(?=[.:)–—-]| [–—-]|$)/
const NUMBERED = /^(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)[.)]? \S/
const STRATEGY = /^(?:lokalna )?strategi[aei]\b/
const ROLE = /(?:szef celu|szef|koordynator|koordynuje)/
const LONGEST_OPENING_LINE = 4000

export type OpeningKind = "strategy" | "goal" | "area" | "task" | "numbered" | "chief" | "coordinator"

/** What an opening line of a card begins, or null when it continues the line above. */
export function openingKind(line: SourceLine): OpeningKind | null {
  const { key } = line
  if (key === "" || key.length > LONGEST_OPENING_LINE) return null
  if (GOAL.test(key)) return "goal"
  if (/^szef(?: celu)?\b ?[:–—-]/.test(key)) return "chief"
  if (/^koordynator\b[^:–—-]{0,30}[:–—-]/.test(key)) return "coordinator"
  if (AREA_WORD.test(key)) return "area"
  if (TASK_WORD.test(key)) return "task"
  if (NUMBERED.test(key) && !/^(?:19|20)\d\d\b/.test(key)) return "numbered"
  return STRATEGY.test(key) ? "strategy" : null
}

export const numberOf = (key: string, kind: OpeningKind): string => {
  const pattern = kind === "goal" ? GOAL : kind === "area" ? AREA_WORD : kind === "task" ? TASK_WORD : NUMBERED
  return pattern.exec(key)?.[1]?.replace(/\.$/, "") ?? ""
}

export const mentionsRole = (key: string): boolean => ROLE.test(key)
