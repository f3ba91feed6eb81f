import { askedPage } from "../../../platform/http/asked-page.ts"
import type { CallPhase } from "../call.ts"

/** What a list was asked for in its address: `?szukaj=…&etap=otwarte&sfera=17&rok=2026&strona=2`. */
export type ListQuery = {
  text: string
  phase: CallPhase | undefined
  sphere: string | undefined
  year: number | undefined
  page: number
}

/** The word of each phase in addresses. */
export const PHASES: Record<CallPhase, string> = {
  draft: "szkice",
  announced: "zapowiedziane",
  open: "otwarte",
  evaluation: "w-ocenie",
  decided: "rozstrzygniete",
  annulled: "uniewaznione",
}

const TEXT_LIMIT = 200

/** Reads an address; what makes no sense in it is left out. */
export function listQueryOf(query: URLSearchParams): ListQuery {
  const phase = Object.entries(PHASES).find(([, word]) => word === query.get("etap"))?.[0] as CallPhase | undefined
  const sphere = query.get("sfera") ?? ""
  const year = query.get("rok") ?? ""
  return {
    text: (query.get("szukaj") ?? "").replaceAll("\u0000", "").trim().slice(0, TEXT_LIMIT),
    phase,
    sphere: /^\d{1,2}[a-z]?$/.test(sphere) ? sphere : undefined,
    year: /^20\d\d$/.test(year) ? Number(year) : undefined,
    page: askedPage(query),
  }
}

/** The other way, for links; the first page has no number. */
export function queryOf(asked: Partial<ListQuery>): Record<string, string | number | undefined> {
  return {
    szukaj: asked.text || undefined,
    etap: asked.phase && PHASES[asked.phase],
    sfera: asked.sphere,
    rok: asked.year,
    strona: asked.page === 1 ? undefined : asked.page,
  }
}
