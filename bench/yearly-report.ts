import { sql } from "kysely"
import { allFacts } from "../src/app/facts.ts"
import type { Db } from "../src/platform/db.ts"
import { stopPdf } from "../src/platform/pdf.ts"
import { urls } from "../src/urls.ts"
import { inExample, ORIGIN } from "./support/example-product.ts"
import { figure, percentile } from "./support/figure.ts"

export const about = "the report on the programme of a year with 1 000 contracts (aim: ready in under 2 s)"

const CONTRACTS = 1_000
const YEARS = 5
const ROUNDS = 20
const AIM = 2_000

/** The same year with the example's few contracts, then with a thousand in each of five years: the ratio is what growth costs. */
export async function measure(): Promise<void> {
  await inExample(async ({ database, queries, productFor }) => {
    try {
      const { rows } = await sql<{ year: number }>`select max(task_year) as year from contracts`.execute(database.db)
      const year = String(rows[0]!.year)
      const person = await database.db
        .selectFrom("people")
        .selectAll()
        .where("email", "like", "urszula.%")
        .executeTakeFirstOrThrow()
      const product = productFor(async () => ({ person: { ...person, isDemo: false }, cookies: [] }))
      const ask = async (path: string, form?: string) => {
        const headers = {
          host: "localhost",
          cookie: "pozytek-session=bench",
          origin: ORIGIN,
          ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        }
        const method = form === undefined ? "GET" : "POST"
        const request = new Request(`${ORIGIN}${path}`, {
          method,
          headers,
          ...(form === undefined ? {} : { body: form }),
        })
        const response = await product.app.request(request)
        await response.arrayBuffer()
        if (response.status !== (form === undefined ? 200 : 303)) throw new Error(`${path} answered ${response.status}`)
      }
      const timed = async (path: string) => {
        await ask(path)
        const times: number[] = []
        for (let round = 0; round < ROUNDS; round++) {
          const started = performance.now()
          await ask(path)
          times.push(performance.now() - started)
        }
        return percentile(
          times.sort((a, b) => a - b),
          0.95,
        )
      }
      const office = "leszno"
      const to = { office, year }
      await ask(urls.yearlyReports.href({ office }), `year=${year}`)
      const few = await timed(urls.yearlyReportPreview.href(to))
      await inflateContracts(database.db, Number(year))
      queries.count = 0
      const many = await timed(urls.yearlyReportPreview.href(to))
      figure("queries of the page", queries.count / (ROUNDS + 1), "queries")
      figure("sources counted", allFacts.length, "sources")
      figure("page p95 with the example's contracts", few, "ms")
      figure(`page p95 with ${CONTRACTS * YEARS} contracts`, many, "ms")
      figure("growth", many / few, "x")
      const pdf = await timed(urls.yearlyReportDraftPdf.href(to))
      const docx = await timed(urls.yearlyReportDraftDocx.href(to))
      figure("PDF p95", pdf, "ms")
      figure("DOCX p95", docx, "ms")
      const worst = Math.max(many, pdf, docx)
      figure("worst", worst, "ms")
      figure("of the aim", worst / AIM, "x")
    } finally {
      await stopPdf()
    }
  })
}

const COPIED = ["offers", "grant_decisions", "contracts", "contract_tranches", "reports"] as const

/** A thousand contracts a year, each with its offer, decision, payment and accepted report, copied from one of the example. */
async function inflateContracts(db: Db, year: number): Promise<void> {
  await db.connection().execute(async (one) => {
    // Copies of what happened: the rules that keep people from writing it so are of no interest here.
    const triggers = async (act: "disable" | "enable") => {
      for (const table of COPIED) await sql`alter table ${sql.table(table)} ${sql.raw(act)} trigger user`.execute(one)
    }
    await triggers("disable")
    const columnsOf = async (table: string, changed: readonly string[]) => {
      const { rows } = await sql<{ name: string }>`
        select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
          and column_name <> all(${[...changed]}::text[])`.execute(one)
      return sql.join(rows.map(({ name }) => sql.ref(name)))
    }
    await sql`
      create temporary table copies as
      select n, ${year}::int - n % ${YEARS}::int as year, gen_random_uuid() as offer, gen_random_uuid() as contract,
        gen_random_uuid() as report, u.office_id, u.id as of_contract, u.offer_id as of_offer
      from generate_series(1, ${CONTRACTS * YEARS}::int) n,
        (select u.* from contracts u join reports r on r.office_id = u.office_id and r.contract_id = u.id
          where r.state = 'accepted' limit 1) u`.execute(one)
    const copy = async (
      table: string,
      changed: Record<string, ReturnType<typeof sql>>,
      join: ReturnType<typeof sql>,
    ) => {
      const kept = await columnsOf(table, Object.keys(changed))
      await sql`
        insert into ${sql.table(table)} (${sql.join(Object.keys(changed).map((name) => sql.ref(name)))}, ${kept})
        select ${sql.join(Object.values(changed))}, ${kept} from (select * from copies) m join lateral (
          select * from ${sql.table(table)} t where ${join} limit 1) t on true`.execute(one)
    }
    const at = sql`make_timestamptz(m.year, 3, 1, 12, 0, 0)`
    await copy(
      "offers",
      {
        office_id: sql`m.office_id`,
        id: sql`m.offer`,
        number: sql`'Y/' || m.n`,
        sequence: sql`10000 + m.n`,
        submitted_at: at,
      },
      sql`t.id = m.of_offer`,
    )
    await copy(
      "grant_decisions",
      { office_id: sql`m.office_id`, offer_id: sql`m.offer`, decided_at: at },
      sql`t.offer_id = m.of_offer`,
    )
    await copy(
      "contracts",
      {
        office_id: sql`m.office_id`,
        id: sql`m.contract`,
        offer_id: sql`m.offer`,
        year: sql`m.year`,
        sequence: sql`10000 + m.n`,
        number: sql`'Y' || m.n || '/' || m.year`,
        task_from: sql`make_date(m.year, 3, 1)`,
        task_to: sql`make_date(m.year, 11, 30)`,
        signed_on: sql`make_date(m.year, 2, 1)`,
      },
      sql`t.id = m.of_contract`,
    )
    await copy(
      "contract_tranches",
      {
        office_id: sql`m.office_id`,
        id: sql`gen_random_uuid()`,
        contract_id: sql`m.contract`,
        paid_on: sql`make_date(m.year, 3, 2)`,
      },
      sql`t.contract_id = m.of_contract`,
    )
    await copy(
      "reports",
      { office_id: sql`m.office_id`, id: sql`m.report`, contract_id: sql`m.contract` },
      sql`t.contract_id = m.of_contract`,
    )
    await sql`drop table copies`.execute(one)
    await triggers("enable")
    await sql`analyze`.execute(one)
  })
}
