import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** What a contract's pages say of its report. */
export type ContractReport = {
  id: string
  state: "drafted" | "submitted" | "returned" | "accepted"
  submittedAt: Temporal.Instant | null
  /** By when a returned report is to be corrected. */
  termOn: string | null
}

/** An awarded offer without a contract yet. */
export type AwaitingOffer = { offerId: string; number: string; organisationName: string; title: string; amount: Grosze }

/**
 * What contracts show of other domains without asking them: reports come after contracts, and offers that wait for a
 * contract are a question to three domains at once. Handed to `contractRoutes` by the application.
 */
export type ContractNeighbours = {
  reportOf(ctx: OfficeCtx, contractId: string): Promise<ContractReport | undefined>
  /** Awarded offers of calls with published results that have no contract, the oldest decision first; at most a page. */
  awaitingOffers(ctx: OfficeCtx): Promise<{ offers: AwaitingOffer[]; total: number }>
}
