import { randomBytes } from "node:crypto"
import { inject } from "vitest"
import { connect, type Database } from "../../src/platform/db.ts"
import { isLeftBehind } from "./asking.ts"
import { maintain, type Served, withDatabase } from "./server-connection.ts"

export type TestDatabase = Database & { url: string }

const open: Database[] = []
const names: string[] = []

/**
 * A database of the current test file alone, with the newest schema and no rows, removed after the file:
 * `const { db } = await testDatabase()`. `watch` hears each query, but not those of work that earlier requests left behind.
 */
export async function testDatabase(watch?: (sql: string) => void): Promise<TestDatabase> {
  const url = await createDatabase((served) => served.template)
  const database = connect(url, 5, watch && ((sql) => isLeftBehind() || watch(sql)))
  open.push(database)
  return { ...database, url }
}

/** The address of an empty database, without any schema, removed after the test file. */
export function emptyDatabase(): Promise<string> {
  return createDatabase(() => "template0")
}

/** Closes and removes the databases of the test file that ends. */
export async function dropDatabases(): Promise<void> {
  await Promise.all(open.splice(0).map((database) => database.close()))
  const ended = names.splice(0)
  if (ended.length === 0) return
  const { url } = await served()
  for (const name of ended) await maintain(url, `drop database if exists ${name} with (force)`)
}

async function createDatabase(templateOf: (served: Served) => string): Promise<string> {
  const server = await served()
  const name = `test_${randomBytes(6).toString("hex")}`
  await maintain(server.url, `create database ${name} template ${templateOf(server)} strategy file_copy`)
  names.push(name)
  return withDatabase(server.url, name)
}

/** The server is started at the first wish, so that tests without a database do not wait for one. */
async function served(): Promise<Served> {
  const answer = await fetch(inject("databaseStarter"))
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Served
}

declare module "vitest" {
  interface ProvidedContext {
    databaseStarter: string
  }
}
