import type { CommissioningForm } from "../../law/announcement.ts"
import type { CriterionKey } from "../../law/committee.ts"
import type { Grosze } from "../../lib/money.ts"
import type { OfferRules } from "./offer-rules.ts"

export type { Channel, CommissioningForm as CallForm } from "../../law/announcement.ts"
export type { CriterionKey as ArticleKey } from "../../law/committee.ts"

export type CallState = "drafted" | "published" | "decided" | "annulled"

/** What may happen to a call, as data: the diagram of states is drawn from it. */
export const callTransitions = [
  { event: "call.published", from: "drafted", to: "published" },
  { event: "call.decided", from: "published", to: "decided" },
  { event: "call.annulled", from: "published", to: "annulled" },
] as const satisfies readonly { event: `call.${string}`; from: CallState; to: CallState }[]

export type CallEvent = (typeof callTransitions)[number]["event"]

/** Whether the event may happen in this state. */
export function mayHappen(event: CallEvent, state: CallState): boolean {
  return callTransitions.some((transition) => transition.event === event && transition.from === state)
}

export type Criterion = {
  id: string
  name: string
  hint: string
  /** Whole points, at least 1. */
  maxPoints: number
  /** What of art. 15 ust. 1 it answers; null for a criterion of the office's own. */
  articleKey: CriterionKey | null
  /** Its points stand outside the threshold. */
  isBonus: boolean
  /** Least points of this criterion with which an offer can be funded; null without one. */
  threshold: number | null
}

/** Grounds of art. 18a: the only ones on which a call is annulled. */
export const ANNULMENT_GROUNDS = ["no-offers", "none-meets-requirements"] as const
export type AnnulmentGround = (typeof ANNULMENT_GROUNDS)[number]

type Texts = {
  title: string
  /** Points of art. 4 ust. 1, e.g. "17", "32a". */
  spheres: readonly string[]
  /** Rodzaj zadania: art. 13 ust. 2 pkt 1. */
  description: string
  /** Terminy i warunki realizacji: pkt 4. */
  conditions: string
  /** Zasady przyznawania dotacji: pkt 3. */
  rules: string
  /** Tryb wyboru ofert: pkt 6. */
  procedure: string
  /** What tasks of the same kind cost in the year of the announcement and the year before: pkt 7. */
  costsNote: string
}

type Limits = {
  /** The pool comes from a draft budget and may still change: art. 13 ust. 5. */
  poolIsOfDraftBudget: boolean
  grantMin: Grosze | null
  grantMax: Grosze | null
  /** Largest share of the grant in the total cost, in hundredths of a percent. */
  maxGrantShare: number | null
  /** Largest share of administrative costs in the total cost, in hundredths of a percent. */
  maxAdministrativeShare: number | null
  /** Least sum of points with which an offer can be funded. */
  threshold: number | null
  /** Card of the strategy whose indicators the funded tasks move. */
  cardId: string | null
  /** Priority task of a programme of cooperation that the call carries out. */
  programmeTaskId: string | null
  offerRules: OfferRules
}

/** What is still missing in a draft is null; amounts of costs are null until somebody states them, zero when there were none. */
export type CallContent = Texts &
  Limits & {
    form: CommissioningForm | null
    pool: Grosze | null
    costsThisYear: Grosze | null
    costsLastYear: Grosze | null
    /** "YYYY-MM-DD" */
    taskFrom: string | null
    taskTo: string | null
    closesAt: Temporal.Instant | null
    decisionOn: string | null
  }

export type CallDraft = CallContent & {
  id: string
  officeId: string
  state: "drafted"
  revision: number
  criteria: readonly Criterion[]
  changedAt: Temporal.Instant
  changedBy: string | null
}

/** An announced call: everything the law requires is there, and its text changes only by a correction. */
export type Call = Texts &
  Limits & {
    id: string
    officeId: string
    state: CallState
    number: string | null
    form: CommissioningForm
    pool: Grosze
    costsThisYear: Grosze | null
    costsLastYear: Grosze | null
    taskFrom: string
    taskTo: string
    /** The end of the time for offers: as announced, or as extended by the rule of outages. */
    closesAt: Temporal.Instant
    /** Set when an outage moved the closing; `closesAt` is then this moment. */
    extendedTo: Temporal.Instant | null
    /** The closing that the announcement names. */
    announcedClosing: Temporal.Instant
    decisionOn: string
    criteria: readonly Criterion[]
    /** When the last of the three announcements appeared. */
    publishedAt: Temporal.Instant | null
    /** 1 as first announced; each correction adds one. */
    version: number
    correctedAt: Temporal.Instant | null
    decidedAt: Temporal.Instant | null
    resultsPublishedAt: Temporal.Instant | null
    annulment: { ground: AnnulmentGround; note: string; at: Temporal.Instant } | null
  }

/** Where a call is in time. `announced`: an announcement is still to appear; `evaluation`: closed and not decided. */
export type CallPhase = "draft" | "announced" | "open" | "evaluation" | "decided" | "annulled"

type Timed = { state: CallState; publishedAt?: Temporal.Instant | null; closesAt: Temporal.Instant | null }

/** The phase at `now`. The closing moment itself still belongs to the time for offers: "by 15:30" includes 15:30:00. */
export function callPhase(call: Timed, now: Temporal.Instant): CallPhase {
  if (call.state === "drafted") return "draft"
  if (call.state !== "published") return call.state
  if (call.publishedAt && Temporal.Instant.compare(now, call.publishedAt) < 0) return "announced"
  return call.closesAt && Temporal.Instant.compare(now, call.closesAt) <= 0 ? "open" : "evaluation"
}

/** Largest number of points an offer can get, bonuses among them. */
export const maxPointsOf = (criteria: readonly Pick<Criterion, "maxPoints">[]): number =>
  criteria.reduce((sum, criterion) => sum + criterion.maxPoints, 0)

/** Largest number of points that count towards the threshold. */
export const thresholdPointsOf = (criteria: readonly Pick<Criterion, "maxPoints" | "isBonus">[]): number =>
  maxPointsOf(criteria.filter((criterion) => !criterion.isBonus))

/** Share of own contribution that the limit of the grant leaves, in hundredths of a percent; null without a limit. */
export function leastOwnShare(call: Pick<CallContent, "form" | "maxGrantShare">): number | null {
  if (call.form !== "support" || call.maxGrantShare === null || call.maxGrantShare === 10_000) return null
  return 10_000 - call.maxGrantShare
}
