import { sql } from "kysely"
import {
  consultationOfProgramme,
  consultationPapers,
  consultationSentences,
  consultationStanding,
} from "../domains/consultations/public.ts"
import type { ProgrammeNeighbours, TaskCall } from "../domains/programmes/public.ts"

type Row = {
  task_id: string
  id: string
  title: string
  number: string | null
  state: TaskCall["state"]
  pool: number | null
  awarded: number
  paid: number
}

/** What programmes learn of the domains after them. */
export const programmeNeighbours: ProgrammeNeighbours = {
  async taskCourses(ctx, programmeId) {
    const { rows } = await sql<Row>`
      select t.id as task_id, c.id, c.title, c.number, c.state, c.pool,
        coalesce((select sum(d.amount) from grant_decisions d
          where d.office_id = c.office_id and d.call_id = c.id and c.state = 'decided'), 0)::bigint as awarded,
        coalesce((select sum(r.amount) from contracts u
          join contract_tranches r on r.office_id = u.office_id and r.contract_id = u.id and r.paid_on is not null
          where u.office_id = c.office_id and u.call_id = c.id), 0)::bigint as paid
      from programme_tasks t
      join calls c on c.office_id = t.office_id and c.programme_task_id = t.id and c.deleted_at is null
      where t.office_id = ${ctx.office.id} and t.programme_id = ${programmeId}
      order by c.published_at nulls last, c.id`.execute(ctx.db)
    return new Map(
      [...Map.groupBy(rows, (row) => row.task_id)].map(([taskId, calls]) => [
        taskId,
        {
          calls: calls.map(({ id, title, number, state, pool }) => ({ id, title, number, state, pool: pool ?? 0 })),
          announced: sum(calls.filter(isInForce), (call) => call.pool ?? 0),
          awarded: sum(calls, (call) => call.awarded),
          paid: sum(calls, (call) => call.paid),
        },
      ]),
    )
  },

  consultationSentences,

  async consultationEnd(ctx, programmeId) {
    return (await consultationOfProgramme(ctx, programmeId))?.to ?? undefined
  },

  async consultationAtWork(ctx, programmeId) {
    const row = await ctx.db
      .selectFrom("consultations")
      .select("to_on")
      .where("office_id", "=", ctx.office.id)
      .where("programme_id", "=", programmeId)
      .where("state", "=", "announced")
      .orderBy("to_on", "desc")
      .limit(1)
      .executeTakeFirst()
    return row?.to_on ? { until: row.to_on } : undefined
  },

  consultationPapers,

  consultationStanding,
}

const isInForce = ({ state }: Row) => state === "published" || state === "decided"

const sum = (calls: readonly Row[], of: (call: Row) => number) => calls.reduce((total, call) => total + of(call), 0)
