import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"

/**
 * Rows of every table, filled by declaration merging: the domain that owns a table declares it in its `*.tables.ts`.
 * Dates of SQL (`date`) are "YYYY-MM-DD" strings, `timestamptz` is Temporal.Instant, `bigint` is a safe integer.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the domains
export interface Tables {}

export type Db = Kysely<Tables>

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(isoOf(text)))
types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint out of the safe range: ${text}`)
  return value
})

/** PostgreSQL prints `2026-11-24 05:48:12.53+00`; Temporal wants a `T` and minutes in the offset. */
function isoOf(text: string): string {
  const iso = text.replace(" ", "T")
  return /[+-]\d\d$/.test(iso) ? `${iso}:00` : iso
}

/** Sends Temporal values as their ISO text; everything else as the driver does. */
class TemporalClient extends pg.Client {
  override query(...args: unknown[]): never {
    if (Array.isArray(args[1])) args[1] = args[1].map(plain)
    return (super.query as (...a: unknown[]) => never)(...args)
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString()
  return value
}

export type Database = {
  /** Reads and writes. */
  db: Db
  /** Every connection is read-only: a page that tries to change data fails in the database. */
  reader: Db
  /** For libraries that bring their own SQL (accounts, jobs); gives JavaScript's own types. */
  libraryPool: pg.Pool
  close(): Promise<void>
}

/** @param watch told of every query of the product (not of the libraries), for tests and benchmarks that count them */
export function connect(url: string, size = 20, watch?: (sql: string) => void): Database {
  const shared = { connectionString: url, Client: TemporalClient, types, idleTimeoutMillis: 30_000 }
  const pool = new pg.Pool({ ...shared, max: size, options: "-c timezone=UTC" })
  const readPool = new pg.Pool({
    ...shared,
    max: size,
    options: "-c timezone=UTC -c default_transaction_read_only=on -c statement_timeout=15000",
  })
  const libraryPool = new pg.Pool({ connectionString: url, max: 10, idleTimeoutMillis: 30_000 })
  // A connection that dies is replaced at the next use, and the transaction on it fails at its next statement. Without
  // listeners (of the pool for idle ones, of each for those between two statements) it would end the process.
  for (const each of [pool, readPool, libraryPool])
    each.on("error", () => {}).on("connect", (client) => client.on("error", () => {}))
  const log = watch && ((event: { query: { sql: string } }) => watch(event.query.sql))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log })
  const reader = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: readPool }), log })
  return {
    db,
    reader,
    libraryPool,
    async close() {
      await Promise.all([db.destroy(), reader.destroy(), libraryPool.end()])
    },
  }
}
