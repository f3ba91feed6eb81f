import { type RawBuilder, sql } from "kysely"
import { momentAt } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import {
  type IntakeList,
  type IntakeOffer,
  type IntakeQuery,
  type IntakeSort,
  isSortable,
  LEAST_SEARCH,
  MOST_FOUND,
  registerDigits,
} from "./intake.query.ts"

const PAGE = 25

type Found = IntakeOffer & { found: number }

/** One page of what the office may see of offers: those of calls that have closed, withdrawn ones left out. */
export async function listIntake(ctx: OfficeCtx, query: IntakeQuery): Promise<IntakeList> {
  const found = await countFound(ctx, query)
  const shown = Math.min(found, MOST_FOUND)
  const pages = Math.max(1, Math.ceil(shown / PAGE))
  const page = query.page > pages ? 1 : query.page
  const offers = await offersOf(ctx, query, { limit: PAGE, offset: (page - 1) * PAGE })
  return { offers, found: shown, isMore: found > MOST_FOUND, page, pages }
}

/** What the list shows on all its pages together, at most `MOST_FOUND`; only the named ones when some are named. */
export function allIntake(ctx: OfficeCtx, query: IntakeQuery, ids: readonly string[] = []): Promise<IntakeOffer[]> {
  return offersOf(ctx, query, { limit: MOST_FOUND, offset: 0 }, ids.filter(isId))
}

async function countFound(ctx: OfficeCtx, query: IntakeQuery): Promise<number> {
  const { rows } = await sql<{ found: number }>`
    ${searched(ctx, query)}
    select count(*)::int as found from (
      select 1 ${from} where ${conditions(ctx, query)} limit ${MOST_FOUND + 1}
    ) counted`.execute(ctx.db)
  return rows[0]?.found ?? 0
}

async function offersOf(
  ctx: OfficeCtx,
  query: IntakeQuery,
  part: { limit: number; offset: number },
  ids: readonly string[] = [],
): Promise<IntakeOffer[]> {
  const named = ids.length > 0 ? sql`and o.id = any(${ids}::uuid[])` : sql``
  const { rows } = await sql<Found>`
    ${searched(ctx, query)}
    select o.id, o.number, o.call_id as "callId", c.title as "callTitle", c.number as "callNumber",
      o.organisation_name as "organisationName", coalesce(o.organisation_numbers, '') as "organisationNumbers",
      o.title, o.total_cost as "totalCost", o.grant_requested as "grantRequested", o.submitted_at as "submittedAt",
      case when r.id is not null then 'returned' when f.passed is null then 'unchecked'
        when f.passed then 'passed' else 'failed' end as formal
    ${from} where ${conditions(ctx, query)} ${named}
    order by ${order(query)} limit ${part.limit} offset ${part.offset}`.execute(ctx.db)
  return rows
}

const from = sql`
  from offers o
  join calls c on c.office_id = o.office_id and c.id = o.call_id
  left join formal_checks f on f.office_id = o.office_id and f.offer_id = o.id
  left join offer_corrections r on r.office_id = o.office_id and r.offer_id = o.id and r.state = 'asked'`

/** The words of the index `offers_words`, to the letter. */
const words = sql`fold(coalesce(number, '') || ' ' || coalesce(title, '') || ' ' || coalesce(organisation_name, '') || ' '
  || coalesce(organisation_numbers, ''))`

const partOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`

function matches(search: string): RawBuilder<boolean> {
  const digits = registerDigits(search)
  const asTyped = sql<boolean>`${words} like fold(${partOf(search)})`
  return digits ? sql<boolean>`(${asTyped} or ${words} like ${partOf(digits)})` : asTyped
}

/** Among all offers, what the index of words finds first is taken out before anything is sorted. */
function searched(ctx: OfficeCtx, query: IntakeQuery) {
  if (query.search.length < LEAST_SEARCH || query.callId) return sql``
  return sql`with searched as materialized (
    select id from offers where office_id = ${ctx.office.id} and state = 'submitted' and ${matches(query.search)}
    limit ${MOST_FOUND + 1})`
}

function conditions(ctx: OfficeCtx, query: IntakeQuery): RawBuilder<unknown> {
  const all = [sql`o.office_id = ${ctx.office.id}`, sql`o.state = 'submitted'`, unsealed(ctx.now)]
  if (query.callId) all.push(sql`o.call_id = ${query.callId}`)
  if (query.search !== "" && query.callId)
    all.push(sql`o.id in (select id from offers where office_id = ${ctx.office.id} and call_id = ${query.callId}
      and state = 'submitted' and ${matches(query.search)})`)
  else if (query.search.length >= LEAST_SEARCH) all.push(sql`o.id in (select id from searched)`)
  if (query.sphere) all.push(sql`${[query.sphere]}::text[] <@ c.spheres`)
  if (query.year) {
    const start = (year: number) => momentAt(new Temporal.PlainDate(year, 1, 1), "00:00")
    all.push(sql`o.submitted_at >= ${start(query.year)} and o.submitted_at < ${start(query.year + 1)}`)
  }
  if (query.formal === "returned") all.push(sql`r.id is not null`)
  else if (query.formal) all.push(sql`r.id is null`)
  if (query.formal === "unchecked") all.push(sql`f.passed is null`)
  if (query.formal === "passed") all.push(sql`f.passed`)
  if (query.formal === "failed") all.push(sql`not f.passed`)
  return sql.join(all, sql` and `)
}

/** Offers are sealed until nothing more can come, or as announced: the same as `isSealed` of offers, for a list. */
const unsealed = (now: Temporal.Instant) =>
  sql`(c.state in ('decided', 'annulled')
    or c.state = 'published' and (not coalesce((c.offer_rules->>'isSealed')::boolean, true)
      or greatest(c.closes_at, c.extended_to)
        + make_interval(mins => coalesce((c.offer_rules->>'insuranceMinutes')::int, 0)) < ${now}))`

const polish = (column: string) => sql`${sql.ref(column)} collate "pl-x-icu"`
const SORTS: Record<IntakeSort, RawBuilder<unknown>> = {
  submitted: sql`o.submitted_at`,
  number: sql`o.sequence`,
  organisation: polish("o.organisation_name"),
  title: polish("o.title"),
  cost: sql`o.total_cost`,
  grant: sql`o.grant_requested`,
}

function order(query: IntakeQuery): RawBuilder<unknown> {
  // The newest first, unless asked otherwise.
  if (!isSortable(query) || query.sort === "submitted")
    return query.descending ? sql`o.submitted_at, o.id` : sql`o.submitted_at desc, o.id`
  return sql`${SORTS[query.sort]} ${query.descending ? sql`desc` : sql`asc`}, o.sequence, o.id`
}

/** Years in which offers were submitted, the newest first; at most twenty. */
export async function intakeYears(ctx: OfficeCtx): Promise<number[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select extract(year from (select submitted_at from offers where office_id = ${ctx.office.id} and state = 'submitted'
        order by submitted_at asc limit 1) at time zone 'Europe/Warsaw')::int as first,
      extract(year from (select submitted_at from offers where office_id = ${ctx.office.id} and state = 'submitted'
        order by submitted_at desc limit 1) at time zone 'Europe/Warsaw')::int as last`.execute(ctx.db)
  const { first, last } = rows[0] ?? { first: null, last: null }
  if (first === null || last === null) return []
  return Array.from({ length: Math.min(20, last - first + 1) }, (_, index) => last - index)
}
