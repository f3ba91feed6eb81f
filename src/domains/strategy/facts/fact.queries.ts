import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { FactNarrowing, FactSource } from "./fact-source.ts"

/** One question of many: `id` is what the answer is called by. */
export type FactQuestion = FactNarrowing & { id: string; source: FactSource }

/** `sum` in the unit of the source, `things` how many facts stand behind it. */
export type FactYear = { year: number; sum: number; things: number }

const EVER = { from: 1900, to: 2200 }

/** Questions that ask for the same thing are one. */
const askedFor = ({ source, sphere = "", unitId = "", programmeTaskId = "" }: FactQuestion): string =>
  [source.key, sphere, unitId, programmeTaskId].join(" ")

/**
 * Answers any number of questions in one query, which grows with the different ones among them; years without facts are
 * left out.
 */
export async function answerFacts(
  ctx: OfficeCtx,
  questions: readonly FactQuestion[],
  { from, to }: { from: number; to: number } = EVER,
): Promise<ReadonlyMap<string, readonly FactYear[]>> {
  if (questions.length === 0) return new Map()
  const different = new Map(questions.map((question) => [askedFor(question), question]))
  const each = [...different].map(
    ([asked, { id: _, source, ...narrowed }]) => sql`
      select ${asked}::text as asked, f.year, sum(f.quantity)::bigint as sum, count(*)::int as things
      from ${factsOf(ctx, source, narrowed)} f where f.year between ${from} and ${to} group by f.year`,
  )
  const { rows } = await sql<FactYear & { asked: string }>`
    ${sql.join(each, sql` union all `)} order by 1, 2`.execute(ctx.db)
  const answers = Map.groupBy(rows, ({ asked }) => asked)
  return new Map(
    questions.map((question) => [
      question.id,
      (answers.get(askedFor(question)) ?? []).map(({ year, sum, things }) => ({ year, sum, things })),
    ]),
  )
}

/** What each source counted year by year, all narrowed alike, in one query. */
export async function factTotals(
  ctx: OfficeCtx,
  sources: readonly FactSource[],
  { from, to, ...narrowed }: FactNarrowing & { from: number; to: number },
): Promise<(FactYear & { key: string })[]> {
  const questions = sources.map((source) => ({ ...narrowed, id: source.key, source }))
  const answers = await answerFacts(ctx, questions, { from, to })
  return [...answers].flatMap(([key, years]) => years.map((year) => ({ key, ...year })))
}

export type Fact = { id: string; label: string; quantity: number; href: string }
export type FactPage<Thing = Fact> = { things: Thing[]; sum: number; total: number; page: number; pages: number }

export const FACT_PAGE_SIZE = 25

type ListRow = { sum: number; total: number; id: string | null; label: string; quantity: number }

/** The things behind one number, 25 a page, with the sum of them all. A page past the end is the last one. One query. */
export async function factList(
  ctx: OfficeCtx,
  source: FactSource,
  { year, page: asked, ...narrowed }: FactNarrowing & { year: number; page: number },
): Promise<FactPage> {
  const before = (Math.max(1, asked) - 1) * FACT_PAGE_SIZE
  const { rows } = await sql<ListRow>`
    with counted as (
      select f.thing_id as id, f.label, f.quantity from ${factsOf(ctx, source, narrowed)} f where f.year = ${year}
    ), whole as (
      select coalesce(sum(quantity), 0)::bigint as sum, count(*)::int as total from counted
    )
    select whole.sum, whole.total, listed.* from whole left join lateral (
      select * from counted order by label collate "pl-x-icu", id
      limit ${FACT_PAGE_SIZE}
      offset least(${before}::int, greatest(whole.total - 1, 0) / ${FACT_PAGE_SIZE}::int * ${FACT_PAGE_SIZE}::int)
    ) listed on true`.execute(ctx.db)
  const { sum, total } = rows[0]!
  const pages = Math.max(1, Math.ceil(total / FACT_PAGE_SIZE))
  return {
    things: rows.flatMap(({ id, label, quantity }) =>
      id === null ? [] : [{ id, label, quantity, href: source.href(ctx.office.slug, id) }],
    ),
    sum,
    total,
    page: Math.min(Math.max(1, asked), pages),
    pages,
  }
}

/** The facts of a source that meet what it is narrowed to, to select from. */
export function factsOf(
  ctx: OfficeCtx,
  source: FactSource,
  { sphere, unitId, programmeTaskId }: FactNarrowing = {},
): RawBuilder<unknown> {
  const conditions = [
    ...(sphere === undefined ? [] : [sql`${sphere} = any(facts.spheres)`]),
    ...(unitId === undefined ? [] : [sql`facts.unit_id = ${unitId}::uuid`]),
    ...(programmeTaskId === undefined ? [] : [sql`facts.programme_task_id = ${programmeTaskId}::uuid`]),
  ]
  const met = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`
  return sql`(select facts.* from (${source.rows(ctx, sphere)}) facts ${met})`
}
