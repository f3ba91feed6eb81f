import { askedPage } from "../../../platform/http/asked-page.ts"
import type { ConsultationKind, ConsultationPhase } from "../consultation.ts"

/** What a list was asked for in its address: `?szukaj=…&etap=trwaja&rodzaj=act&rok=2026&strona=2`. */
export type ListQuery = {
  text: string
  phase: ConsultationPhase | undefined
  kind: ConsultationKind | undefined
  year: number | undefined
  page: number
}

/** The word of each phase in addresses. */
export const PHASES: Record<ConsultationPhase, string> = {
  drafted: "szkice",
  ahead: "zapowiedziane",
  open: "trwaja",
  closed: "w-opracowaniu",
  reported: "zakonczone",
  annulled: "uniewaznione",
}

const TEXT_LIMIT = 200

export function listQueryOf(query: URLSearchParams): ListQuery {
  const phase = Object.entries(PHASES).find(([, word]) => word === query.get("etap"))?.[0] as
    | ConsultationPhase
    | undefined
  const kind = query.get("rodzaj")
  const year = query.get("rok") ?? ""
  return {
    text: textIn(query, "szukaj"),
    phase,
    kind: kind === "programme" || kind === "act" ? kind : undefined,
    year: /^20\d\d$/.test(year) ? Number(year) : undefined,
    page: askedPage(query),
  }
}

export const textIn = (query: URLSearchParams, name: string): string =>
  (query.get(name) ?? "").replaceAll("\u0000", "").trim().slice(0, TEXT_LIMIT)

/** The other way, for links; the first page has no number. */
export const queryOf = (asked: Partial<ListQuery>): Record<string, string | number | undefined> => ({
  szukaj: asked.text || undefined,
  etap: asked.phase && PHASES[asked.phase],
  rodzaj: asked.kind,
  rok: asked.year,
  strona: asked.page === 1 ? undefined : asked.page,
})
