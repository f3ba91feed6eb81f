import { sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { LEAST_MEMBERS } from "./standing.ts"

/** How far the evaluation of a closed call is; one query, for lists and headings. */
export type EvaluationProgress = {
  step: "formal-check" | "scoring" | "proposal" | "decision"
  checked: number
  passed: number
  sheetsDue: number
  sheetsHandedIn: number
}

/** @param submitted number of submitted offers of the call */
export async function evaluationProgress(
  ctx: OfficeCtx,
  callId: string,
  submitted: number,
): Promise<EvaluationProgress> {
  const { rows } = await sql<{
    checked: number
    passed: number
    members: number
    due: number
    handed: number
    handed_over: boolean
  }>`
    with passed as (
      select offer_id from formal_checks
      where office_id = ${ctx.office.id} and call_id = ${callId} and passed
    ), seated as (
      select m.person_id, coalesce(s.exclusions, '[]'::jsonb) as exclusions
      from committee_members m
      left join lateral (
        select exclusions from conflict_statements c
        where c.office_id = m.office_id and c.call_id = m.call_id and c.person_id = m.person_id
        order by stated_at desc, id desc limit 1
      ) s on true
      where m.office_id = ${ctx.office.id} and m.call_id = ${callId} and m.ended_at is null
    ), due as (
      select m.person_id, p.offer_id from seated m cross join passed p
      where not exists (
        select 1 from jsonb_array_elements(m.exclusions) e where e ->> 'offerId' = p.offer_id::text
      )
    )
    select
      (select count(*)::int from formal_checks where office_id = ${ctx.office.id} and call_id = ${callId}) as checked,
      (select count(*)::int from passed) as passed,
      (select count(*)::int from seated) as members,
      (select count(*)::int from due) as due,
      (select count(*)::int from due d join score_sheets s
        on s.office_id = ${ctx.office.id} and s.offer_id = d.offer_id and s.person_id = d.person_id
        where s.submitted_at is not null) as handed,
      exists (select 1 from committee_opinions where office_id = ${ctx.office.id} and call_id = ${callId}) as handed_over
  `.execute(ctx.db)
  const it = rows[0]!
  const isScored = it.members >= LEAST_MEMBERS && it.handed >= it.due
  const step = it.handed_over ? "decision" : it.checked < submitted ? "formal-check" : isScored ? "proposal" : "scoring"
  return { step, checked: it.checked, passed: it.passed, sheetsDue: it.due, sheetsHandedIn: it.handed }
}
