import { sql } from "kysely"
import type { Db } from "../../src/platform/db.ts"

const YEARS = 5
const YEARS_AGO = `make_interval(years => many.n::int % ${YEARS})`

export type Sizes = { organisations: number; calls: number; offers: number; events: number }

/**
 * Makes an example installation as large as a country: copies of its own rows with new ids, all in one office, which is
 * harder than many; the competitions lie in five years. Every constraint of the rows holds; only the copied events are not linked to the chain.
 */
export async function inflate(db: Db, sizes: Sizes): Promise<void> {
  await db.connection().execute(async (one) => {
    await sql`alter table audit_events disable trigger user`.execute(one)
    await sql`alter table calls disable trigger user`.execute(one)
    await sql`
      insert into organisations (id, name, legal_form, register_name, register_number, nip, regon, street, postcode, city,
        email, representation, created_at, created_by, updated_at)
      select gen_random_uuid(), 'Stowarzyszenie numer ' || n, 'association', 'KRS', lpad(n::text, 10, '0'), '', '',
        'ul. Polna ' || n, '64-100', 'Leszno', 'n' || n || '@example.org', 'one', now(), 'bench', now()
      from generate_series(1, ${sizes.organisations}::int) n`.execute(one)
    await sql`create temp table many_organisations as
      select id, name, row_number() over () as n from organisations`.execute(one)
    await sql`create index on many_organisations (n)`.execute(one)
    await sql`
      create temp table pattern as select * from calls where state = 'decided' limit 1`.execute(one)
    await sql`alter table pattern alter column id drop not null`.execute(one)
    await sql`
      create temp table many_calls as select gen_random_uuid() as id, n from generate_series(1, ${sizes.calls}::int) n`.execute(
      one,
    )
    await copyRows(one, "calls", "many_calls", {
      id: "many.id",
      number: "'B/' || many.n",
      title: "'Konkurs ' || many.n",
      published_at: `pattern.published_at - make_interval(hours => many.n) - ${YEARS_AGO}`,
      closes_at: `pattern.closes_at - ${YEARS_AGO}`,
      decided_at: `pattern.decided_at - ${YEARS_AGO}`,
      results_published_at: `pattern.results_published_at - ${YEARS_AGO}`,
    })
    await sql`
      insert into offers (office_id, id, call_id, organisation_id, state, form, content, created_at, created_by, changed_at,
        changed_by, sequence, number, submitted_at, submitted_by, snapshot, sha256, title, organisation_name,
        organisation_numbers, total_cost, grant_requested)
      select pattern.office_id, gen_random_uuid(), c.id, o.id, 'submitted', '2018-2057-1/1', '{}', now(), 'bench', now(),
        'bench', i, 'B/' || c.n || '/' || i, 
        pattern.closes_at - make_interval(years => c.n::int % ${YEARS}::int, secs => c.n * 211 + i), 'bench', '{}',
        encode(sha256(convert_to('{}', 'UTF8')), 'hex'), 'Zadanie ' || i, o.name, '', 4000000, 3600000
      from pattern, many_calls c
        cross join generate_series(1, ${Math.ceil(sizes.offers / sizes.calls)}::int) i
        join many_organisations o on o.n = 1 + (c.n * 37 + i * 101) % ${sizes.organisations}::int`.execute(one)
    await sql`
      insert into audit_events (id, office_id, actor_id, what, thing_kind, thing_id, data, happened_at, digest)
      select gen_random_uuid(), pattern.office_id, null, 'offer.submitted', 'offer', gen_random_uuid()::text, '{}',
        now() - make_interval(secs => n), ''::bytea
      from pattern, generate_series(1, ${sizes.events}::int) n`.execute(one)
    await sql`alter table audit_events enable trigger user`.execute(one)
    await sql`alter table calls enable trigger user`.execute(one)
    await sql`analyze`.execute(one)
  })
}

/** Copies the one row of `pattern` once for each row of a table of new values. */
async function copyRows(db: Db, table: string, many: string, change: Readonly<Record<string, string>>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(db)
  const names = rows.map((row) => row.name)
  const values = names.map((name) => change[name] ?? `pattern.${name}`)
  await sql
    .raw(`insert into ${table} (${names.join(", ")}) select ${values.join(", ")} from pattern, ${many} many`)
    .execute(db)
}
