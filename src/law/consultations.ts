import { toPlainDate } from "../lib/dates.ts"
import { rollForward } from "../lib/working-days.ts"
import { udppiw } from "./deadline-rule.ts"
import { deadline } from "./deadlines.ts"

/** The council of the city sets by a resolution how it consults; the act itself sets no number of days. */
export const CONSULTATION_BASIS = udppiw("art. 5 ust. 5")
/** The opinion of the council of public benefit, once given, is attached to the draft of the programme. */
export const ATTACHED_OPINION_BASIS = udppiw("art. 5a ust. 2a")

export type OpinionTerm = { dueOn: Temporal.PlainDate; basis: string }

/**
 * Until when the council of public benefit may give its opinion. The 14 days of art. 41i ust. 2 are of drafts of a programme
 * and of a strategy only; for any other draft the office says how many days (`local`), and undefined means there is no term.
 */
export function opinionTerm(
  kind: "programme" | "strategy" | "act",
  deliveredOn: Temporal.PlainDate | string,
  local?: { days: number; resolution: string },
): OpinionTerm | undefined {
  const delivered = toPlainDate(deliveredOn)
  if (kind !== "act") {
    const { end, rule } = deadline("RADA_OPINION", delivered)
    return { dueOn: end, basis: rule.basis }
  }
  return local && { dueOn: rollForward(delivered.add({ days: local.days })), basis: local.resolution }
}

/** Silence until the last day is a resignation from the right to an opinion, never a negative one (art. 41i ust. 2). */
export const isOpinionWaived = (
  it: { dueOn: Temporal.PlainDate | string; givenOn: string | null },
  on: Temporal.PlainDate,
): boolean => it.givenOn === null && Temporal.PlainDate.compare(toPlainDate(it.dueOn), on) < 0
