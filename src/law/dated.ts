import type { SourceKey } from "./sources.ts"

/**
 * How sure the product is of a rule: read in the act; read only in somebody's summary; known but not found in readable text;
 * doubtful. Only the first should stop a person; the others warn until a lawyer of the office has confirmed them.
 */
export type Mark = "verified" | "verified-secondary" | "from-memory" | "unverified"

/** What every row of a dated table carries. Days are `YYYY-MM-DD`, both ends included. */
export type Dated<Code extends string = string> = {
  code: Code
  /** First day of the rule, or the first day from which the product relies on it when the rule is older. */
  validFrom: string
  validTo?: string
  /** The article, e.g. `art. 13 ust. 1 UDPPiW`. */
  basis: string
  source: SourceKey
  mark: Mark
  verifiedOn?: string
}

/** The row of `code` in force on a day, if there is one. */
export function inForce<Row extends Dated>(
  rows: readonly Row[],
  code: Row["code"],
  on: Temporal.PlainDate,
): Row | undefined {
  const day = on.toString()
  return rows.find(
    (row) => row.code === code && row.validFrom <= day && (row.validTo === undefined || day <= row.validTo),
  )
}
