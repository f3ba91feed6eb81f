import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { IS_UNCHANGED } from "../overview.queries.ts"
import { DECISION } from "../remarks/remark.queries.ts"
import { anywhere } from "../word-search.ts"
import { type OfficeRemark, officeRemarkOf, officeRows } from "./office-remark.ts"
import type { WorkFilter } from "./work-filter.ts"

export type WorkPage = { remarks: OfficeRemark[]; total: number; page: number; pages: number }

const PAGE_SIZE = 25

function filtered(ctx: OfficeCtx, consultationId: string, filter: WorkFilter) {
  let query = officeRows(ctx, consultationId).where("r.state", "=", "taken")
  if (filter.place === "whole") query = query.where("r.paragraph_id", "is", null)
  else if (filter.place) query = query.where("r.paragraph_id", "=", filter.place)
  if (filter.decision === "waiting") query = query.where(sql<boolean>`(r.decision is null and r.duplicate_of is null)`)
  else if (filter.decision) query = query.where(sql<boolean>`${DECISION} = ${filter.decision}`)
  if (filter.isHeld) query = query.where("r.is_held", "=", true)
  if (filter.isSimilar) query = query.where("r.similar_to", "is not", null).where("r.duplicate_of", "is", null)
  if (filter.isUnchanged) query = query.where(IS_UNCHANGED)
  if (filter.text) {
    const part = anywhere(filter.text)
    query = query.where(
      sql<boolean>`(r.folded like fold(${part}) or fold(r.organisation_name || ' ' || r.person_name) like fold(${part}))`,
    )
  }
  return query
}

/** The remarks to work through, by paragraph and number, 25 a page. */
export async function remarksToAnswer(
  ctx: OfficeCtx,
  consultationId: string,
  filter: WorkFilter,
  page: number,
): Promise<WorkPage> {
  const rows = await filtered(ctx, consultationId, filter)
    .select(sql<number>`count(*) over ()::int`.as("total"))
    .orderBy(sql`p.position nulls first`)
    .orderBy("r.number")
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .execute()
  const total = rows[0]?.total ?? 0
  return { remarks: rows.map(officeRemarkOf), total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** The next one without an answer: on the same paragraph first, then in the order of the list. */
export async function nextUnanswered(ctx: OfficeCtx, consultationId: string, after: OfficeRemark) {
  const waiting = {
    text: "",
    place: "",
    decision: "waiting" as const,
    isHeld: false,
    isSimilar: false,
    isUnchanged: false,
  }
  return await filtered(ctx, consultationId, waiting)
    .where("r.id", "<>", after.id)
    .orderBy(sql`r.paragraph_id is not distinct from ${after.paragraphId} desc`)
    .orderBy(sql`r.number < ${after.number}`)
    .orderBy("r.number")
    .limit(1)
    .executeTakeFirst()
}

export type RelatedRemark = {
  id: string
  number: number
  text: string
  /** Joined to the remark it is related to; otherwise only like it. */
  isJoined: boolean
  /** How alike they are, in hundredths. */
  alike: number
}

/** From where on somebody should look whether two remarks say the same, of 1. */
const WORTH_A_LOOK = 0.3
const MOST_SIMILAR = 5

/** Those joined to a remark, and the few most like it that are joined to none. */
export async function relatedRemarks(
  ctx: OfficeCtx,
  consultationId: string,
  it: OfficeRemark,
): Promise<RelatedRemark[]> {
  const { rows } = await sql<RelatedRemark>`
    with likened as (
      select id, number, text, coalesce(duplicate_of = ${it.id}, false) as "isJoined", duplicate_of,
        similarity(folded, fold(${`${it.text} ${it.proposed}`})) as likeness
      from consultation_remarks
      where office_id = ${ctx.office.id} and consultation_id = ${consultationId} and state = 'taken'
        and id not in (${it.id}, ${it.duplicateOf ?? it.id})
    )
    (select id, number, text, "isJoined", round(likeness * 100)::int as alike from likened where "isJoined"
      order by number)
    union all
    (select id, number, text, "isJoined", round(likeness * 100)::int as alike from likened
      where duplicate_of is null and likeness >= ${WORTH_A_LOOK} order by likeness desc, number limit ${MOST_SIMILAR})`.execute(
    ctx.db,
  )
  return rows
}
