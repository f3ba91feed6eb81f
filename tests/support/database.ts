import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, inject } from "vitest"
import { connect, type Database } from "../../src/platform/db.ts"

export type TestDatabase = Database & { url: string }

/**
 * A database of the current test file alone, with the newest schema and no rows, removed after the file.
 * Call it at the top of the file: `const { db } = await testDatabase()`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const url = await createDatabase("template")
  const database = connect(url, 5)
  afterAll(async () => {
    await database.close()
    await dropDatabase(url)
  })
  return { ...database, url }
}

/** The address of an empty database, without any schema, removed after the test file. */
export async function emptyDatabase(): Promise<string> {
  const url = await createDatabase("empty")
  afterAll(() => dropDatabase(url))
  return url
}

/** What the process that starts the tests answers: the server, and the database to copy. */
export type Served = { url: string; template: string }

async function createDatabase(kind: "template" | "empty"): Promise<string> {
  const { url, template } = await served()
  const name = `test_${randomBytes(6).toString("hex")}`
  // A template that two databases are copied from at once is refused for a moment.
  await maintain(url, `create database ${name} template ${kind === "template" ? template : "template0"}`)
  return withDatabase(url, name)
}

async function dropDatabase(url: string): Promise<void> {
  const { url: server } = await served()
  await maintain(
    server,
    `drop database if exists ${new URL(url.replace("@/", "@socket/")).pathname.slice(1)} with (force)`,
  )
}

/** The server is started at the first wish, so that tests without a database do not wait for one. */
async function served(): Promise<Served> {
  const answer = await fetch(inject("databaseStarter"))
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Served
}

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

declare module "vitest" {
  interface ProvidedContext {
    databaseStarter: string
  }
}
