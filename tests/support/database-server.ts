import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { readConfig } from "../../src/platform/config.ts"
import { migrate } from "../../src/platform/migrate.ts"
import { isAlive, processesOf, signal } from "../../src/platform/postgres/process.ts"
import { startPostgres } from "../../src/platform/postgres.ts"
import { scratch } from "./scratch.ts"
import { maintain, type Served, withDatabase } from "./server-connection.ts"

/** Tests need speed, and none of their data after a crash. */
const FAST = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "300" }

type Server = Served & { stop(): Promise<void> }

/** Vitest's global setup: a PostgreSQL for this run of the tests, started when the first test file asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Server> | undefined
  const door = createServer(async (_request, response) => {
    try {
      server ??= start()
      const { url, template } = await server
      response.end(JSON.stringify({ url, template }))
    } catch (error) {
      response.writeHead(500).end(String((error as Error).stack))
    }
  })
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve))
  project.provide("databaseStarter", `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    await (await server?.catch(() => undefined))?.stop()
  }
}

async function start(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL
  const { url, stop } = given ? { url: given, stop: async () => undefined } : await startEmbedded()
  const template = `template_${randomBytes(6).toString("hex")}`
  try {
    await maintain(url, `create database ${template} template template0`)
    await migrate(withDatabase(url, template))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url,
    template,
    async stop() {
      if (given) await maintain(url, `drop database if exists ${template} with (force)`)
      await stop()
    },
  }
}

const PREFIX = "pozytek-tests-"

/** Runs of the tests that were killed could not clean up behind them. */
async function sweep(): Promise<void> {
  for (const name of await readdir(scratch())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1])
    const folder = join(scratch(), name)
    if (!pid || isAlive(pid) || !(await isOurs(folder))) continue
    const cluster = join(folder, "postgres")
    if (existsSync(cluster)) for (const each of processesOf(cluster)) signal(each, "SIGKILL")
    await rm(folder, { recursive: true, force: true })
  }
}

const isOurs = async (folder: string) => (await lstat(folder)).uid === process.getuid?.()

async function startEmbedded() {
  await sweep()
  const folder = await mkdtemp(join(scratch(), `${PREFIX}${process.pid}-`))
  const remove = () => rm(folder, { recursive: true, force: true })
  const postgres = await startPostgres(readConfig({ MODE: "test", DATA_DIR: folder }), { settings: FAST }).catch(
    async (error) => {
      await remove()
      throw error
    },
  )
  return {
    // The product's role may not create databases; the server's own may.
    url: withDatabase(postgres.url.replace("//pozytek:", "//postgres:"), "postgres"),
    async stop() {
      await postgres.stop()
      await remove()
    },
  }
}
