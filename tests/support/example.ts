import { sql } from "kysely"
import { afterAll } from "vitest"
import { buildProduct } from "../../src/app/build.ts"
import { loadExample } from "../../src/app/example/load.ts"
import { DEMO_PEOPLE } from "../../src/domains/people/public.ts"
import { movableClock } from "../../src/platform/clock.ts"
import { lineLog } from "../../src/platform/log.ts"
import { Browser, type Page } from "./app.ts"
import { testDatabase } from "./database.ts"
import { testFiles } from "./files.ts"

const ORIGIN = "http://localhost"

/** Demo people by what they are, one of each kind, and a visitor. */
export const EXAMPLE_PEOPLE = ["visitor", ...DEMO_PEOPLE.map((person) => person.key)] as const

/**
 * The product with Leszno's example year in it, as a newcomer meets it. `queries()` tells how many queries the last
 * request made; `ids(parameter)` gives values for a parameter of an address, such as `callId`.
 */
export async function exampleWorld() {
  let asked = 0
  const database = await testDatabase(() => {
    asked++
  })
  const clock = movableClock()
  const files = await testFiles()
  await loadExample({ database, files, clock, baseUrl: ORIGIN, say: () => {} })
  const people = await database.db.selectFrom("people").select(["id", "name", "email"]).execute()
  const product = buildProduct({
    database,
    files,
    clock,
    log: lineLog((line) => process.stderr.write(line), "error"),
    secret: "a secret of tests that is long enough",
    baseUrl: ORIGIN,
    isExample: true,
    async signedIn(headers) {
      const id = /pozytek-person=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1]
      const person = people.find((each) => each.id === id)
      return person && { person: { ...person, isDemo: true }, cookies: [] }
    },
  })
  afterAll(() => product.settle())
  const idOf = (key: string) => people.find((person) => person.email === `${key}@example.org`)?.id
  const known = await parameters(
    database.db,
    people.map((person) => person.id),
  )
  return {
    product,
    database,
    clock,
    people,
    as: (key: string) => new Browser(product, key === "visitor" ? undefined : idOf(key)),
    idOf,
    async open(browser: Browser, path: string): Promise<{ page: Page; queries: number }> {
      asked = 0
      const page = await browser.get(path)
      return { page, queries: asked }
    },
    /** Every address of a pattern that the example can fill, at most a few. */
    addresses(pattern: string): string[] {
      return (known.get(parameterKey(pattern)) ?? [{}]).map((row) =>
        pattern.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => row[name] ?? (name === "office" ? "leszno" : "x")),
      )
    },
  }
}

/** The parameters of a pattern but the office, in order: `callId,offerId`. */
const parameterKey = (pattern: string) =>
  [...pattern.matchAll(/:([A-Za-z]+)/g)]
    .map((match) => match[1] as string)
    .filter((name) => name !== "office")
    .join(",")

type Row = Record<string, string>

async function parameters(db: ExampleDb, people: string[]) {
  const read = async (query: string): Promise<Row[]> => (await sql.raw<Row>(query).execute(db)).rows
  const known = new Map<string, Row[]>()
  const put = (rows: Row[]) => {
    if (rows[0]) known.set(Object.keys(rows[0]).join(","), rows)
  }
  put(await read(`select id::text as "callId" from calls order by published_at desc limit 4`))
  put(await read(`select distinct on (state, call_id) id::text as "offerId" from offers`))
  put(
    await read(`select o.call_id::text as "callId", o.id::text as "offerId" from offers o
      join formal_checks f on f.offer_id = o.id where f.passed limit 12`),
  )
  put(await read(`select distinct on (state) id::text as "contractId" from contracts`))
  put(await read(`select contract_id::text as "contractId", id::text as "trancheId" from contract_tranches limit 2`))
  put(await read(`select id::text as "organisationId" from organisations order by created_at, id limit 2`))
  put(
    await read(
      `select organisation_id::text as "organisationId", person_id as "personId" from organisation_members limit 1`,
    ),
  )
  put(await read(`select id::text as "unitId" from office_units limit 1`))
  put(await read(`select id::text as "mailId" from mails limit 1`))
  put(people.slice(0, 2).map((personId) => ({ personId })))
  put(await read(`select person_id as "personId", role from person_roles where role = 'councillor' limit 1`))
  put(["parts", "card"].map((part) => ({ part })))
  for (const extra of EXTRA) put(await read(extra))
  return known
}

type ExampleDb = Awaited<ReturnType<typeof testDatabase>>["db"]

/** Filled as the example grows; each names its parameters in the order of the addresses. */
const EXTRA = [
  `select distinct on (state) id::text as "reportId" from reports`,
  `select id::text as "cardId" from cards limit 2`,
  `select offer_id::text as "offerId", id::text as "attachmentId" from offer_attachments limit 12`,
  `select f.call_id::text as "callId", f.offer_id::text as "offerId", a.id::text as "attachmentId" from (
    select o.call_id, o.id as offer_id from offers o join formal_checks f on f.offer_id = o.id where f.passed
  ) f join offer_attachments a on a.offer_id = f.offer_id limit 12`,
  `select organisation_id::text as "organisationId", id::text as "documentId" from organisation_documents limit 2`,
  `select call_id::text as "callId", id::text as "attachmentId" from call_attachments limit 2`,
  `select call_id::text as "callId", version::text as version from call_versions limit 3`,
  `select distinct on (state) id::text as "programmeId" from programmes`,
  `select id::text as "programmeId", k.part from programmes, (values ('cele'), ('zadania'), ('tworzenie')) as k (part) limit 3`,
  `select year_from::text as years from programmes where state = 'adopted' and kind = 'annual' limit 2`,
  `select year_from::text as years, '1' as edition from programmes where state = 'adopted' and kind = 'annual' limit 2`,
  `select distinct on (state) id::text as "consultationId" from consultations
    order by state, announced_at desc nulls last limit 4`,
  `select r.consultation_id::text as "consultationId", r.id::text as "remarkId" from consultation_remarks r
    join consultations c on c.id = r.consultation_id where c.state = 'announced' limit 2`,
  `select consultation_id::text as "consultationId", id::text as "meetingId" from consultation_meetings limit 2`,
  `select card_id::text as "cardId", id::text as "indicatorId" from indicators where card_id is not null limit 3`,
  `select card_id::text as "cardId", id::text as "indicatorId", '2010' as year from indicators
    where card_id is not null limit 3`,
  `select id::text as "strategyId" from strategies limit 1`,
  `select id::text as "goalId" from strategy_goals limit 1`,
  `select id::text as "areaId" from strategy_areas limit 1`,
  // Two of cards and two of programmes.
  `select "indicatorId" from (
    select id::text as "indicatorId", row_number() over (partition by card_id is null order by measured_by is null, id) as nth from indicators
  ) as one where nth <= 2`,
  `select "indicatorId", '2010' as year from (
    select id::text as "indicatorId", row_number() over (partition by card_id is null order by measured_by is null, id) as nth from indicators
  ) as one where nth <= 2`,
  `select strategy_id::text as "strategyId", id::text as "snapshotId" from strategy_snapshots limit 1`,
  `select year::text as year from yearly_reports limit 1`,
  `select r.year::text as year, e.edition::text as edition from yearly_reports r join yearly_report_editions e on e.report_id = r.id limit 1`,
  `select r.year::text as year, c.id::text as "cardId" from strategy_rounds r, cards c limit 1`,
  `select s.source, extract(year from now())::int::text as year from (values ('calls-announced'), ('grants-paid'), ('projects-carried-out'), ('offers-submitted')) as s (source)`,
  `select id::text as "programmeId", k.paper from programmes, (values ('resolution'), ('justification'), ('comparison')) as k (paper) limit 6`,
  `select id::text as "taskId" from programme_tasks t where exists (select 1 from calls c where c.programme_task_id = t.id) limit 2`,
]
