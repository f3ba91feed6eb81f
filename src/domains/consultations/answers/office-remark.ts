import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { isId } from "../../../platform/ids.ts"
import type { Decision, EntryChannel } from "../consultation.tables.ts"
import { ANSWER, CHANGES, DECISION, type RemarkChange, takenRemarks } from "../remarks/remark.queries.ts"

/** A remark as those who answer it see it: with whoever wrote it. */
export type OfficeRemark = {
  id: string
  number: number
  paragraphId: string | null
  place: string | null
  text: string
  proposed: string
  origin: "account" | "mail" | "office"
  isWithdrawn: boolean
  organisationName: string
  personName: string
  email: string | null
  channel: EntryChannel | null
  receivedOn: string | null
  isHeld: boolean
  hiddenParts: readonly string[]
  hiddenReason: string
  similarTo: string | null
  duplicateOf: string | null
  /** Number of the remark it was joined to. */
  joinedTo: number | null
  /** Of its own, or of the one it was joined to. */
  decision: Decision | null
  answer: string
}

/** Remarks that stand, with whoever wrote them; for those who run consultations only. */
export const officeRows = (ctx: OfficeCtx, consultationId: string) =>
  takenRemarks(ctx, consultationId).select([
    ...(["r.id", "r.number", "r.paragraph_id", "p.place", "r.text", "r.proposed", "r.origin", "r.state"] as const),
    ...(["r.organisation_name", "r.person_name", "r.email", "r.channel", "r.received_on"] as const),
    ...([
      "r.is_held",
      "r.hidden_parts",
      "r.hidden_reason",
      "r.similar_to",
      "r.duplicate_of",
      "l.number as joined_to",
    ] as const),
    DECISION.as("decision"),
    ANSWER.as("answer"),
  ])

type Row = Awaited<ReturnType<ReturnType<typeof officeRows>["executeTakeFirstOrThrow"]>>

export const officeRemarkOf = (row: Row): OfficeRemark => ({
  id: row.id,
  number: row.number!,
  paragraphId: row.paragraph_id,
  place: row.place,
  text: row.text,
  proposed: row.proposed,
  origin: row.origin,
  isWithdrawn: row.state === "withdrawn",
  organisationName: row.organisation_name,
  personName: row.person_name,
  email: row.email,
  channel: row.channel,
  receivedOn: row.received_on,
  isHeld: row.is_held,
  hiddenParts: row.hidden_parts,
  hiddenReason: row.hidden_reason,
  similarTo: row.similar_to,
  duplicateOf: row.duplicate_of,
  joinedTo: row.joined_to,
  decision: row.decision,
  answer: row.answer,
})

/**
 * One remark of a consultation that this actor has been given by `accessConsultation(…, "manage")`.
 * @throws Missing when there is none
 */
export async function officeRemark(
  ctx: OfficeCtx,
  consultationId: string,
  remarkId: string,
): Promise<OfficeRemark & { changes: readonly RemarkChange[] }> {
  const row = isId(remarkId)
    ? await officeRows(ctx, consultationId).select(CHANGES).where("r.id", "=", remarkId).executeTakeFirst()
    : undefined
  if (!row) throw new Missing("remark")
  return { ...officeRemarkOf(row), changes: row.changes }
}
