import { sql } from "kysely"
import { loadExample } from "../../src/app/example/load.ts"
import type { OfferContent } from "../../src/domains/offers/public.ts"
import { movableClock } from "../../src/platform/clock.ts"
import type { Database, Db } from "../../src/platform/db.ts"
import { newId } from "../../src/platform/ids.ts"
import { migrate } from "../../src/platform/migrate.ts"
import { sampleOffer } from "../../tests/support/typed-offers.ts"

export type Scene = {
  callId: string
  closesAt: number
  people: { id: string; organisations: string[] }[]
  content: OfferContent
}

/** A call that closes in `seconds`, and people each of whom represents some organisations. */
export async function makeScene(
  database: Database,
  databaseUrl: string,
  size: { people: number; organisationsEach: number; seconds: number },
): Promise<Scene> {
  const { db } = database
  await migrate(databaseUrl)
  await loadExample({ database, clock: movableClock(), baseUrl: "http://127.0.0.1", say: () => {} })
  const organisations = Array.from({ length: size.people * size.organisationsEach }, newId)
  const people = Array.from({ length: size.people }, (_, index) => ({
    id: `rush-${index}`,
    organisations: organisations.slice(index * size.organisationsEach, (index + 1) * size.organisationsEach),
  }))
  await sql`
    insert into people (id, name, email, email_verified, created_at, updated_at)
    select id, 'Osoba ' || id, id || '@example.org', true, now(), now()
    from unnest(${people.map(({ id }) => id)}::text[]) id`.execute(db)
  await sql`
    insert into organisations (id, name, legal_form, register_name, register_number, nip, regon, street, postcode, city,
      email, phone, representation, created_at, created_by, updated_at)
    select given.id, 'Stowarzyszenie ' || n, legal_form, register_name, lpad(n::text, 10, '0'), '', '', street, postcode, city,
      'n' || n || '@example.org', '600 100 200', 'one', now(), 'bench', now()
    from unnest(${organisations}::uuid[]) with ordinality given (id, n),
      (select * from organisations where representation = 'one' and register_name <> '' limit 1) pattern`.execute(db)
  await sql`
    insert into organisation_members (organisation_id, person_id, role, requested_at, admitted_at, admitted_by)
    select o.id, p.id, 'representative', now(), now(), 'bench'
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id text, organisations jsonb),
      lateral (select value::uuid as id from jsonb_array_elements_text(p.organisations)) o`.execute(db)
  const callId = newId()
  const closesAt = Date.now() + size.seconds * 1000
  return { callId, closesAt, people, content: contentFor(await announceCall(db, callId, closesAt)) }
}

/** A copy of an announced call that closes at `closesAt`, with its first version; the term of its task. */
const announceCall = (db: Db, callId: string, closesAt: number) =>
  db.transaction().execute(async (one) => {
    const { rows } = await sql<{ from: string; to: string }>`
      insert into calls as made (office_id, id, state, number, title, spheres, form, description, conditions, rules, procedure,
        pool, grant_min, grant_max, max_grant_share, max_administrative_share, task_from, task_to, closes_at, decision_on,
        threshold, created_at, changed_at, published_at)
      select office_id, ${callId}::uuid, 'published', 'R/1', 'Nabór w ostatniej minucie', spheres, form, description, conditions,
        rules, procedure, 1000000000, 100000, 10000000, 9000, 1000, task_from, task_to,
        to_timestamp(${closesAt / 1000}::float8), decision_on, threshold, created_at, changed_at,
        now() - interval '30 days'
      from calls where state = 'published' and closes_at > now() order by closes_at desc limit 1
      returning task_from as from, task_to as to`.execute(one)
    await sql`
      insert into call_versions (office_id, call_id, version, kind, content, made_at)
      select office_id, id, 1, 'first', call_announcement(calls), published_at from calls where id = ${callId}`.execute(
      one,
    )
    return rows[0]!
  })

/** A complete offer with 25 rows of costs. */
function contentFor(term: { from: string; to: string }): OfferContent {
  const sample = sampleOffer(term)
  const [first, second] = [sample.activities[0]!, sample.activities[1]!]
  const costs = Array.from({ length: 25 }, (_, index) => ({
    ...sample.costs[0]!,
    id: `koszt-${index + 1}`,
    group: index === 24 ? "administrative" : index % 2 ? first.id : second.id,
    name: `Pozycja ${index + 1}`,
    unitCost: 10_000,
    quantity: 10_000,
  }))
  return { ...sample, costs, grant: 2_000_000, ownFinancial: 500_000, ownInKind: 0, recipients: 0, charges: false }
}
