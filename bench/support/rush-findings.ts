import type { Database } from "../../src/platform/db.ts"
import { type Answer, MARKED, type MarkedSection, type RushOffer } from "./rush-person.ts"

export type Findings = { lost: number; lateAccepted: number; earlyRefused: number; repeatedNumbers: number }

/** Compares what was acknowledged with what the database holds. `refused` are answers that said no to a submission. */
export async function findingsOf(
  { db }: Database,
  callId: string,
  closesAt: number,
  offers: readonly RushOffer[],
  refused: readonly Answer[],
): Promise<Findings> {
  const rows = await db
    .selectFrom("offers")
    .select(["id", "state", "content", "number", "submitted_at"])
    .where("call_id", "=", callId)
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const numbers = rows.flatMap((row) => row.number ?? [])
  const lostSaves = offers.flatMap((offer) => {
    const content = byId.get(offer.id)?.content
    return [...offer.marks].filter(([section, { sent, acknowledged }]) => {
      if (!(section in MARKED) || acknowledged < 0) return false
      const stored = Number(String(content?.[MARKED[section as MarkedSection]]).replace("Znak ", ""))
      return !sent.slice(acknowledged).includes(stored)
    })
  })
  const submitted = offers.filter((offer) => offer.submitted)
  const gone = submitted.filter((offer) => byId.get(offer.id)?.state !== "submitted")
  return {
    lost: lostSaves.length + gone.length + (offers.length - rows.length),
    lateAccepted:
      submitted.filter((offer) => offer.submitted!.sentAt > closesAt).length +
      rows.filter((row) => row.submitted_at && row.submitted_at.epochMilliseconds > closesAt).length,
    earlyRefused: refused.filter((answer) => answer.answeredAt < closesAt).length,
    repeatedNumbers: numbers.length - new Set(numbers).size,
  }
}
