import { type RawBuilder, sql } from "kysely"
import { today } from "../../lib/dates.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import { type FactSource, yearOf } from "../strategy/public.ts"
import { consultationFactTexts as texts } from "./consultation.facts.texts.ts"
import { AUTHOR } from "./overview.queries.ts"

const page = (office: string, consultationId: string) => urls.consultation.href({ office, consultationId })
const remarksPage = (office: string, consultationId: string) => urls.remarks.href({ office, consultationId })

/** Facts of announced consultations `c`; whatever is counted besides them is joined by `more`. */
const announced = (
  ctx: OfficeCtx,
  it: { year: RawBuilder<number>; quantity: RawBuilder<unknown>; more?: RawBuilder<unknown> },
): RawBuilder<unknown> => sql`
  select ${it.year} as year, c.id::text as thing_id, ${it.quantity}::bigint as quantity, c.number || ' · ' || c.title as label,
    null::text[] as spheres, null::uuid as unit_id, null::uuid as organisation_id, null::uuid as programme_task_id
  from consultations c ${it.more ?? sql``}
  where c.office_id = ${ctx.office.id} and c.state in ('announced', 'reported')`

const lastYear = sql<number>`extract(year from c.to_on)::int`
const isOver = (ctx: OfficeCtx) => sql`and c.to_on < ${today(ctx.now).toString()}`

const source = (
  key: string,
  name: FactSource["name"],
  explanation: FactSource["explanation"],
  rows: FactSource["rows"],
  more: Partial<FactSource> = {},
): FactSource => ({ key, name, explanation, unit: "things", filters: [], rows, href: page, isPublic: true, ...more })

/** What can be counted of consultations; people are counted, never named. */
export const consultationFacts: readonly FactSource[] = [
  source("consultations-announced", texts.announced, texts.announcedHow, (ctx) =>
    announced(ctx, { year: yearOf("c.announced_at"), quantity: sql`1` }),
  ),
  source(
    "consultations-held",
    texts.held,
    texts.heldHow,
    (ctx) => sql`${announced(ctx, { year: lastYear, quantity: sql`1` })} ${isOver(ctx)}`,
  ),
  source(
    "consultation-remarks",
    texts.remarks,
    texts.remarksHow,
    (ctx) =>
      announced(ctx, {
        year: sql`taken.year`,
        quantity: sql`taken.n`,
        more: sql`cross join lateral (
          select ${yearOf("r.taken_at")} as year, count(*) as n from consultation_remarks r
          where r.office_id = c.office_id and r.consultation_id = c.id and r.state = 'taken' group by 1) taken`,
      }),
    { href: remarksPage },
  ),
  source(
    "consultation-participants",
    texts.participants,
    texts.participantsHow,
    (ctx) =>
      announced(ctx, {
        year: lastYear,
        quantity: sql`authors.n + came.n`,
        more: sql`cross join lateral (
          select count(distinct coalesce(r.organisation_id::text, nullif(fold(r.organisation_name), ''), ${AUTHOR})) as n
          from consultation_remarks r
          where r.office_id = c.office_id and r.consultation_id = c.id and r.state = 'taken') authors
        cross join lateral (
          select count(*) as n from consultation_meetings m
          join consultation_attendees a on a.office_id = m.office_id and a.meeting_id = m.id and a.kind <> 'office'
          where m.office_id = c.office_id and m.consultation_id = c.id and m.cancelled_at is null) came`,
      }),
    { unit: "people" },
  ),
  source("consultation-meetings", texts.meetings, texts.meetingsHow, (ctx) =>
    announced(ctx, {
      year: sql`held.year`,
      quantity: sql`held.n`,
      more: sql`cross join lateral (
        select ${yearOf("m.starts_at")} as year, count(*) as n from consultation_meetings m
        where m.office_id = c.office_id and m.consultation_id = c.id and m.cancelled_at is null
          and m.starts_at <= ${ctx.now} group by 1) held`,
    }),
  ),
  source("council-opinions", texts.opinions, texts.opinionsHow, (ctx) =>
    announced(ctx, {
      year: sql`extract(year from o.given_on)::int`,
      quantity: sql`1`,
      more: sql`join consultation_opinions o on o.office_id = c.office_id and o.consultation_id = c.id
        and o.given_on is not null`,
    }),
  ),
]
