import type { RemarkFilter } from "../remarks/remark.queries.ts"
import { remarkFilterOf } from "../remarks/remark-query.ts"

/** What the list of remarks to answer is asked for. */
export type WorkFilter = RemarkFilter & {
  /** Only those whose words wait for a look at personal data. */
  isHeld: boolean
  /** Only those that look like an earlier one and are not joined. */
  isSimilar: boolean
  /** Only those accepted that changed no sentence of the draft. */
  isUnchanged: boolean
}

export const workFilterOf = (query: URLSearchParams): WorkFilter => ({
  ...remarkFilterOf(query),
  isHeld: query.get("dane") === "tak",
  isSimilar: query.get("podobne") === "tak",
  isUnchanged: query.get("bez-zmiany") === "tak",
})

export const workQueryOf = (asked: WorkFilter): Record<string, string | undefined> => ({
  szukaj: asked.text || undefined,
  fragment: asked.place || undefined,
  odpowiedz: asked.decision || undefined,
  dane: asked.isHeld ? "tak" : undefined,
  podobne: asked.isSimilar ? "tak" : undefined,
  "bez-zmiany": asked.isUnchanged ? "tak" : undefined,
})
