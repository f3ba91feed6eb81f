import { sql } from "kysely"
import { type StageKey, stageClock } from "../../../law/programme-stages.ts"
import { today } from "../../../lib/dates.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { managesProgrammes } from "../programme.access.ts"
import { yearsOf } from "../programme.ts"
import type { Stage } from "./stage.ts"
import "./stage.tables.ts"

export type OwnStage = Pick<Stage, "key" | "plannedTo"> & { programmeId: string; years: string }

/** What the act wants by a day: a draft to be adopted, or the report of a year to be handed to the council. */
export type DueByLaw = { due: Temporal.PlainDate } /** Without an id nobody has begun it yet. */ & (
  | { what: "draft"; programmeId: string | null; years: string }
  | { what: "report"; year: number; state: "none" | "begun" | "published" }
)

export type StageWork = { own: OwnStage[]; byLaw: DueByLaw[] }

type Row = {
  what: "own" | "draft" | "report"
  stage: StageKey
  planned_to: string
  id: string | null
  kind: "annual" | "multi-year"
  year_from: number
  year_to: number
  edition: number | null
}

/** So many days before its statutory day a thing is a matter of everybody who runs programmes. */
const DAYS_BEFORE = 30

/**
 * Stages that this person looks after, that have begun by plan and whose points are not all marked; and for those who run
 * programmes what is due by law soon or is late, whoever answers for it: drafts without a resolution, and this year's or
 * the next one's that nobody began in an office that has yearly programmes (30 November, art. 5a ust. 1), and reports that the council has not got
 * (31 May, art. 5a ust. 3). Of an entered programme only the last year's report is asked for: the earlier ones were given
 * before the office worked here. One query.
 */
export async function stageWork(ctx: PersonCtx): Promise<StageWork> {
  const day = today(ctx.now)
  const manages = managesProgrammes(ctx)
  const { rows } = await sql<Row>`
    (select 'own' as what, s.stage, s.planned_to, p.id, p.kind, p.year_from, p.year_to, null::int as edition
      from programme_stages s join programmes p on p.office_id = s.office_id and p.id = s.programme_id
      where s.office_id = ${ctx.office.id} and ${ctx.actor.id} in (s.owner_id, s.deputy_id)
        and s.planned_from <= ${day.toString()} and (s.done_on is null or s.done_points < s.planned_points)
        and p.deleted_at is null
      order by s.planned_to limit 20)
    union all
    (select 'draft', 'adopting', null, p.id, p.kind, p.year_from, p.year_to, null
      from programmes p
      where ${manages} and p.office_id = ${ctx.office.id} and p.kind = 'annual' and p.state = 'drafted'
        and p.deleted_at is null and p.year_from <= ${day.year + 1}
      order by p.year_from desc limit 5)
    union all
    (select 'draft', 'adopting', null, null::uuid, 'annual', y, y, null
      from generate_series(${day.year}::int, ${day.year + 1}::int) y
      where ${manages} and exists (select 1 from programmes p where p.office_id = ${ctx.office.id}
          and p.kind = 'annual' and p.year_from < y and p.deleted_at is null)
        and not exists (select 1 from programmes p where p.office_id = ${ctx.office.id}
          and p.kind = 'annual' and p.year_from = y and p.deleted_at is null))
    union all
    (select distinct on (y) 'report', 'monitoring', null, null::uuid, 'annual', y, y, r.edition
      from programmes p cross join lateral generate_series(p.year_from, least(p.year_to, ${day.year - 1})) y
      left join yearly_reports r on r.office_id = p.office_id and r.year = y
      where ${manages} and p.office_id = ${ctx.office.id} and p.state = 'adopted' and p.deleted_at is null
        and (not p.is_entered or y = ${day.year - 1}) and r.presented_on is null
      order by y desc limit 5)`.execute(ctx.db)
  const byLaw = rows.flatMap((row) => dueOf(row) ?? []).filter(({ due }) => isNearOrLate(day, due))
  return {
    byLaw,
    own: rows.flatMap(({ what, id: programmeId, ...row }) =>
      what === "own" && programmeId
        ? [{ key: row.stage, plannedTo: row.planned_to, programmeId, years: yearsIn(row) }]
        : [],
    ),
  }
}

const isNearOrLate = (day: Temporal.PlainDate, due: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day.add({ days: DAYS_BEFORE }), due) >= 0

function dueOf(row: Row): DueByLaw | undefined {
  if (row.what === "own") return undefined
  const facts = { kind: row.kind, yearFrom: row.year_from, yearTo: row.year_to, opinionAskedOn: null }
  const due = stageClock(row.stage, facts)?.end
  if (!due) return undefined
  if (row.what === "draft") return { what: "draft", due, programmeId: row.id, years: yearsIn(row) }
  const state = row.edition === null ? "none" : row.edition === 0 ? "begun" : "published"
  return { what: "report", due, year: row.year_from, state }
}

const yearsIn = (row: Pick<Row, "year_from" | "year_to">) => yearsOf({ yearFrom: row.year_from, yearTo: row.year_to })
