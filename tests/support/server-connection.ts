import pg from "pg"

/** What the process that starts the tests answers: the server, and the database to copy. */
export type Served = { url: string; template: string }

/** Runs one statement on a server. */
export async function maintain(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The same server and account, another database. */
export const withDatabase = (url: string, name: string): string => url.replace(/(@[^/]*\/)[^?]*/, `$1${name}`)
