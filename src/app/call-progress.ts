import { sql } from "kysely"
import type { CallProgress } from "../domains/calls/public.ts"
import { evaluationProgress } from "../domains/evaluation/public.ts"
import { appTexts as texts } from "./app.texts.ts"

/** What calls learn of the domains after them. */
export const callProgress: CallProgress = {
  async submittedCounts(ctx, callIds) {
    if (callIds.length === 0) return new Map()
    const { rows } = await sql<{ call_id: string; count: number }>`
      select call_id, count(*)::int as count from offers
      where office_id = ${ctx.office.id} and call_id = any(${[...callIds]}::uuid[]) and state = 'submitted'
      group by call_id`.execute(ctx.db)
    return new Map(rows.map((row) => [row.call_id, row.count]))
  },

  async offerFacts(ctx, callId) {
    const { rows } = await sql<{ submitted: number; checked: number; passed: number }>`
      select count(*)::int as submitted, count(c.offer_id)::int as checked,
        count(*) filter (where c.passed)::int as passed
      from offers o left join formal_checks c on c.office_id = o.office_id and c.offer_id = o.id
      where o.office_id = ${ctx.office.id} and o.call_id = ${callId} and o.state = 'submitted'`.execute(ctx.db)
    const { submitted, checked, passed } = rows[0]!
    return { submitted, meetRequirements: checked === submitted ? passed : undefined }
  },

  async offerors(ctx, callId) {
    const { rows } = await sql<{ id: string }>`
      with working as (
        select office_id, id, organisation_id from offers
        where office_id = ${ctx.office.id} and call_id = ${callId} and state in ('drafted', 'submitted'))
      select organisation_id as id from working
      union select p.organisation_id from working w
        join offer_partners p on p.office_id = w.office_id and p.offer_id = w.id`.execute(ctx.db)
    return rows.map(({ id }) => id)
  },

  async stepOf(ctx, call, submitted) {
    const progress = await evaluationProgress(ctx, call.id, submitted)
    return {
      current: progress.step,
      notes: {
        "formal-check": texts.outOf(progress.checked, submitted),
        ...(progress.sheetsDue > 0 ? { scoring: texts.outOf(progress.sheetsHandedIn, progress.sheetsDue) } : {}),
      },
    }
  },
}
