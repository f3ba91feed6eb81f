import { type RawBuilder, sql } from "kysely"
import { momentAt } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { isId } from "../../../platform/ids.ts"
import { isUnsealed } from "../../offers/public.ts"
import {
  type IntakeList,
  type IntakeOffer,
  type IntakeQuery,
  type IntakeSort,
  isFalling,
  isSortable,
  LEAST_SEARCH,
  MOST_FOUND,
  registerDigits,
} from "./intake.query.ts"

const PAGE = 25

type Counted = Pick<IntakeList, "found" | "isPart">

/** One page of what the office may see of offers: those whose seal is open, withdrawn ones left out. One query. */
export async function listIntake(ctx: OfficeCtx, query: IntakeQuery): Promise<IntakeList> {
  const start = (query.page - 1) * PAGE
  const { rows } = await sql<Counted & (IntakeOffer | { id: null })>`
    ${matching(ctx, query)}
    select t.*, page.* from (
      select (select count(*)::int from o) as found, ${isPart(query)} as "isPart"
    ) t left join lateral (
      select ${columns}, row_number() over (order by ${order(query)}) as place from o order by place limit ${PAGE}
      offset case when ${start}::int < least(t.found, ${MOST_FOUND}) then ${start}::int else 0 end
    ) page on true order by place`.execute(ctx.db)
  const { found, isPart: part } = rows[0] as Counted
  const shown = Math.min(found, MOST_FOUND)
  const pages = Math.max(1, Math.ceil(shown / PAGE))
  const page = query.page > pages ? 1 : query.page
  const offers = rows.filter((row): row is Counted & IntakeOffer => row.id !== null)
  return { offers, found: shown, isMore: found > MOST_FOUND, isPart: part, page, pages }
}

/** What the list shows on all its pages together, at most `MOST_FOUND`; only the named ones when some are named. */
export async function allIntake(
  ctx: OfficeCtx,
  query: IntakeQuery,
  ids: readonly string[] = [],
): Promise<IntakeOffer[]> {
  const { rows } = await sql<IntakeOffer>`
    ${matching(ctx, query, ids.length > 0 ? ids.filter(isId) : undefined)}
    select ${columns} from o order by ${order(query)} limit ${MOST_FOUND}`.execute(ctx.db)
  return rows
}

const columns = sql`o.id, o.number, o.call_id as "callId", o.call_title as "callTitle", o.call_number as "callNumber",
  o.organisation_name as "organisationName", coalesce(o.organisation_numbers, '') as "organisationNumbers", o.title,
  o.total_cost as "totalCost", o.grant_requested as "grantRequested", o.submitted_at as "submittedAt", o.formal`

/** The first offers asked for, in the order asked for, as the table `o`: one more than is ever shown. */
function matching(ctx: OfficeCtx, query: IntakeQuery, ids?: readonly string[]) {
  const isWide = ids === undefined && isSearchedWide(query)
  const all = conditions(ctx, query)
  if (ids) all.push(sql`o.id = any(${ids}::uuid[])`)
  else if (isWide) all.push(sql`o.id in (select id from searched)`)
  else if (query.search && query.callId)
    all.push(sql`o.id in (select id from offers where office_id = ${ctx.office.id} and call_id = ${query.callId}
      and state = 'submitted' and ${matches(query.search)})`)
  return sql`with ${isWide ? searched(ctx, query) : sql``} o as materialized (
    select o.id, o.number, o.sequence, o.call_id, o.organisation_name, o.organisation_numbers, o.title, o.total_cost,
      o.grant_requested, o.submitted_at, c.title as call_title, c.number as call_number,
      case when r.id is not null then 'returned' when f.passed is null then 'unchecked'
        when f.passed then 'passed' else 'failed' end as formal
    from offers o
    join calls c on c.office_id = o.office_id and c.id = o.call_id
    left join formal_checks f on f.office_id = o.office_id and f.offer_id = o.id
    left join offer_corrections r on r.office_id = o.office_id and r.offer_id = o.id and r.state = 'asked'
      and r.due_at >= ${ctx.now}
    where ${sql.join(all, sql` and `)} order by ${order(query)} limit ${MOST_FOUND + 1})`
}

const isSearchedWide = (query: IntakeQuery): boolean => !query.callId && query.search.length >= LEAST_SEARCH

/** So many of the newest offers tell how common the words are, and among so many common words are sure to be found. */
const [PROBED, WALKED] = [200, 6000]

/**
 * Among all offers, what has the words, at most one more than is shown, is taken out before anything is joined and sorted.
 * Words that a third of the newest offers have are met walking from the newest on: the index of words would first gather
 * every offer that has them. Others, and those that the walk met too seldom, are found by the index.
 */
const searched = (ctx: OfficeCtx, query: IntakeQuery) => {
  const all = sql`office_id = ${ctx.office.id} and state = 'submitted' and ${submittedIn(query.year)}`
  const newest = sql`submitted_at desc, id`
  return sql`probe as materialized (
      select count(*) filter (where ${matches(query.search)}) * 3 >= count(*) as is_common
      from (select number, title, organisation_name, organisation_numbers from offers o
        where ${all} order by ${newest} limit ${PROBED}) newest
    ), walked as materialized (
      select id from (
        select id, number, title, organisation_name, organisation_numbers from offers o
        where ${all} and (select is_common from probe) order by ${newest} limit ${WALKED}
      ) newest where ${matches(query.search)} limit ${MOST_FOUND + 1}
    ), searched as materialized (
      select id from walked where (select count(*) from walked) > ${MOST_FOUND}
      union all
      (select id from offers o where (select count(*) from walked) <= ${MOST_FOUND} and ${all} and ${matches(query.search)}
        limit ${MOST_FOUND + 1})
    ),`
}

/** Whether the words were in more offers than were taken out, so that others may have been the ones asked for. */
const isPart = (query: IntakeQuery) =>
  isSearchedWide(query) ? sql`(select count(*) > ${MOST_FOUND} from searched)` : sql`false`

/** The words of the index `offers_words`, to the letter. */
const words = sql`fold(coalesce(number, '') || ' ' || coalesce(title, '') || ' ' || coalesce(organisation_name, '') || ' '
  || coalesce(organisation_numbers, ''))`

const partOf = (text: string): string => `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`

function matches(search: string): RawBuilder<boolean> {
  const digits = registerDigits(search)
  const asTyped = sql<boolean>`${words} like fold(${partOf(search)})`
  return digits ? sql<boolean>`(${asTyped} or ${words} like ${partOf(digits)})` : asTyped
}

function submittedIn(year: number | undefined): RawBuilder<unknown> {
  if (!year) return sql`true`
  const start = (of: number) => momentAt(new Temporal.PlainDate(of, 1, 1), "00:00")
  return sql`o.submitted_at >= ${start(year)} and o.submitted_at < ${start(year + 1)}`
}

function conditions(ctx: OfficeCtx, query: IntakeQuery): RawBuilder<unknown>[] {
  const all = [
    sql`o.office_id = ${ctx.office.id}`,
    sql`o.state = 'submitted'`,
    isUnsealed(ctx.now),
    submittedIn(query.year),
  ]
  if (query.callId) all.push(sql`o.call_id = ${query.callId}`)
  if (query.sphere) all.push(sql`${[query.sphere]}::text[] <@ c.spheres`)
  if (query.formal === "returned") all.push(sql`r.id is not null`)
  else if (query.formal) all.push(sql`r.id is null`)
  if (query.formal === "unchecked") all.push(sql`f.passed is null`)
  if (query.formal === "passed") all.push(sql`f.passed`)
  if (query.formal === "failed") all.push(sql`not f.passed`)
  return all
}

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
  const asked: IntakeQuery = isSortable(query) ? query : { ...query, sort: "submitted" }
  const last = asked.sort === "submitted" ? sql`o.id` : sql`o.sequence, o.id`
  return sql`${SORTS[asked.sort]} ${isFalling(asked) ? sql`desc` : sql`asc`}, ${last}`
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
