import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { FactNarrowing, FactSource } from "./fact-source.ts"

/** One question of many: `id` is what the answer is called by. */
export type FactQuestion = FactNarrowing & { id: string; source: FactSource }

/** `sum` in the unit of the source, `things` how many facts stand behind it. */
export type FactYear = { year: number; sum: number; things: number }

type Years = { from: number; to: number }
const EVER: Years = { from: 1900, to: 2200 }

/** Questions that ask for the same thing are one. */
const askedFor = ({ source, sphere = "", unitId = "", programmeTaskId = "" }: FactQuestion): string =>
  [source.key, sphere, unitId, programmeTaskId].join(" ")

/** From how many things on an answer may be as old as the memory of answers allows, where the reader's context has one. */
export const MANY_THINGS = 10_000

/** Whether an answer of these years may have been remembered. */
export const isRemembered = (years: readonly FactYear[]): boolean =>
  years.reduce((sum, { things }) => sum + things, 0) >= MANY_THINGS

/**
 * Answers any number of questions in one query, which grows with the different ones among them; years without facts are
 * left out.
 */
export async function answerFacts(
  ctx: OfficeCtx,
  questions: readonly FactQuestion[],
  years: Years = EVER,
): Promise<ReadonlyMap<string, readonly FactYear[]>> {
  const different = new Map(questions.map((question) => [askedFor(question), question]))
  const keyOf = (asked: string): string => [ctx.office.id, years.from, years.to, asked].join(" ")
  const answers = new Map<string, readonly FactYear[]>()
  for (const [asked, question] of different) {
    const alone = new Map([[asked, question]])
    const kept = ctx.answers?.recall(keyOf(asked), async () => (await count(ctx, alone, years)).get(asked) ?? [])
    if (kept) answers.set(asked, kept)
  }
  const unknown = new Map([...different].filter(([asked]) => !answers.has(asked)))
  for (const [asked, counted] of await count(ctx, unknown, years)) {
    answers.set(asked, counted)
    if (isRemembered(counted)) ctx.answers?.keep(keyOf(asked), counted)
  }
  return new Map(questions.map((question) => [question.id, answers.get(askedFor(question)) ?? []]))
}

async function count(
  ctx: OfficeCtx,
  questions: ReadonlyMap<string, FactQuestion>,
  { from, to }: Years,
): Promise<ReadonlyMap<string, readonly FactYear[]>> {
  if (questions.size === 0) return new Map()
  const each = [...questions].map(
    ([asked, { id: _, source, ...narrowed }]) => sql`
      select ${asked}::text as asked, f.year, sum(f.quantity)::bigint as sum, count(*)::int as things
      from ${factsOf(ctx, source, narrowed)} f where f.year between ${from} and ${to} group by f.year`,
  )
  const { rows } = await sql<FactYear & { asked: string }>`
    ${sql.join(each, sql` union all `)} order by 1, 2`.execute(ctx.db)
  const years = Map.groupBy(rows, ({ asked }) => asked)
  return new Map([...years].map(([asked, its]) => [asked, its.map(({ year, sum, things }) => ({ year, sum, things }))]))
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

type ListQuestion = FactNarrowing & { year: number; page: number }

/** The things behind one number, 25 a page, with the sum of them all. A page past the end is the last one. One query. */
export async function factList(ctx: OfficeCtx, source: FactSource, it: ListQuestion): Promise<FactPage> {
  const key = [ctx.office.id, "list", source.key, it.year, it.page, it.sphere, it.unitId, it.programmeTaskId].join(" ")
  const kept = ctx.answers?.recall(key, () => readList(ctx, source, it))
  if (kept) return kept
  const list = await readList(ctx, source, it)
  if (list.total >= MANY_THINGS) ctx.answers?.keep(key, list)
  return list
}

async function readList(ctx: OfficeCtx, source: FactSource, it: ListQuestion): Promise<FactPage> {
  const { year, page: asked, ...narrowed } = it
  const before = (Math.max(1, asked) - 1) * FACT_PAGE_SIZE
  const order = source.inOrderOf ? sql.ref(`f.${source.inOrderOf}`) : sql`f.label collate "pl-x-icu"`
  const { rows } = await sql<ListRow>`
    with whole as (
      select coalesce(sum(f.quantity), 0)::bigint as sum, count(*)::int as total
      from ${factsOf(ctx, source, narrowed)} f where f.year = ${year}
    )
    select whole.sum, whole.total, listed.* from whole left join lateral (
      select f.thing_id as id, f.label, f.quantity from ${factsOf(ctx, source, narrowed)} f
      where f.year = ${year} order by ${order}, f.thing_id
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
