import type { Grosze } from "../../lib/money.ts"

/** A part of the call with its own money, which an offer chooses. */
export type CallTask = { id: string; name: string; amount: Grosze }

/** A paper that offers bring with them: "statut", "list intencyjny". */
export type RequestedAttachment = { id: string; name: string; hint: string; isRequired: boolean }

/** What an announcement says of the offers it takes. Shares are in hundredths of a percent. */
export type OfferRules = {
  /** None: the whole call is one task. */
  tasks: readonly CallTask[]
  /** Least own contribution, as a share of the total cost or of the grant; null without one. */
  ownShare: number | null
  ownShareOf: "total" | "grant"
  /** Least own contribution in money, of the same whole. */
  ownFinancialShare: number | null
  ownInKindAllowed: boolean
  recipientsMoneyAllowed: boolean
  /** Null without a limit. */
  offersPerOrganisation: number | null
  /** Several organisations may make one offer together: art. 14 ust. 2. It counts for each of them. */
  jointOffersAllowed: boolean
  /** The task may cross 31 December: an offer then plans by budget years. */
  isMultiYear: boolean
  investmentsAllowed: boolean
  /** Whether table III.6 of the form is asked for: its footnote 3 lets an announcement waive it. */
  resultsTableRequired: boolean
  attachments: readonly RequestedAttachment[]
  accessibilityConditions: string
  /** How the sheets of the committee make one number of points. */
  evaluationMethod: "mean" | "sum"
  /** A printed, signed page with the checksum has to be brought too. */
  paperConfirmation: boolean
  /** Minutes after the closing in which content committed by its hash before may still arrive; 0 for none. */
  insuranceMinutes: number
  /** A measured outage of at least so many minutes on the last day moves the closing by its length; 0 for no such rule. */
  outageMinutes: number
  /** Until the closing the office sees only how many offers there are. */
  isSealed: boolean
}

export const DEFAULT_OFFER_RULES: OfferRules = {
  tasks: [],
  ownShare: null,
  ownShareOf: "total",
  ownFinancialShare: null,
  ownInKindAllowed: true,
  recipientsMoneyAllowed: true,
  offersPerOrganisation: null,
  jointOffersAllowed: false,
  isMultiYear: false,
  investmentsAllowed: false,
  resultsTableRequired: true,
  attachments: [],
  accessibilityConditions: "",
  evaluationMethod: "mean",
  paperConfirmation: false,
  insuranceMinutes: 0,
  outageMinutes: 0,
  isSealed: true,
}

/** What a new draft begins with: the act lets organisations offer together; an office that wants otherwise says so. */
export const FIRST_OFFER_RULES: OfferRules = { ...DEFAULT_OFFER_RULES, jointOffersAllowed: true }

/** The rules of a call announced when the product knew fewer of them. */
export const completeRules = (stored: Partial<OfferRules>): OfferRules => ({ ...DEFAULT_OFFER_RULES, ...stored })
