import { askedPage } from "../../../platform/http/asked-page.ts"
import { CONTRACT_STATES, type ContractState } from "../contract.ts"

/** What a list was asked for in its address: `?szukaj=…&stan=w-realizacji&rok=2027&strona=2`. */
export type ListQuery = { text: string; state: ContractState | undefined; year: number | undefined; page: number }

/** The word of each state in addresses. */
export const STATE_WORDS: Readonly<Record<ContractState, string>> = {
  drafted: "do-podpisania",
  signed: "w-realizacji",
  settled: "rozliczone",
  terminated: "niewykonane",
}

const TEXT_LIMIT = 200

/** Reads an address; what makes no sense in it is left out. */
export function listQueryOf(query: URLSearchParams): ListQuery {
  const year = query.get("rok") ?? ""
  return {
    text: (query.get("szukaj") ?? "").replaceAll("\u0000", "").trim().slice(0, TEXT_LIMIT),
    state: CONTRACT_STATES.find((state) => STATE_WORDS[state] === query.get("stan")),
    year: /^(19|20|21)\d\d$/.test(year) ? Number(year) : undefined,
    page: askedPage(query),
  }
}

/** The other way, for links; the first page has no number. */
export function queryOf(asked: Partial<ListQuery>): Record<string, string | number | undefined> {
  return {
    szukaj: asked.text || undefined,
    stan: asked.state && STATE_WORDS[asked.state],
    rok: asked.year,
    strona: asked.page === 1 ? undefined : asked.page,
  }
}

export const isFiltered = (asked: ListQuery): boolean => Boolean(asked.text || asked.state || asked.year)
