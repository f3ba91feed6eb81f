import { OFFER_FORMS } from "../../law/offer-form.ts"
import type { Grosze } from "../../lib/money.ts"
import { EMPTY_JOINT, type JointContent, withoutGonePartners } from "./joint/partner.ts"
import type { Partnership } from "./joint/partnership.ts"
import { budgetYears, YEAR_FIELDS, type YearField } from "./offer.years.ts"

export type OfferState = "drafted" | "submitted" | "withdrawn" | "deleted"

/** What may happen to an offer, as data: the diagram of states is drawn from it. */
export const offerTransitions = [
  { event: "offer.submitted", from: "drafted", to: "submitted" },
  { event: "offer.withdrawn", from: "submitted", to: "withdrawn" },
  { event: "offer.deleted", from: "drafted", to: "deleted" },
  { event: "offer.restored", from: "deleted", to: "drafted" },
] as const satisfies readonly { event: `offer.${string}`; from: OfferState; to: OfferState }[]

export type OfferEvent = (typeof offerTransitions)[number]["event"]

/** Whether the event may happen in this state. */
export function mayHappen(event: OfferEvent, state: OfferState): boolean {
  return offerTransitions.some((transition) => transition.event === event && transition.from === state)
}

/**
 * III.4 of the form. Dates are "YYYY-MM-DD" or "" while a draft has none; `external`: the part done by a non-party; `by`:
 * in a joint offer the offerors who do it (art. 14 ust. 3), by their ids in the offer.
 */
export type Activity = {
  id: string
  name: string
  description: string
  audience: string
  from: string
  to: string
  external: string
  by?: Record<string, true>
}

/** III.6 of the form: a result, the level planned, how it will be monitored. */
export type Result = { id: string; name: string; target: string; monitoring: string }

/** The group of costs that belong to no activity: V.A part II of the form. */
export const ADMINISTRATIVE = "administrative"

/**
 * A row of V.A. `group` is the id of an activity or `ADMINISTRATIVE`; `quantity` is in thousandths of the unit. `year1`…:
 * its parts in the budget years of a task over several; absent where nothing falls in that year.
 */
export type Cost = {
  id: string
  group: string
  name: string
  unit: string
  unitCost: Grosze
  quantity: number
} & Partial<Record<YearField, Grosze>>

export type Contact = { name: string; phone: string; email: string }

/**
 * What the organisation writes. Texts are "" and amounts 0 while a draft has none; `grant` and `charges` are null
 * until somebody states them, and never null in a submitted offer.
 */
export type OfferContent = {
  /** Which part of the call it is for, by its id; "" where the call is one task or none is chosen. */
  callTaskId: string
  title: string
  from: string
  to: string
  place: string
  contact: Contact
  synopsis: string
  activities: Activity[]
  results: Result[]
  resultsText: string
  experience: string
  resources: string
  costs: Cost[]
  grant: Grosze | null
  ownFinancial: Grosze
  ownInKind: Grosze
  /** Money from the task's recipients: V.B.4. */
  recipients: Grosze
  /** VI.1: whether recipients will be charged at all. */
  charges: boolean | null
  otherInformation: string
  /** VII, by the keys of the form's statements: true for a confirmed one, the chosen word for a two-valued one. */
  statements: Record<string, string | boolean>
} & JointContent

export type Offer = {
  id: string
  officeId: string
  callId: string
  organisationId: string
  state: OfferState
  /** Version of the official form (`src/law/offer-form.ts`) it was started on; a new form never changes it. */
  form: string
  /** Given at submission, e.g. "3/2026/12". */
  number: string | null
  content: OfferContent
  /** Grows with every save of the draft. */
  revision: number
  createdAt: Temporal.Instant
  changedAt: Temporal.Instant
  submittedAt: Temporal.Instant | null
  withdrawnAt: Temporal.Instant | null
  deletedAt: Temporal.Instant | null
  /** The frozen offer as canonical JSON, and its SHA-256 in hex. */
  snapshot: string | null
  sha256: string | null
  carried?: Carried
  /** What partners said to being named in the draft. */
  partnership?: Partnership
}

/** What a draft was begun with: the number of the past offer, and its content as it was carried over. */
export type Carried = {
  number: string
  content: OfferContent
  /** What was attached to it, where there was anything, and which offer it was: to any office. */
  files?: readonly CarriedFile[]
  from?: { officeId: string; office: string; offerId: string }
}

/** `documentId`: the document of the organisation's profile that it came from. */
export type CarriedFile = { id: string; name: string; size: number; sha256: string; documentId: string | null }

export const emptyContent: OfferContent = {
  callTaskId: "",
  title: "",
  from: "",
  to: "",
  place: "",
  contact: { name: "", phone: "", email: "" },
  synopsis: "",
  activities: [],
  results: [],
  resultsText: "",
  experience: "",
  resources: "",
  costs: [],
  grant: null,
  ownFinancial: 0,
  ownInKind: 0,
  recipients: 0,
  charges: null,
  otherInformation: "",
  statements: {},
  ...EMPTY_JOINT,
}

/** Content stored when the form held fewer fields: those that are missing are empty. */
export const completeContent = (stored: Partial<OfferContent>): OfferContent => ({ ...emptyContent, ...stored })

/** VII of the form. Points 3 and 4 are two-valued: saying that there are arrears does not stop an offer. */
export const STATEMENTS = OFFER_FORMS[0].statements

/** Rows that somebody added and never filled: they count for nothing and are left out of a submitted offer. */
export const isBlankActivity = (it: Activity): boolean =>
  [it.name, it.description, it.audience, it.from, it.to, it.external].every((text) => text === "")
export const isBlankResult = (it: Result): boolean => it.name === "" && it.target === "" && it.monitoring === ""
export const isBlankCost = (it: Cost): boolean =>
  it.name === "" && it.unit === "" && it.unitCost === 0 && it.quantity === 0

/** The cost without parts in years that the term no longer has. */
function withinYears(cost: Cost, content: OfferContent): Cost {
  const years: readonly string[] = budgetYears(content).map(({ field }) => field)
  const gone: readonly string[] = YEAR_FIELDS.filter((field) => !years.includes(field))
  return Object.fromEntries(Object.entries(cost).filter(([key]) => !gone.includes(key))) as Cost
}

/** The content without blank rows and partners that are gone; an activity that has costs stays. */
export function withoutBlankRows(content: OfferContent): OfferContent {
  const costs = content.costs.filter((cost) => !isBlankCost(cost)).map((cost) => withinYears(cost, content))
  const used = new Set(costs.map((cost) => cost.group))
  const years = budgetYears(content)
  const parts: readonly string[] = years.length > 0 ? years.map(({ field }) => field) : ["value"]
  return withoutGonePartners({
    ...content,
    split: Object.fromEntries(
      Object.entries(content.split ?? {}).map(([id, share]) => [
        id,
        Object.fromEntries(Object.entries(share).filter(([part]) => parts.includes(part))),
      ]),
    ),
    activities: content.activities.filter((activity) => used.has(activity.id) || !isBlankActivity(activity)),
    results: content.results.filter((result) => !isBlankResult(result)),
    costs,
  })
}
