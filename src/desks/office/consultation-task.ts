import { sql } from "kysely"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { consultationTaskTexts as texts } from "./consultation-task.texts.ts"
import type { DeskTask } from "./office-desk.tasks.ts"

type Row = { id: string; title: string; isAhead: boolean; isOver: boolean; waiting: number; held: number }

/** What announced consultations without a report ask of those who run them; few are at work at once. */
export async function consultationTasks(ctx: OfficeCtx): Promise<DeskTask[]> {
  const { rows } = await sql<Row>`
    select c.id, c.title, c.to_on < ${today(ctx.now).toString()} as "isOver",
      c.from_on > ${today(ctx.now).toString()} as "isAhead",
      count(r.id) filter (where r.decision is null and r.duplicate_of is null)::int as waiting,
      count(r.id) filter (where r.is_held)::int as held
    from consultations c
    left join consultation_remarks r on r.office_id = c.office_id and r.consultation_id = c.id and r.state = 'taken'
    where c.office_id = ${ctx.office.id} and c.state = 'announced'
    group by c.office_id, c.id order by c.to_on limit 20`.execute(ctx.db)
  return rows.map((row) => taskOf(ctx, row))
}

function taskOf(ctx: OfficeCtx, row: Row): DeskTask {
  const to = { office: ctx.office.slug, consultationId: row.id }
  const what = texts.what(row.title)
  if (row.held > 0)
    return {
      what,
      state: texts.held(row.held),
      tone: "danger",
      next: { label: texts.goHeld, href: urls.officeRemarks.href(to, { dane: "tak" }) },
    }
  if (row.waiting > 0)
    return {
      what,
      state: texts.waiting(row.waiting),
      tone: row.isOver ? "warning" : "info",
      next: { label: texts.goAnswer, href: urls.officeRemarks.href(to, { odpowiedz: "waiting" }) },
    }
  if (row.isOver)
    return {
      what,
      state: texts.toReport,
      tone: "warning",
      next: { label: texts.goReport, href: urls.consultationReport.href(to) },
    }
  return {
    what,
    state: row.isAhead ? texts.ahead : texts.open,
    tone: "success",
    next: { label: texts.goConsultation, href: urls.officeConsultation.href(to) },
  }
}
