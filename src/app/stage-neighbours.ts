import { sql } from "kysely"
import { noCourse, type StageNeighbours } from "../domains/programmes/public.ts"
import { isOpinionWaived } from "../law/consultations.ts"
import { today, ZONE } from "../lib/dates.ts"
import { urls } from "../urls.ts"

type Row = {
  consultation_id: string | null
  state: "drafted" | "announced" | "reported" | null
  from_on: string | null
  to_on: string | null
  remarks: number
  waiting: number
  delivered_on: string | null
  due_on: string | null
  given_on: string | null
  calls: number
  tasks: number
  tasks_with_calls: number
  report_on: string | null
  presented_on: string | null
}

/** What the stages of a programme learn of the domains after it, in one query. */
export const stageNeighbours: StageNeighbours = {
  async courseOf(ctx, programme) {
    const { rows } = await sql<Row>`
      select c.id as consultation_id, c.state, c.from_on, c.to_on, o.delivered_on, o.due_on, o.given_on,
        (select count(*)::int from consultation_remarks r
          where r.office_id = p.office_id and r.consultation_id = c.id and r.state = 'taken') as remarks,
        (select count(*)::int from consultation_remarks r
          where r.office_id = p.office_id and r.consultation_id = c.id and r.state = 'taken'
            and r.answered_at is null and r.duplicate_of is null) as waiting,
        (select count(*)::int from calls k join programme_tasks t on t.office_id = k.office_id and t.id = k.programme_task_id
          where k.office_id = p.office_id and t.programme_id = p.id and k.state in ('published', 'decided')) as calls,
        (select count(*)::int from programme_tasks t where t.office_id = p.office_id and t.programme_id = p.id) as tasks,
        (select count(*)::int from programme_tasks t where t.office_id = p.office_id and t.programme_id = p.id and exists (
          select 1 from calls k where k.office_id = t.office_id and k.programme_task_id = t.id
            and k.state in ('published', 'decided'))) as tasks_with_calls,
        (select (e.published_at at time zone ${ZONE}::text)::date from yearly_reports y
          join yearly_report_editions e on e.office_id = y.office_id and e.report_id = y.id and e.edition = 1
          where y.office_id = p.office_id and y.year = p.year_from and p.kind = 'annual') as report_on,
        (select y.presented_on from yearly_reports y
          where y.office_id = p.office_id and y.year = p.year_from and p.kind = 'annual') as presented_on
      from programmes p
      left join lateral (
        select * from consultations c where c.office_id = p.office_id and c.programme_id = p.id
          and c.state not in ('annulled', 'deleted')
        order by (c.state = 'drafted'), c.announced_at desc nulls last, c.id desc limit 1
      ) c on true
      left join consultation_opinions o on o.office_id = p.office_id and o.consultation_id = c.id
      where p.office_id = ${ctx.office.id} and p.id = ${programme.id}`.execute(ctx.db)
    const row = rows[0]
    if (!row) return noCourse
    const { slug: office } = ctx.office
    const day = today(ctx.now)
    const isClosed = row.state === "announced" && row.to_on !== null && row.to_on < day.toString()
    return {
      consultation:
        row.consultation_id && row.state
          ? {
              state: isClosed ? "closed" : row.state,
              remarks: row.remarks,
              waiting: row.waiting,
              from: row.from_on,
              until: row.to_on,
              officeHref: urls.officeConsultation.href({ office, consultationId: row.consultation_id }),
              publicHref: urls.consultation.href({ office, consultationId: row.consultation_id }),
            }
          : null,
      opinion: row.delivered_on
        ? {
            deliveredOn: row.delivered_on,
            givenOn: row.given_on,
            isWaived: row.due_on !== null && isOpinionWaived({ dueOn: row.due_on, givenOn: row.given_on }, day),
          }
        : null,
      calls: row.calls,
      tasksWithoutCall: row.tasks - row.tasks_with_calls,
      report: row.report_on
        ? {
            publishedOn: row.report_on,
            isPresented: row.presented_on !== null,
            presentedOn: row.presented_on,
            href: urls.publicYearlyReport.href({ office, year: String(programme.yearFrom) }),
          }
        : null,
    }
  },
}
