import { sql } from "kysely"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"

export type CallAtWork = {
  id: string
  title: string
  closesAt: Temporal.Instant
  isDecided: boolean
  isHandedOver: boolean
  submitted: number
  checked: number
}

/** Calls announced and not finished: until their results are published. */
export async function callsAtWork(ctx: OfficeCtx): Promise<CallAtWork[]> {
  const { rows } = await sql<CallAtWork>`
    select c.id, c.title, c.offers_until as "closesAt", c.state = 'decided' as "isDecided",
      exists (select 1 from committee_opinions o where o.office_id = c.office_id and o.call_id = c.id) as "isHandedOver",
      (select count(*)::int from offers o
        where o.office_id = c.office_id and o.call_id = c.id and o.state = 'submitted') as submitted,
      (select count(*)::int from formal_checks f where f.office_id = c.office_id and f.call_id = c.id) as checked
    from calls c
    where c.office_id = ${ctx.office.id} and c.state in ('published', 'decided') and c.results_published_at is null
    order by c.offers_until limit 30`.execute(ctx.db)
  return rows
}

export type Seat = { callId: string; title: string; isStated: boolean; due: number; handedIn: number }

/** The committees on which this person sits, whose opinion is not handed over yet. */
export async function seatsOf(ctx: PersonCtx): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select c.id as "callId", c.title,
      s.exclusions is not null as "isStated",
      (select count(*)::int from formal_checks f
        where f.office_id = m.office_id and f.call_id = m.call_id and f.passed
          and not coalesce(s.exclusions, '[]') @> jsonb_build_array(jsonb_build_object('offerId', f.offer_id))) as due,
      (select count(*)::int from score_sheets h where h.office_id = m.office_id and h.call_id = m.call_id
        and h.person_id = m.person_id and h.submitted_at is not null) as "handedIn"
    from committee_members m join calls c on c.office_id = m.office_id and c.id = m.call_id
    left join lateral (
      select exclusions from conflict_statements e
      where e.office_id = m.office_id and e.call_id = m.call_id and e.person_id = m.person_id
      order by stated_at desc, id desc limit 1
    ) s on true
    where m.office_id = ${ctx.office.id} and m.person_id = ${ctx.actor.id} and m.ended_at is null
      and c.state = 'published' and c.offers_until < ${ctx.now}
      and not exists (select 1 from committee_opinions o where o.office_id = m.office_id and o.call_id = m.call_id)
    order by c.offers_until limit 30`.execute(ctx.db)
  return rows
}

export type MoneyAtWork = {
  /** Awarded offers of the last year without a contract; one of them to begin with. */
  withoutContract: number
  nextOfferId: string | null
  toSign: number
  nextToSign: string | null
  tranchesDue: number
  nextTrancheContract: string | null
  reportsToRead: number
  nextReport: string | null
  reportsLate: number
  questions: number
  nextQuestionCall: string | null
}

/** What waits in contracts and reports; each number is bounded by what is unfinished, never by what is kept. */
export async function moneyAtWork(ctx: OfficeCtx): Promise<MoneyAtWork> {
  const day = today(ctx.now)
  const office = ctx.office.id
  const { rows } = await sql<MoneyAtWork>`
    with awarded as (
      select d.offer_id from calls c
      join grant_decisions d on d.office_id = c.office_id and d.call_id = c.id and d.amount > 0
      where c.office_id = ${office} and c.results_published_at > ${ctx.now.subtract({ hours: 24 * 366 })}
        and not exists (select 1 from contracts k where k.office_id = d.office_id and k.offer_id = d.offer_id)
      limit 1000
    ), unsigned as (
      select id from contracts where office_id = ${office} and state = 'drafted' limit 1000
    ), due as (
      select t.contract_id from contract_tranches t
      join contracts k on k.office_id = t.office_id and k.id = t.contract_id and k.state = 'signed'
      where t.office_id = ${office} and t.paid_on is null limit 1000
    ), waiting as (
      select id from reports where office_id = ${office} and state = 'submitted' limit 1000
    ), late as (
      select k.id from contracts k where k.office_id = ${office} and k.state = 'signed'
        and k.report_due_on < ${day.toString()}
        and not exists (select 1 from reports r where r.office_id = k.office_id and r.contract_id = k.id
          and r.state in ('submitted', 'accepted'))
      limit 1000
    ), asked as (
      select call_id from call_questions where office_id = ${office} and answered_at is null order by asked_at limit 1000
    )
    select
      (select count(*)::int from asked) as "questions", (select call_id from asked limit 1) as "nextQuestionCall",
      (select count(*)::int from awarded) as "withoutContract", (select offer_id from awarded limit 1) as "nextOfferId",
      (select count(*)::int from unsigned) as "toSign", (select id from unsigned limit 1) as "nextToSign",
      (select count(*)::int from due) as "tranchesDue", (select contract_id from due limit 1) as "nextTrancheContract",
      (select count(*)::int from waiting) as "reportsToRead", (select id from waiting limit 1) as "nextReport",
      (select count(*)::int from late) as "reportsLate"`.execute(ctx.db)
  return rows[0]!
}
