import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { taskOfCall } from "../calls/public.ts"
import { type FactSource, organisationsThat, yearOf } from "../strategy/public.ts"
import { offerFactTexts as texts } from "./offer.facts.texts.ts"
import { isUnsealed } from "./offer.seal.ts"

const ofPartners = sql`join offer_partners p on p.office_id = o.office_id and p.offer_id = o.id`

/** Submitted offers of calls with results, as made by an organisation; a joint offer is one of each of its organisations. */
const offeredBy = (ctx: OfficeCtx, by: RawBuilder<unknown>, joined: RawBuilder<unknown> = sql``) => sql`
  select ${yearOf("o.submitted_at")} as year, ${by} as by_id, c.spheres
  from offers o join calls c on c.office_id = o.office_id and c.id = o.call_id ${joined}
  where o.office_id = ${ctx.office.id} and o.state = 'submitted' and c.results_published_at is not null`

/** What can be counted of offers. Who offered what is public from the publication of the results, the number before. */
export const offerFacts: readonly FactSource[] = [
  {
    key: "offers-submitted",
    name: texts.submitted,
    explanation: texts.submittedHow,
    unit: "things",
    filters: ["sphere", "unit"],
    rows: (ctx) => sql`
      select ${yearOf("o.submitted_at")} as year, o.call_id || '/' || o.id as thing_id, 1::bigint as quantity,
        case when c.results_published_at is null then o.number
          else o.number || ' · ' || o.organisation_name || ': ' || o.title end as label,
        c.spheres, k.unit_id, o.organisation_id, c.programme_task_id, o.submitted_at
      from offers o join calls c on c.office_id = o.office_id and c.id = o.call_id
      ${taskOfCall}
      where o.office_id = ${ctx.office.id} and o.state = 'submitted' and ${isUnsealed(ctx.now)}
        and c.offers_until < ${ctx.now}`,
    inOrderOf: "submitted_at",
    href: (office, thingId) => urls.call.href({ office, callId: thingId.split("/")[0]! }),
    isPublic: true,
  },
  {
    key: "organisations-offering",
    name: texts.offerors,
    explanation: texts.offerorsHow,
    unit: "things",
    filters: ["sphere"],
    rows: (ctx, sphere) =>
      organisationsThat(
        sql`${offeredBy(ctx, sql`o.organisation_id`)} union all ${offeredBy(ctx, sql`p.organisation_id`, ofPartners)}`,
        sphere,
      ),
    href: (office, organisationId) => urls.organisation.href({ office, organisationId }),
    isPublic: true,
  },
]
