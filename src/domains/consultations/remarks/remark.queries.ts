import { sql } from "kysely"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import "../consultation.tables.ts"
import type { Decision } from "../consultation.tables.ts"
import { anywhere } from "../word-search.ts"
import { type PublicRemark, withoutHidden } from "./remark.ts"

export type RemarkFilter = {
  text: string
  /** A paragraph's id, `whole` for remarks on no paragraph. */
  place: string
  /** `waiting`: not answered. */
  decision: Decision | "waiting" | ""
}
export type RemarkPage = { remarks: PublicRemark[]; total: number; page: number; pages: number }

const PAGE_SIZE = 25

/** Remarks `r` that were taken, also those withdrawn since, with the one `l` each was joined to and its paragraph `p`. */
export const takenRemarks = (ctx: OfficeCtx, consultationId: string) =>
  ctx.db
    .selectFrom("consultation_remarks as r")
    .leftJoin("consultation_remarks as l", (join) =>
      join.onRef("l.office_id", "=", "r.office_id").onRef("l.id", "=", "r.duplicate_of"),
    )
    .leftJoin("consultation_paragraphs as p", (join) =>
      join
        .onRef("p.office_id", "=", "r.office_id")
        .onRef("p.consultation_id", "=", "r.consultation_id")
        .onRef("p.id", "=", "r.paragraph_id"),
    )
    .where("r.office_id", "=", ctx.office.id)
    .where("r.consultation_id", "=", consultationId)
    .where("r.state", "<>", "unconfirmed")

/** A joined remark carries the answer of the one it was joined to. */
export const DECISION = sql<Decision | null>`coalesce(l.decision, r.decision)`
export const ANSWER = sql<string>`case when l.id is null then r.answer else l.answer end`

/** What a remark changed in the draft: a place with its words before and after, and when. */
export type RemarkChange = { place: string; was: string; became: string; at: string }

export const CHANGES = sql<RemarkChange[]>`coalesce((
  select jsonb_agg(jsonb_build_object('place', q.place, 'was', c.was, 'became', c.became, 'at', c.changed_at)
    order by c.changed_at, c.id)
  from consultation_changes c
  join consultation_paragraphs q on q.office_id = c.office_id and q.consultation_id = c.consultation_id
    and q.id = c.paragraph_id
  where c.office_id = r.office_id and c.remark_id = r.id), '[]')`.as("changes")

const publicColumns = [
  ...(["r.id", "r.number", "r.paragraph_id", "r.text", "r.proposed", "r.organisation_name", "r.taken_at"] as const),
  ...(["r.state", "r.is_held", "r.hidden_parts", "r.hidden_reason", "p.place", "l.number as joined_to"] as const),
] as const

const publicRows = (ctx: OfficeCtx, consultationId: string) =>
  takenRemarks(ctx, consultationId)
    .select(publicColumns)
    .select([
      DECISION.as("decision"),
      ANSWER.as("answer"),
      sql<Temporal.Instant | null>`coalesce(l.answered_at, r.answered_at)`.as("answered_at"),
    ])

type PublicRow = Awaited<ReturnType<ReturnType<typeof publicRows>["executeTakeFirstOrThrow"]>>

function publicRemarkOf(row: PublicRow): PublicRemark {
  const isWithdrawn = row.state === "withdrawn"
  const isSilent = isWithdrawn || row.is_held
  return {
    id: row.id,
    number: row.number!,
    paragraphId: row.paragraph_id,
    place: row.place,
    text: isSilent ? "" : withoutHidden(row.text, row.hidden_parts),
    proposed: isSilent ? "" : withoutHidden(row.proposed, row.hidden_parts),
    organisationName: row.organisation_name,
    takenAt: row.taken_at!,
    isWithdrawn,
    isHeld: row.is_held && !isWithdrawn,
    hiddenReason: row.hidden_reason,
    joinedTo: row.joined_to,
    answer:
      row.decision && !isWithdrawn
        ? { decision: row.decision, answer: row.answer, answeredAt: row.answered_at! }
        : null,
  }
}

/** What everybody sees, a page of 25. Words that are not shown are not searched either. */
export async function listRemarks(
  ctx: OfficeCtx,
  consultationId: string,
  filter: RemarkFilter,
  page: number,
): Promise<RemarkPage> {
  let query = publicRows(ctx, consultationId)
  if (filter.place === "whole") query = query.where("r.paragraph_id", "is", null)
  else if (filter.place) query = query.where("r.paragraph_id", "=", filter.place)
  if (filter.decision === "waiting") query = query.where(sql<boolean>`${DECISION} is null and r.state = 'taken'`)
  else if (filter.decision) query = query.where(sql<boolean>`${DECISION} = ${filter.decision}`)
  if (filter.text) {
    const part = anywhere(filter.text)
    query = query.where(
      sql<boolean>`(r.state = 'taken' and not r.is_held and r.hidden_parts = '{}'
        and (r.folded like fold(${part}) or fold(r.organisation_name) like fold(${part})))`,
    )
  }
  const rows = await query
    .select(sql<number>`count(*) over ()::int`.as("total"))
    .orderBy("r.number")
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute()
  const total = rows[0]?.total ?? 0
  return { remarks: rows.map(publicRemarkOf), total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

export type ChangingRemark = PublicRemark & {
  changes: readonly RemarkChange[]
}

/** All of them with what they changed, for the report: those on the whole first, then in the order of the draft. */
export async function everyRemark(ctx: OfficeCtx, consultationId: string): Promise<ChangingRemark[]> {
  const rows = await publicRows(ctx, consultationId)
    .select(CHANGES)
    .orderBy(sql`p.position nulls first`)
    .orderBy("r.number")
    .limit(20_000)
    .execute()
  return rows.map((row) => ({ ...publicRemarkOf(row), changes: row.changes }))
}

export type OwnRemark = { id: string; number: number; text: string; place: string | null }

/** Remarks of this person in a consultation that stand. */
export async function ownRemarks(ctx: OfficeCtx, consultationId: string): Promise<OwnRemark[]> {
  const person = actorId(ctx.actor)
  if (!person) return []
  const rows = await takenRemarks(ctx, consultationId)
    .select(["r.id", "r.number", "r.text", "p.place"])
    .where("r.person_id", "=", person)
    .where("r.state", "=", "taken")
    .orderBy("r.number")
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...row, number: row.number! }))
}
