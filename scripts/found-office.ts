import { parseArgs } from "node:util"
import { foundOffice } from "../src/domains/offices/public.ts"
import { inviteToRole } from "../src/domains/people/public.ts"
import { readConfig } from "../src/platform/config.ts"
import type { OfficeCtx } from "../src/platform/ctx.ts"
import { connect } from "../src/platform/db.ts"
import { migrate } from "../src/platform/migrate.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { StartProblem } from "../src/platform/start-problem.ts"
import { urls } from "../src/urls.ts"

/**
 * Makes an office and invites its first administrator:
 * `npm run found-office -- --slug gostyn --name "Urząd Miejski w Gostyniu" --site "Gostyń razem"
 *   --organ "Burmistrz Gostynia" --kind commune --address "Rynek 2, 63-800 Gostyń" --email urzad@… --administrator ada@…`
 */
const { values } = parseArgs({
  options: Object.fromEntries(
    ["slug", "name", "site", "organ", "kind", "address", "email", "phone", "teryt", "administrator"].map((name) => [
      name,
      { type: "string" as const },
    ]),
  ),
})
const KINDS = ["city", "city-county", "commune", "county", "voivodeship"] as const
const needed = ["slug", "name", "site", "organ", "address", "email", "administrator"].filter((name) => !values[name])
const kind = KINDS.find((each) => each === (values.kind ?? "commune"))

if (needed.length > 0 || !kind) {
  for (const name of needed) process.stderr.write(`--${name} is missing\n`)
  if (!kind) process.stderr.write(`--kind is one of ${KINDS.join(", ")}\n`)
  process.exit(2)
}

try {
  const config = readConfig()
  const postgres = await startPostgres(config)
  await migrate(postgres.url)
  const database = connect(postgres.url, 2)
  try {
    await database.db.transaction().execute(async (db) => {
      const now = Temporal.Now.instant()
      const text = (name: string) => String(values[name] ?? "")
      const office = await foundOffice(
        db,
        {
          slug: text("slug"),
          name: text("name"),
          site_name: text("site"),
          organ: text("organ"),
          kind,
          teryt: text("teryt") || null,
          address: text("address"),
          email: text("email"),
          phone: text("phone"),
        },
        now,
      )
      const ctx: OfficeCtx = { db, now, lang: "pl", actor: { kind: "system" }, office, path: "/", isExample: false }
      const invited = await inviteToRole(ctx, config.baseUrl, { email: text("administrator"), role: "administrator" })
      if (!invited.ok) throw new Error(invited.problems.map((problem) => problem.message.pl).join("\n"))
      process.stdout.write(`${config.baseUrl}${urls.home.href({ office: office.slug })}\n`)
    })
  } finally {
    await database.close()
    await postgres.stop()
  }
} catch (error) {
  process.stderr.write(`${error instanceof StartProblem ? error.text.pl : (error as Error).message}\n`)
  process.exitCode = 1
}
