import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { taskOfCall } from "../calls/public.ts"
import { type FactSource, organisationsThat } from "../strategy/public.ts"
import { contractFactTexts as texts } from "./contract.facts.texts.ts"

const href = (office: string, contractId: string): string => urls.publicContract.href({ office, contractId })

const signingYear = sql<number>`extract(year from u.signed_on)::int`
const label = sql<string>`u.number || ' · ' || u.organisation_name || ': ' || u.title`

const isInForce = (ctx: OfficeCtx): RawBuilder<boolean> =>
  sql`u.office_id = ${ctx.office.id} and u.signed_on is not null and u.state in ('signed', 'settled')`

/** Facts of contracts `u` that were signed and are in force or settled: those that everybody may open. */
const inForce = (ctx: OfficeCtx, quantity: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select ${signingYear} as year, u.id::text as thing_id, ${quantity}::bigint as quantity, ${label} as label,
    c.spheres, k.unit_id, u.organisation_id, c.programme_task_id
  from contracts u join calls c on c.office_id = u.office_id and c.id = u.call_id
  ${taskOfCall}
  where ${isInForce(ctx)}`

const withPartners = sql`join offer_partners p on p.office_id = u.office_id and p.offer_id = u.offer_id`

/** The same contracts, as made with an organisation; one of a joint offer is made with each of its organisations. */
const madeWith = (ctx: OfficeCtx, by: RawBuilder<unknown>, joined: RawBuilder<unknown> = sql``) => sql`
  select ${signingYear} as year, ${by} as by_id, c.spheres
  from contracts u join calls c on c.office_id = u.office_id and c.id = u.call_id ${joined}
  where ${isInForce(ctx)}`

/** What can be counted of contracts and payments. */
export const contractFacts: readonly FactSource[] = [
  {
    key: "contracts-signed",
    name: texts.signed,
    explanation: texts.signedHow,
    unit: "things",
    filters: ["sphere", "unit"],
    rows: (ctx) => inForce(ctx, sql`1`),
    href,
    isPublic: true,
  },
  {
    key: "organisations-supported",
    name: texts.supported,
    explanation: texts.supportedHow,
    unit: "things",
    filters: ["sphere"],
    rows: (ctx, sphere) =>
      organisationsThat(
        sql`${madeWith(ctx, sql`u.organisation_id`)} union all ${madeWith(ctx, sql`p.organisation_id`, withPartners)}`,
        sphere,
      ),
    href: (office, organisationId) => urls.organisation.href({ office, organisationId }),
    isPublic: true,
  },
  {
    key: "grants-contracted",
    name: texts.contracted,
    explanation: texts.contractedHow,
    unit: "grosze",
    filters: ["sphere", "unit"],
    rows: (ctx) => inForce(ctx, sql`u.grant_amount`),
    href,
    isPublic: true,
  },
  {
    key: "grants-paid",
    name: texts.paid,
    explanation: texts.paidHow,
    unit: "grosze",
    filters: ["sphere", "unit"],
    // A terminated contract has no public page of its own; what was paid on it is found through its competition.
    rows: (ctx) => sql`
      select extract(year from t.paid_on)::int as year,
        case when u.state = 'terminated' then 'call:' || u.call_id else u.id::text end || '/' || t.id as thing_id,
        t.amount as quantity, ${label} || ' (' || t.position || ')' as label,
        c.spheres, k.unit_id, u.organisation_id, c.programme_task_id
      from contract_tranches t
      join contracts u on u.office_id = t.office_id and u.id = t.contract_id
      join calls c on c.office_id = u.office_id and c.id = u.call_id
      ${taskOfCall}
      where t.office_id = ${ctx.office.id} and t.paid_on is not null`,
    href(office, thingId) {
      const [id = ""] = thingId.split("/")
      return id.startsWith("call:") ? urls.call.href({ office, callId: id.slice("call:".length) }) : href(office, id)
    },
    isPublic: true,
  },
]
