import type { Grosze } from "../../../lib/money.ts"

/** What was found at the formal check; `returned`: the organisation can still mend it. */
export const FORMAL_RESULTS = ["unchecked", "passed", "failed", "returned"] as const
export type FormalResult = (typeof FORMAL_RESULTS)[number]

export const INTAKE_SORTS = ["submitted", "number", "organisation", "title", "cost", "grant"] as const
export type IntakeSort = (typeof INTAKE_SORTS)[number]

/** What the list was asked for in its address: `?szukaj=…&ocena=…&sfera=17&rok=2026&porzadek=cost&strona=2`. */
export type IntakeQuery = {
  search: string
  callId: string | undefined
  formal: FormalResult | undefined
  sphere: string | undefined
  year: number | undefined
  sort: IntakeSort
  descending: boolean
  page: number
}

const RESULT_WORDS: Record<FormalResult, string> = {
  unchecked: "bez-oceny",
  passed: "pozytywna",
  failed: "negatywna",
  returned: "do-uzupelnienia",
}

export const resultWord = (result: FormalResult): string => RESULT_WORDS[result]

/** Shorter than this is not looked for among all offers: every offer has it. */
export const LEAST_SEARCH = 3

/** Reads fields of an address or of a form that carries them on; what makes no sense is left out. */
export function intakeQueryOf(field: (name: string) => string, callId?: string): IntakeQuery {
  const page = Number.parseInt(field("strona"), 10)
  const year = Number.parseInt(field("rok"), 10)
  const sphere = field("sfera")
  const usual = callId ? "number" : "submitted"
  return {
    search: field("szukaj").replaceAll("\u0000", "").trim().slice(0, 100),
    callId,
    formal: FORMAL_RESULTS.find((it) => RESULT_WORDS[it] === field("ocena")),
    sphere: /^\d{1,2}[a-z]?$/.test(sphere) ? sphere : undefined,
    year: year >= 2000 && year < 2100 ? year : undefined,
    sort: INTAKE_SORTS.find((it) => it === field("porzadek")) ?? usual,
    descending: field("malejaco") === "1",
    page: page > 0 && page < 10_000 ? page : 1,
  }
}

/** The same as fields; what is usual is left out. The call stands in the path. */
export function fieldsOf(query: IntakeQuery): Record<string, string | number | undefined> {
  const usual = query.callId ? "number" : "submitted"
  return {
    szukaj: query.search || undefined,
    ocena: query.formal && RESULT_WORDS[query.formal],
    sfera: query.sphere,
    rok: query.year,
    porzadek: query.sort === usual ? undefined : query.sort,
    malejaco: query.descending ? 1 : undefined,
    strona: query.page > 1 ? query.page : undefined,
  }
}

export const isNarrowed = (query: IntakeQuery): boolean =>
  Boolean(query.search || query.formal || query.sphere || query.year)

/** Whether any order may be asked for: of all offers ever submitted only the newest are quick to find. */
export const isSortable = (query: IntakeQuery): boolean =>
  query.callId !== undefined || query.search.length >= LEAST_SEARCH

/** Whether the largest comes first: of moments, the newest does unless asked otherwise. */
export const isFalling = ({ sort, descending }: IntakeQuery): boolean => (sort === "submitted") !== descending

/** A number of a register as people write it (`697-221-15-90`, `KRS 0000 123 456`), as digits; undefined for words. */
export function registerDigits(search: string): string | undefined {
  const digits = search.replace(/^(nip|krs|regon)[:\s]*/i, "").replaceAll(/[\s.–-]/g, "")
  return /^\d{3,14}$/.test(digits) && digits !== search ? digits : undefined
}

/** A submitted offer as the office's list shows it; money in grosze. */
export type IntakeOffer = {
  id: string
  number: string
  callId: string
  callTitle: string
  callNumber: string
  organisationName: string
  organisationNumbers: string
  title: string
  totalCost: Grosze
  grantRequested: Grosze
  submittedAt: Temporal.Instant
  formal: FormalResult
}

/**
 * `found` counts at most `MOST_FOUND`; `isMore`: there are others beyond; `isPart`: the words searched for are in so many
 * offers that only some of them were looked at.
 */
export type IntakeList = {
  offers: IntakeOffer[]
  found: number
  isMore: boolean
  isPart: boolean
  page: number
  pages: number
}

export const MOST_FOUND = 1000
