import { sql } from "kysely"
import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"

export type TrailCost = { id: string; group: string; name: string; agreed: Grosze; spent: Grosze | null }

/** A signed contract with what stands before and after it. */
export type ContractTrail = {
  id: string
  number: string
  title: string
  organisationId: string
  organisationName: string
  grant: Grosze
  paid: Grosze
  taskYear: number
  offer: { number: string; requested: Grosze }
  call: { id: string; number: string | null; title: string; pool: Grosze; cardId: string | null; taskId: string | null }
  activities: readonly { id: string; name: string }[]
  costs: readonly TrailCost[]
  settlement: { used: Grosze; unused: Grosze } | null
  /** What the accepted report states beside the grant, by the key under which the city counts it; nothing left out but zeros. */
  brought: readonly Brought[]
}

/** In grosze, people or hours, as the source of that key counts. */
export type Brought = { key: BroughtKey; quantity: number }
export type BroughtKey = (typeof BROUGHT)[number]

/** Money of the organisation, work and things, then what others paid, then people and hours. */
const BROUGHT = [
  "ownFinancial",
  "personal",
  "material",
  "recipients",
  "otherPublic",
  "euFunds",
  "volunteers",
  "volunteerHours",
] as const

type Row = {
  id: string
  number: string
  title: string
  organisation_id: string
  organisation_name: string
  grant: Grosze
  paid: Grosze
  task_year: number
  offer: { number: string; grant: Grosze }
  activities: { id: string; name: string }[]
  costs: { id: string; group: string; name: string; amount: Grosze }[]
  call: ContractTrail["call"]
  actual: { id: string; actual: Grosze | null }[] | null
  used: Grosze | null
  unused: Grosze | null
  brought: Partial<Record<BroughtKey, number | null>> | null
}

/**
 * The trail of one contract, in one query.
 * @throws Missing when there is none that was signed and is performed or settled
 */
export async function contractTrail(ctx: OfficeCtx, contractId: string): Promise<ContractTrail> {
  if (!isId(contractId)) throw new Missing("contract")
  const { rows } = await sql<Row>`
    select u.id, u.number, u.title, u.organisation_id, u.organisation_name, u.grant_amount as "grant", u.task_year,
      coalesce((select sum(t.amount) from contract_tranches t
        where t.office_id = u.office_id and t.contract_id = u.id and t.paid_on is not null), 0)::bigint as paid,
      u.basis -> 'offer' as offer, u.basis -> 'activities' as activities, u.costs,
      jsonb_build_object('id', c.id, 'number', c.number, 'title', c.title, 'pool', c.pool, 'cardId', c.card_id,
        'taskId', c.programme_task_id) as call,
      case when r.content is not null then (
        select jsonb_object_agg(b.key, r.content -> b.key) from unnest(${[...BROUGHT]}::text[]) as b (key)
      ) end as brought,
      r.content -> 'costs' as actual, r.grant_used as used, r.grant_unused as unused
    from contracts u
    join calls c on c.office_id = u.office_id and c.id = u.call_id
    left join reports r on r.office_id = u.office_id and r.contract_id = u.id and r.state = 'accepted'
    where u.office_id = ${ctx.office.id} and u.id = ${contractId} and u.signed_on is not null
      and u.state in ('signed', 'settled')`.execute(ctx.db)
  const row = rows[0]
  if (!row) throw new Missing("contract")
  const actual = new Map(row.actual?.map((cost) => [cost.id, cost.actual]))
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    grant: row.grant,
    paid: row.paid,
    taskYear: row.task_year,
    offer: { number: row.offer.number, requested: row.offer.grant },
    call: row.call,
    activities: row.activities,
    costs: row.costs.map(({ amount, ...cost }) => ({ ...cost, agreed: amount, spent: actual.get(cost.id) ?? null })),
    settlement: row.used === null ? null : { used: row.used, unused: row.unused ?? 0 },
    brought: BROUGHT.flatMap((key) => {
      const quantity = row.brought?.[key]
      return quantity ? [{ key, quantity }] : []
    }),
  }
}

export type TaskCallLine = {
  id: string
  number: string | null
  title: string
  pool: Grosze
  state: string
  contracted: Grosze
  contracts: number
}

/** Announced competitions for a priority task, the latest first. */
export async function callsOfTask(ctx: OfficeCtx, taskId: string): Promise<TaskCallLine[]> {
  const { rows } = await sql<TaskCallLine>`
    select c.id, c.number, c.title, c.pool, c.state, coalesce(sum(u.grant_amount), 0)::bigint as contracted,
      count(u.id)::int as contracts
    from calls c
    left join contracts u on u.office_id = c.office_id and u.call_id = c.id and u.signed_on is not null
      and u.state in ('signed', 'settled')
    where c.office_id = ${ctx.office.id} and c.programme_task_id = ${taskId} and c.state <> 'drafted'
    group by c.office_id, c.id order by c.published_at desc limit 100`.execute(ctx.db)
  return rows
}

export type TaskContractLine = {
  id: string
  number: string
  title: string
  organisation: string
  grant: Grosze
  paid: Grosze
}
export type TaskContracts = { lines: TaskContractLine[]; total: number; page: number; pages: number }

const PAGE = 25

/** Signed contracts of those competitions, by the organisation's name. */
export async function contractsOfTask(ctx: OfficeCtx, taskId: string, page: number): Promise<TaskContracts> {
  const { rows } = await sql<TaskContractLine & { total: number }>`
    select u.id, u.number, u.title, u.organisation_name as organisation, u.grant_amount as "grant",
      coalesce((select sum(t.amount) from contract_tranches t
        where t.office_id = u.office_id and t.contract_id = u.id and t.paid_on is not null), 0)::bigint as paid,
      count(*) over ()::int as total
    from contracts u join calls c on c.office_id = u.office_id and c.id = u.call_id
    where u.office_id = ${ctx.office.id} and c.programme_task_id = ${taskId} and u.signed_on is not null
      and u.state in ('signed', 'settled')
    order by u.organisation_name collate "pl-x-icu", u.id limit ${PAGE} offset ${(page - 1) * PAGE}`.execute(ctx.db)
  // A page beyond the end (an old link) shows the first one.
  if (rows.length === 0 && page > 1) return contractsOfTask(ctx, taskId, 1)
  const total = rows[0]?.total ?? 0
  return { lines: rows, total, page, pages: Math.max(1, Math.ceil(total / PAGE)) }
}
