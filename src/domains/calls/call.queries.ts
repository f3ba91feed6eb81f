import { sql } from "kysely"
import { ZONE } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { managesCalls } from "./call.access.ts"
import { callOf, isDraft, storedCalls } from "./call.rows.ts"
import type { CallPublicationTable } from "./call.tables.ts"
import type { Call, CallPhase, CallState, Channel } from "./call.ts"
import { type Appearance, appearanceOf } from "./corrections/appearance.ts"
import { completeRules } from "./offer-rules.ts"

/** What lists and cards show of a call. */
export type CallSummary = Pick<
  Call,
  | ("id" | "officeId" | "state" | "number" | "title" | "spheres" | "poolIsOfDraftBudget")
  | ("grantMin" | "grantMax" | "maxGrantShare" | "offerRules" | "publishedAt" | "resultsPublishedAt")
> & {
  /** Null only in drafts. */
  form: Call["form"] | null
  pool: number | null
  closesAt: Temporal.Instant | null
  decisionOn: string | null
  changedAt: Temporal.Instant
}

export type CallFilter = {
  phase?: CallPhase | undefined
  sphere?: string | undefined
  /** Of the announcement. */
  year?: number | undefined
  /** Part of the title or number, as typed. */
  text?: string | undefined
}

export type CallPage = { calls: CallSummary[]; total: number; page: number; pages: number }

const PAGE_SIZE = 25

const DRAFT = sql<boolean>`calls.state = 'drafted'`
const closed = (now: Temporal.Instant) => sql<boolean>`calls.offers_until < ${now}`

/** 0 drafts, 1 announced and open, 2 in evaluation, 3 decided, 4 annulled: the order of lists. */
const rank = (now: Temporal.Instant) => sql<number>`case
  when ${DRAFT} then 0 when calls.state = 'decided' then 3 when calls.state = 'annulled' then 4
  when ${closed(now)} then 2 else 1 end`

function isIn(phase: CallPhase, now: Temporal.Instant) {
  const published = sql<boolean>`calls.state = 'published'`
  if (phase === "announced") return sql<boolean>`${published} and calls.published_at > ${now}`
  if (phase === "open") return sql<boolean>`${published} and calls.published_at <= ${now} and not (${closed(now)})`
  if (phase === "evaluation") return sql<boolean>`${published} and ${closed(now)}`
  const state: CallState = phase === "draft" ? "drafted" : phase
  return sql<boolean>`calls.state = ${state}`
}

function summaries(ctx: OfficeCtx, filter: CallFilter) {
  let query = ctx.db
    .selectFrom("calls")
    .where("calls.office_id", "=", ctx.office.id)
    .where("calls.deleted_at", "is", null)
  const { phase, sphere, text, year } = filter
  if (phase) query = query.where(isIn(phase, ctx.now))
  if (sphere) query = query.where(sql<boolean>`${[sphere]}::text[] <@ calls.spheres`)
  if (year) query = query.where(sql<boolean>`extract(year from calls.published_at at time zone ${ZONE}) = ${year}`)
  if (text) query = query.where(contains(text))
  return query
    .select(SUMMARY_COLUMNS)
    .select(sql<number>`count(*) over ()`.as("total"))
    .orderBy(rank(ctx.now))
    .orderBy(sql`case when ${DRAFT} then calls.changed_at end desc nulls last`)
    .orderBy(sql`case when calls.offers_until >= ${ctx.now} then calls.offers_until end asc nulls last`)
    .orderBy("calls.offers_until", "desc")
    .orderBy("calls.id")
}

const contains = (text: string) => {
  const part = `%${text.slice(0, 200).replaceAll(/[\\%_]/g, "\\$&")}%`
  return sql<boolean>`(fold(calls.title) like fold(${part}) or calls.number like ${part})`
}

const SUMMARY_COLUMNS = [
  ...(["calls.id", "calls.office_id", "calls.state", "calls.number", "calls.title", "calls.spheres"] as const),
  ...(["calls.form", "calls.pool", "calls.pool_is_of_draft_budget", "calls.grant_min", "calls.grant_max"] as const),
  ...(["calls.max_grant_share", "calls.decision_on", "calls.published_at", "calls.offers_until"] as const),
  ...(["calls.results_published_at", "calls.changed_at", "calls.offer_rules"] as const),
] as const

type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaries>["execute"]>>[number]

const summaryOf = (row: SummaryRow): CallSummary => ({
  id: row.id,
  officeId: row.office_id,
  state: row.state,
  number: row.number,
  title: row.title,
  spheres: row.spheres,
  form: row.form,
  pool: row.pool,
  poolIsOfDraftBudget: row.pool_is_of_draft_budget,
  grantMin: row.grant_min,
  grantMax: row.grant_max,
  maxGrantShare: row.max_grant_share,
  offerRules: completeRules(row.offer_rules),
  closesAt: row.offers_until,
  decisionOn: row.decision_on,
  publishedAt: row.published_at,
  resultsPublishedAt: row.results_published_at,
  changedAt: row.changed_at,
})

async function pageOf(query: ReturnType<typeof summaries>, asked: number): Promise<CallPage> {
  const read = (page: number) =>
    query
      .limit(PAGE_SIZE)
      .offset((page - 1) * PAGE_SIZE)
      .execute()
  let page = Math.max(1, Math.min(asked, 10_000))
  let rows = await read(page)
  // A page beyond the end (an old link) shows the first one.
  if (rows.length === 0 && page > 1) {
    page = 1
    rows = await read(page)
  }
  const total = rows[0]?.total ?? 0
  return { calls: rows.map(summaryOf), total, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** The public list: announced calls only; open ones first, the nearest closing on top. */
export const listPublicCalls = (ctx: OfficeCtx, filter: CallFilter, page = 1): Promise<CallPage> =>
  pageOf(summaries(ctx, filter).where("calls.state", "<>", "drafted"), page)

/** The office's list: for those who run calls with their drafts, the newest on top. */
export const listOfficeCalls = (ctx: OfficeCtx, filter: CallFilter, page = 1): Promise<CallPage> =>
  managesCalls(ctx) ? pageOf(summaries(ctx, filter), page) : listPublicCalls(ctx, filter, page)

/** Calls open now, the nearest closing first. */
export async function listOpenCalls(ctx: OfficeCtx, limit = PAGE_SIZE): Promise<CallSummary[]> {
  return (await summaries(ctx, { phase: "open" }).limit(limit).execute()).map(summaryOf)
}

/**
 * An announced call that the caller already knows of through a thing of its own, such as an offer.
 * @throws Missing when there is none or it is a draft
 */
export async function getCall(ctx: OfficeCtx, id: string): Promise<Call> {
  const row = isId(id) ? await storedCalls(ctx).where("calls.id", "=", id).executeTakeFirst() : undefined
  const call = row && callOf(row)
  if (!call || isDraft(call)) throw new Missing("call")
  return call
}

/** What was written down when a call was published. */
export type CallPapers = {
  /** When the version in force appeared in the three places; those of earlier versions are with them. */
  appeared: readonly Appearance[]
  /** Warnings of the legal check that were let pass, with the reasons given. */
  acceptedWarnings: readonly { code: string; reason: string }[]
  /** Questions about it, with and without an answer. */
  questions: { answered: number; waiting: number }
}

type PaperRow = Pick<CallPublicationTable, "published_at" | "recorded_at" | "recorded_by"> & {
  channel: Channel | null
  code: string
  value: string
  of_questions: boolean
}

export async function papersOf(ctx: OfficeCtx, callId: string): Promise<CallPapers> {
  const { rows } = await sql<PaperRow>`
    select p.channel, '' as code, p.published_on::text as value, p.published_at, p.recorded_at, p.recorded_by,
        false as of_questions
      from calls c join call_publications p on p.office_id = c.office_id and p.call_id = c.id and p.version = c.version
      where c.office_id = ${ctx.office.id} and c.id = ${callId}
    union all
    select null, code, reason, null, null, null, false from call_accepted_warnings
      where office_id = ${ctx.office.id} and call_id = ${callId}
    union all
    select null, case when answered_at is null then 'waiting' else 'answered' end, count(*)::text, null, null, null, true
      from call_questions where office_id = ${ctx.office.id} and call_id = ${callId} group by 2
    order by code, channel`.execute(ctx.db)
  const countOf = (kind: string) => Number(rows.find((row) => row.of_questions && row.code === kind)?.value ?? 0)
  return {
    appeared: rows.flatMap((row) =>
      row.channel ? [appearanceOf({ ...row, channel: row.channel, published_on: row.value })] : [],
    ),
    acceptedWarnings: rows
      .filter((row) => row.channel === null && !row.of_questions)
      .map(({ code, value }) => ({ code, reason: value })),
    questions: { answered: countOf("answered"), waiting: countOf("waiting") },
  }
}
