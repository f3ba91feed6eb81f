import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import pg from "pg"
import { migrateTexts as texts } from "./migrate.texts.ts"
import { StartProblem } from "./start-problem.ts"

export type Migration = { number: number; name: string; file: string; sql: string; sha256: string }

const FOLDER = resolve(import.meta.dirname, "../../db/migrations")

/** Any constant will do; it only has to be the same in every process of the product. */
const LOCK = 7_051_126_001

const TABLE = `
  create table if not exists schema_migrations (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`

/**
 * The migrations of the code, in order.
 * @throws StartProblem when a name is badly written or a number repeated.
 */
export function readMigrations(folder: string = FOLDER): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"))
  const migrations = files.sort().map((file) => {
    const [, digits, name] = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file) ?? []
    if (!digits || !name) throw new StartProblem(texts.badName(file))
    // Line ends depend on the settings of git; the hash must not.
    const sql = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n")
    return { number: Number(digits), name, file, sql, sha256: createHash("sha256").update(sql).digest("hex") }
  })
  const repeated = migrations.find((each, index) => each.number === migrations[index - 1]?.number)
  if (repeated) throw new StartProblem(texts.repeated(repeated.file))
  return migrations
}

/**
 * Brings the schema of a database up to the code, one transaction a migration; processes that start together wait for
 * one another. `applied` are the files carried out now.
 * @throws StartProblem when the schema is newer than the code, or a migration already carried out has been changed.
 */
export async function migrate(url: string, folder: string = FOLDER): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder)
  const client = new pg.Client({ connectionString: url, application_name: "pozytek migrate" })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK])
    await client.query("set client_min_messages = warning")
    await client.query(TABLE)
    const pending = await pendingOf(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return { applied: pending.map((migration) => migration.file) }
  } finally {
    await client.end()
  }
}

async function pendingOf(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ number: number; sha256: string }>(
    "select number, sha256 from schema_migrations order by number",
  )
  const newest = rows.at(-1)?.number ?? 0
  const known = migrations.at(-1)?.number ?? 0
  if (newest > known) throw new StartProblem(texts.newer(newest, known))
  const done = new Map(rows.map((row) => [row.number, row.sha256]))
  for (const migration of migrations) {
    const sha256 = done.get(migration.number)
    if (sha256 && sha256 !== migration.sha256) throw new StartProblem(texts.changed(migration.file))
  }
  return migrations.filter((migration) => !done.has(migration.number))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin")
  try {
    await client.query(migration.sql)
    await client.query("insert into schema_migrations (number, name, sha256) values ($1, $2, $3)", [
      migration.number,
      migration.name,
      migration.sha256,
    ])
    await client.query("commit")
  } catch (error) {
    await client.query("rollback").catch(() => undefined)
    throw new Error(`db/migrations/${migration.file}: ${describe(error, migration.sql)}`, { cause: error })
  }
}

/** PostgreSQL says at which character it stumbled; a person wants the line. */
function describe(error: unknown, sql: string): string {
  const { message, position } = error as { message: string; position?: string }
  return position ? `line ${sql.slice(0, Number(position)).split("\n").length}: ${message}` : message
}
