import { sql } from "kysely"
import { urls } from "../../urls.ts"
import type { FactSource } from "../strategy/public.ts"
import { programmeFactTexts as texts } from "./programme.facts.texts.ts"

/** What can be counted of programmes. */
export const programmeFacts: readonly FactSource[] = [
  {
    key: "programmes-adopted",
    name: texts.adopted,
    explanation: texts.adoptedHow,
    unit: "things",
    filters: ["sphere"],
    rows: (ctx) => sql`
      select extract(year from e.resolution_on)::int as year,
        concat_ws('-', p.year_from, case when p.kind = 'multi-year' then p.year_to end) as thing_id, 1::bigint as quantity,
        e.resolution_number || ' · ' || p.title as label, array(
          select s from jsonb_array_elements_text(e.snapshot::jsonb #> '{text,scope,choices}') s
          union select t ->> 'sphere' from jsonb_array_elements(e.snapshot::jsonb #> '{text,priorities,tasks}') t
        ) as spheres, null::uuid as unit_id,
        null::uuid as organisation_id, null::uuid as programme_task_id
      from programme_editions e join programmes p on p.office_id = e.office_id and p.id = e.programme_id
      where e.office_id = ${ctx.office.id} and e.edition = 1 and p.state = 'adopted'`,
    href: (office, years) => urls.publicProgramme.href({ office, years }),
    isPublic: true,
  },
]
