import { sql } from "kysely"
import { type FactSource, yearOf } from "../domains/strategy/public.ts"
import { today } from "../lib/dates.ts"
import { urls } from "../urls.ts"
import { organisationFactTexts as texts } from "./organisation-facts.texts.ts"

const created = yearOf("o.created_at")
const ceased = yearOf("o.closed_at")

/** Profiles that are closed have no page; they are found in the register only. */
const CLOSED = "closed:"
const columns = sql`
  case when o.closed_at is null then '' else ${CLOSED}::text end || o.id as thing_id, 1::bigint as quantity,
  o.name as label, null::text[] as spheres, null::uuid as unit_id, o.id as organisation_id,
  null::uuid as programme_task_id`

const shared = {
  unit: "things",
  filters: [],
  href: (office, thingId) =>
    thingId.startsWith(CLOSED)
      ? urls.organisations.href({ office })
      : urls.organisation.href({ office, organisationId: thingId }),
  isPublic: true,
} satisfies Partial<FactSource>

/** What can be counted of organisations: their domain stands before the strategy and does not know of facts. */
export const organisationFacts: readonly FactSource[] = [
  {
    ...shared,
    key: "organisations-in-register",
    name: texts.register,
    explanation: texts.registerHow,
    rows: (ctx) => sql`
      select y.year, ${columns}
      from organisations o
      cross join lateral generate_series(${created}, least(${today(ctx.now).year}::int, ${ceased} - 1)) as y (year)`,
  },
  {
    ...shared,
    key: "organisations-joined",
    name: texts.joined,
    explanation: texts.joinedHow,
    rows: () => sql`select ${created} as year, ${columns} from organisations o`,
  },
]
