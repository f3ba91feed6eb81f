import { type RawBuilder, sql } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { taskOfCall } from "../calls/public.ts"
import type { FactSource } from "../strategy/public.ts"
import { reportFactTexts as texts } from "./report.facts.texts.ts"
import type { ReportContent } from "./report.ts"

/** Facts of accepted reports `r` on contracts `u`, in the year in which the task ended; a quantity of zero is no fact. */
const accepted = (ctx: OfficeCtx, quantity: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select u.task_year as year, u.id::text as thing_id, q.quantity, u.number || ' · ' || u.organisation_name || ': ' || u.title as label,
    c.spheres, k.unit_id, u.organisation_id, c.programme_task_id
  from reports r
  join contracts u on u.office_id = r.office_id and u.id = r.contract_id
  join calls c on c.office_id = u.office_id and c.id = u.call_id
  ${taskOfCall}
  cross join lateral (select ${quantity}::bigint as quantity) q
  where r.office_id = ${ctx.office.id} and r.state = 'accepted' and q.quantity <> 0`

const source = (
  it: Pick<FactSource, "key" | "name" | "explanation" | "unit">,
  quantity: RawBuilder<unknown>,
): FactSource => ({
  ...it,
  filters: ["sphere", "unit"],
  rows: (ctx) => accepted(ctx, quantity),
  href: (office, contractId) => urls.publicContract.href({ office, contractId }),
  isPublic: true,
})

/** An amount that the report states; an accepted report is never changed. */
const stated = (field: keyof ReportContent): RawBuilder<number> =>
  sql`coalesce((r.content ->> ${field}::text)::bigint, 0)`

/** What can be counted of settled tasks. The first two keys are those of bindings made before the catalogue. */
export const reportFacts: readonly FactSource[] = [
  source({ key: "projects-carried-out", name: texts.projects, explanation: texts.projectsHow, unit: "things" }, sql`1`),
  source(
    { key: "city-budget-amount", name: texts.budget, explanation: texts.budgetHow, unit: "grosze" },
    sql`r.grant_used`,
  ),
  source(
    { key: "grants-returned", name: texts.returned, explanation: texts.returnedHow, unit: "grosze" },
    sql`r.grant_unused`,
  ),
  source(
    { key: "own-contribution-financial", name: texts.ownFinancial, explanation: texts.ownFinancialHow, unit: "grosze" },
    stated("ownFinancial"),
  ),
  source(
    { key: "own-contribution-in-kind", name: texts.ownInKind, explanation: texts.ownInKindHow, unit: "grosze" },
    sql`${stated("personal")} + ${stated("material")}`,
  ),
  source(
    { key: "recipients-money", name: texts.recipients, explanation: texts.recipientsHow, unit: "grosze" },
    stated("recipients"),
  ),
  source(
    { key: "other-public-money", name: texts.otherPublic, explanation: texts.otherPublicHow, unit: "grosze" },
    stated("otherPublic"),
  ),
  source(
    { key: "eu-funds-declared", name: texts.euFunds, explanation: texts.euFundsHow, unit: "grosze" },
    stated("euFunds"),
  ),
  source(
    { key: "volunteers", name: texts.volunteers, explanation: texts.volunteersHow, unit: "people" },
    stated("volunteers"),
  ),
  source(
    { key: "volunteer-hours", name: texts.volunteerHours, explanation: texts.volunteerHoursHow, unit: "hours" },
    stated("volunteerHours"),
  ),
]
