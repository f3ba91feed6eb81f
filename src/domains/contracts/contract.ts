import type { Grosze } from "../../lib/money.ts"
import type { CallForm } from "../calls/public.ts"
import { type Activity, type FrozenOrganisation, LEAD, type ReadOfferor, type Result } from "../offers/public.ts"

export const CONTRACT_STATES = ["drafted", "signed", "settled", "terminated"] as const
export type ContractState = (typeof CONTRACT_STATES)[number]

/** What may happen to a contract, as data: the diagram of states is drawn from it. */
export const contractTransitions = [
  { event: "contract.signed", from: "drafted", to: "signed" },
  { event: "contract.settled", from: "signed", to: "settled" },
  { event: "contract.terminated", from: "drafted", to: "terminated" },
  { event: "contract.terminated", from: "signed", to: "terminated" },
] as const satisfies readonly { event: `contract.${string}`; from: ContractState; to: ContractState }[]

export type ContractEvent = (typeof contractTransitions)[number]["event"]

/** Whether the event may happen in this state. */
export function mayHappen(event: ContractEvent, state: ContractState): boolean {
  return contractTransitions.some((transition) => transition.event === event && transition.from === state)
}

/** How it was signed: both are written form (art. 78¹ § 2 KC); a trusted profile is not. */
export const SIGNED_FORMS = ["paper", "qualified"] as const
export type SignedForm = (typeof SIGNED_FORMS)[number]

/** A cost row of the offer (`offered`) with the value the parties agreed on. `group`: id of an activity or `ADMINISTRATIVE`. */
export type ContractCost = { id: string; group: string; name: string; offered: Grosze; amount: Grosze }

/** What a contract rests on, frozen when it is made. Days are `YYYY-MM-DD`. */
export type ContractBasis = {
  offer: { number: string; filedOn: string; sha256: string; grant: Grosze; total: Grosze }
  /** `accessibility`: what the announcement asked to provide for people with special needs, if anything. */
  call: { number: string; title: string; form: CallForm; accessibility?: string }
  organisation: FrozenOrganisation
  /** Of a joint offer: the parties beside the organisation above, which submitted it. */
  partners?: readonly ReadOfferor[]
  decidedOn: string
  activities: readonly Activity[]
  results: readonly Result[]
}

/** A part of the grant. `due` is null while a single tranche follows the term of the template (§ 3), counted from signing. */
export type PlannedTranche = { id: string; amount: Grosze; due: string | null }
export type Tranche = PlannedTranche & { paidOn: string | null }

/** What the parties agree on beside the awarded grant. Texts are "" while a draft has none; shares are hundredths of a percent. */
export type ContractTermsContent = {
  taskFrom: string
  taskTo: string
  /** Last day for spending the means that are not the grant. */
  otherUseTo: string
  /** 26 digits, or whatever digits a draft has. */
  account: string
  costs: readonly ContractCost[]
  ownFinancial: Grosze
  ownInKind: Grosze
  recipients: Grosze
  tolerance: number
  nonPartyScope: string
  officeContact: string
  contractorContact: string
  officeSignatory: string
  contractorSignatory: string
}

export type Contract = ContractTermsContent & {
  id: string
  officeId: string
  offerId: string
  callId: string
  organisationId: string
  organisationName: string
  /** `3/2026`, given when the contract is made. */
  number: string
  title: string
  grant: Grosze
  state: ContractState
  basis: ContractBasis
  tranches: readonly Tranche[]
  grantUse: { from: string; to: string }
  reportDueOn: string
  revision: number
  madeAt: Temporal.Instant
  signedOn: string | null
  signedForm: SignedForm | null
  /** When the signature was written down. */
  recordedAt: Temporal.Instant | null
  /** Canonical JSON of the document as signed, and its SHA-256 in hex. */
  document: string | null
  sha256: string | null
  settledAt: Temporal.Instant | null
  termination: { on: string; reason: string } | null
}

/** The organisations that are parties, the one that submitted the offer first, each with the activities it carries out. */
export function contractorsOf({ organisation, partners = [], activities }: ContractBasis) {
  const parties = [{ offeror: LEAD, ...organisation }, ...partners]
  return parties.map((party) => ({
    ...party,
    activities: activities.filter(({ by }) => by?.[party.offeror]).map(({ name }) => name),
  }))
}

/** Largest number of tranches of one contract. */
export const MOST_TRANCHES = 12

/** The only amount of all tranches, of what was paid, and of what is left to pay. */
export function paymentsOf(tranches: readonly Tranche[]): { planned: Grosze; paid: Grosze; next: Tranche | undefined } {
  const sum = (some: readonly Tranche[]) => some.reduce((all, tranche) => all + tranche.amount, 0)
  return {
    planned: sum(tranches),
    paid: sum(tranches.filter((tranche) => tranche.paidOn !== null)),
    next: tranches.find((tranche) => tranche.paidOn === null),
  }
}

/** `3/2026`: the pattern of numbers; an office's own pattern comes with its settings. */
export const contractNumber = (sequence: number, year: number): string => `${sequence}/${year}`

/** The year in which the task ends: in it the contract counts for lists and indicators. */
export const taskYear = (contract: Pick<Contract, "taskTo">): number => Number(contract.taskTo.slice(0, 4))

/** Whether the grant is smaller than the offer asked for, so that the offer's costs had to be agreed anew. */
export const isReduced = (contract: Pick<Contract, "grant" | "basis">): boolean =>
  contract.grant < contract.basis.offer.grant
