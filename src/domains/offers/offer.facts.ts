import { sql } from "kysely"
import { urls } from "../../urls.ts"
import { type FactSource, spheresOf, yearOf } from "../strategy/public.ts"
import { offerFactTexts as texts } from "./offer.facts.texts.ts"
import { isUnsealed } from "./offer.seal.ts"

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
        c.spheres, k.unit_id, o.organisation_id, c.programme_task_id
      from offers o join calls c on c.office_id = o.office_id and c.id = o.call_id
      left join programme_tasks k on k.office_id = c.office_id and k.id = c.programme_task_id
      where o.office_id = ${ctx.office.id} and o.state = 'submitted' and ${isUnsealed(ctx.now)}
        and c.offers_until < ${ctx.now}`,
    href: (office, thingId) => urls.call.href({ office, callId: thingId.split("/")[0]! }),
    isPublic: true,
  },
  {
    key: "organisations-offering",
    name: texts.offerors,
    explanation: texts.offerorsHow,
    unit: "things",
    filters: ["sphere"],
    // A joint offer is one of each of its organisations: its own column of names holds all of them.
    rows: (ctx) => sql`
      select ${yearOf("o.submitted_at")} as year, m.id::text as thing_id, 1::bigint as quantity,
        max(m.name) as label, ${spheresOf("c.spheres")} as spheres,
        null::uuid as unit_id, m.id as organisation_id, null::uuid as programme_task_id
      from offers o join calls c on c.office_id = o.office_id and c.id = o.call_id
      join lateral (select o.organisation_id union select p.organisation_id from offer_partners p
        where p.office_id = o.office_id and p.offer_id = o.id) made (by_id) on true
      join organisations m on m.id = made.by_id
      where o.office_id = ${ctx.office.id} and o.state = 'submitted' and c.results_published_at is not null
      group by 1, m.id`,
    href: (office, organisationId) => urls.organisation.href({ office, organisationId }),
    isPublic: true,
  },
]
