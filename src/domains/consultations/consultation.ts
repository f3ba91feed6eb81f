import { momentAt, toPlainDate } from "../../lib/dates.ts"

export type ConsultationKind = "programme" | "act"
export type Channel = "online" | "mail" | "paper" | "meeting"
export const CHANNELS: readonly Channel[] = ["online", "mail", "paper", "meeting"]

/** `closed` is no command: an announced consultation is closed once its last day has passed. */
export type ConsultationState = "drafted" | "announced" | "closed" | "reported" | "annulled"
/** `ahead`: announced, its first day is still to come. */
export type ConsultationPhase = "drafted" | "ahead" | "open" | "closed" | "reported" | "annulled"

export type Consultation = {
  id: string
  number: string | null
  kind: ConsultationKind
  programmeId: string | null
  title: string
  about: string
  /** The pasted text of a draft act; its paragraphs are frozen at the announcement. */
  actText: string
  from: string | null
  to: string | null
  channels: readonly Channel[]
  /** The resolution by which the office consults (art. 5 ust. 5 UDPPiW). */
  resolutionBasis: string
  state: ConsultationState
  revision: number
  changes: number
  announcedAt: Temporal.Instant | null
  reportedAt: Temporal.Instant | null
  reportSha256: string | null
  /** So many months after its end names and addresses of those who took part are kept, and when they were removed. */
  namesMonths: number
  namesRemovedAt: Temporal.Instant | null
  /** When and why the office broke it off. */
  annulment: { at: Temporal.Instant; reason: string } | null
}

/** A paragraph as it was opened for remarks, and its words now when remarks changed them. */
export type ActParagraph = { id: string; place: string; text: string; changedText: string | null }

/** Remarks are taken through the whole last day, in Polish time. */
export const closesAt = (it: { to: string }): Temporal.Instant => momentAt(toPlainDate(it.to).add({ days: 1 }), "00:00")

/** As it is kept: whether an announced one is closed is told by the clock. */
export type StoredState = "drafted" | "announced" | "reported" | "annulled" | "deleted"

export function phaseOf(
  it: { state: StoredState; from: string | null; to: string | null },
  now: Temporal.Instant,
): ConsultationPhase {
  if (it.state === "reported" || it.state === "annulled") return it.state
  if (it.state !== "announced" || !it.from || !it.to) return "drafted"
  if (Temporal.Instant.compare(now, momentAt(it.from, "00:00")) < 0) return "ahead"
  return Temporal.Instant.compare(now, closesAt({ to: it.to })) < 0 ? "open" : "closed"
}

/** Announced, with its report still to be published: the office works on it. */
export const isRunning = (it: Consultation): boolean => it.state === "announced" || it.state === "closed"

/** A draft, or one that runs: its poll and its meetings can be planned. */
export const isUnfinished = (it: Consultation): boolean => it.state === "drafted" || isRunning(it)

export const isOpen = (it: Consultation, now: Temporal.Instant): boolean => phaseAt(it, now) === "open"

/** Whether this site takes remarks now: the office may collect them by other ways only. */
export const takesRemarks = (it: Consultation, now: Temporal.Instant): boolean =>
  isOpen(it, now) && it.channels.includes("online")

/** The phase of a consultation as it was read. */
export const phaseAt = (it: Consultation, now: Temporal.Instant): ConsultationPhase =>
  it.state === "closed" ? "closed" : phaseOf({ ...it, state: it.state }, now)

export const consultationTransitions = [
  { event: "announceConsultation", from: "drafted", to: "announced" },
  { event: "the last day passes", from: "announced", to: "closed" },
  { event: "extendConsultation", from: "closed", to: "announced" },
  { event: "publishReport", from: "closed", to: "reported" },
  { event: "annulConsultation", from: "announced", to: "annulled" },
  { event: "annulConsultation", from: "closed", to: "annulled" },
] as const
