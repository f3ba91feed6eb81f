import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { type FactSource, yearOf } from "../strategy/public.ts"
import { callFactTexts as texts } from "./call.facts.texts.ts"

const href = (office: string, callId: string): string => urls.call.href({ office, callId })

/** Joins to calls `c` the task of the programme `k` that each carries out, so that its facts are of the unit of that task. */
export const taskOfCall = sql`left join programme_tasks k on k.office_id = c.office_id and k.id = c.programme_task_id`

/** Facts of announced calls that meet a condition; `quantity` and `year` are of the call `c`. */
const announced = (
  ctx: OfficeCtx,
  it: { year: RawBuilder<number>; quantity: RawBuilder<unknown>; where?: RawBuilder<unknown> },
): RawBuilder<unknown> => sql`
  select ${it.year} as year, c.id::text as thing_id, ${it.quantity}::bigint as quantity, c.number || ' · ' || c.title as label,
    c.spheres, k.unit_id, null::uuid as organisation_id, c.programme_task_id
  from calls c
  ${taskOfCall}
  where c.office_id = ${ctx.office.id} and c.state <> 'drafted' ${it.where ?? sql``}`

/** What can be counted of calls. */
export const callFacts: readonly FactSource[] = [
  {
    key: "calls-announced",
    name: texts.announced,
    explanation: texts.announcedHow,
    unit: "things",
    filters: ["sphere", "unit"],
    rows: (ctx) => announced(ctx, { year: yearOf("c.published_at"), quantity: sql`1` }),
    href,
    isPublic: true,
  },
  {
    key: "calls-pool",
    name: texts.pool,
    explanation: texts.poolHow,
    unit: "grosze",
    filters: ["sphere", "unit"],
    rows: (ctx) =>
      announced(ctx, {
        year: yearOf("c.published_at"),
        quantity: sql`c.pool`,
        where: sql`and c.state <> 'annulled'`,
      }),
    href,
    isPublic: true,
  },
  {
    key: "calls-annulled",
    name: texts.annulled,
    explanation: texts.annulledHow,
    unit: "things",
    filters: ["sphere", "unit"],
    rows: (ctx) =>
      announced(ctx, { year: yearOf("c.annulled_at"), quantity: sql`1`, where: sql`and c.state = 'annulled'` }),
    href,
    isPublic: true,
  },
]
