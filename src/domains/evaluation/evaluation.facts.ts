import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { taskOfCall } from "../calls/public.ts"
import { type FactSource, yearOf } from "../strategy/public.ts"
import { evaluationFactTexts as texts } from "./evaluation.facts.texts.ts"

/** Facts of offers `o` in calls `c` whose results are published; `from` brings what was found or decided of them. */
const published = (
  ctx: OfficeCtx,
  it: { year: RawBuilder<number>; quantity: RawBuilder<unknown>; from: RawBuilder<unknown> },
): RawBuilder<unknown> => sql`
  select ${it.year} as year, o.call_id || '/' || o.id as thing_id, ${it.quantity}::bigint as quantity,
    o.number || ' · ' || o.organisation_name || ': ' || o.title as label,
    c.spheres, k.unit_id, o.organisation_id, c.programme_task_id
  from calls c join offers o on o.office_id = c.office_id and o.call_id = c.id and o.state = 'submitted' ${it.from}
  ${taskOfCall}
  where c.office_id = ${ctx.office.id} and c.results_published_at is not null`

const rejected = sql`
  join formal_checks f on f.office_id = o.office_id and f.offer_id = o.id and not f.passed`
const granted = sql`
  join grant_decisions d on d.office_id = o.office_id and d.offer_id = o.id and d.amount > 0`

const shared = {
  filters: ["sphere", "unit"],
  href: (office, thingId) => urls.results.href({ office, callId: thingId.split("/")[0]! }),
  isPublic: true,
} satisfies Partial<FactSource>

/** What can be counted of checks and decisions. */
export const evaluationFacts: readonly FactSource[] = [
  {
    ...shared,
    key: "offers-rejected-formally",
    name: texts.rejected,
    explanation: texts.rejectedHow,
    unit: "things",
    rows: (ctx) => published(ctx, { year: yearOf("o.submitted_at"), quantity: sql`1`, from: rejected }),
  },
  {
    ...shared,
    key: "offers-awarded",
    name: texts.granted,
    explanation: texts.grantedHow,
    unit: "things",
    rows: (ctx) => published(ctx, { year: yearOf("d.decided_at"), quantity: sql`1`, from: granted }),
  },
  {
    ...shared,
    key: "grants-awarded",
    name: texts.awarded,
    explanation: texts.awardedHow,
    unit: "grosze",
    rows: (ctx) => published(ctx, { year: yearOf("d.decided_at"), quantity: sql`d.amount`, from: granted }),
  },
]
