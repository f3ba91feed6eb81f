import { existsSync } from "node:fs"
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import pg from "pg"
import { afterEach, beforeAll, describe, expect, it } from "vitest"
import { canBeNobody, NOBODY } from "../../tests/support/other-account.ts"
import { type Place, PostgresApp } from "../../tests/support/postgres-process.ts"
import { scratch } from "../../tests/support/scratch.ts"
import { readConfig } from "./config.ts"
import { isAlive, waitUntil } from "./postgres/process.ts"
import { joinPostgres } from "./postgres.ts"

const root = process.getuid?.() === 0
const started: PostgresApp[] = []
let dataDir: string

function start(place: Partial<Place> = {}): PostgresApp {
  const app = new PostgresApp({ dataDir, ...place })
  started.push(app)
  return app
}

/** Starts and waits until it accepts statements. */
async function up(place: Partial<Place> = {}): Promise<PostgresApp> {
  const app = start(place)
  const told = await app.told()
  expect(told.url, told.problem).toBeDefined()
  return app
}

beforeAll(async () => {
  dataDir = join(await mkdtemp(join(scratch(), "pozytek-postgres-")), "data")
  return () => rm(join(dataDir, ".."), { recursive: true, force: true })
})

afterEach(async () => {
  for (const app of started.splice(0)) await app.end()
})

describe("the product's own PostgreSQL", () => {
  it("is created at the first start, durable, in UTF-8, with a role that owns only its database", async () => {
    const app = await up()
    const [settings] = await app.ask(
      `select current_setting('fsync'), current_setting('full_page_writes'), current_setting('data_checksums'),
              current_setting('server_encoding'), current_setting('listen_addresses'), lower('ŻÓŁĆ'),
              (select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user)`.replaceAll(
        "\n",
        " ",
      ),
    )
    expect(settings).toEqual(["on", "on", "on", "UTF8", "", "żółć", false])
    await app.ask("create table notes (n int)")
    await app.ask("insert into notes values (1)")
  })

  it("sorts for people in Polish where asked, and by bytes otherwise", async () => {
    const app = await up()
    const query = (collation: string) =>
      `select string_agg(w, ' ' order by w ${collation}) from unnest(array['żaba','zebra','łódź','lody']) w`
    expect(await app.ask(query('collate "pl-x-icu"'))).toEqual([["lody łódź zebra żaba"]])
    expect(await app.ask(query(""))).toEqual([["lody zebra łódź żaba"]])
  })

  it("keeps its folder and its password from strangers", async () => {
    expect((await stat(join(dataDir, "postgres"))).mode & 0o777).toBe(0o700)
    expect((await stat(join(dataDir, "postgres/pozytek-password"))).mode & 0o777).toBe(0o600)
  })

  it("starts again in less than a second", async () => {
    const app = start()
    expect((await app.told()).took).toBeLessThan(1000)
  })

  it("ends together with the product", async () => {
    const app = await up()
    const { server } = app
    await app.end()
    expect(isAlive(server)).toBe(false)
    expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(false)
  })

  it("is taken over from a product that was killed", async () => {
    const first = await up()
    const { server } = first
    await first.end("SIGKILL")
    expect(isAlive(server)).toBe(true)
    const second = await up()
    expect(second.server).not.toBe(server)
    expect(await second.ask("select count(*)::int from notes")).toEqual([[1]])
  })

  it("comes back under the running product each time it is killed", async () => {
    const app = await up()
    for (let kill = 1; kill <= 10; kill++) {
      const { server } = app
      await app.ask(`insert into notes values (${kill * 100})`)
      process.kill(server, "SIGKILL")
      expect(await waitUntil(() => app.server > 0 && app.server !== server, 10_000)).toBe(true)
      expect(await app.ask("select count(*)::int from notes where n >= 100")).toEqual([[kill]])
    }
  })

  it("comes back after one of its own processes was killed", async () => {
    const app = await up()
    const [[pid]] = (await app.ask("select pg_backend_pid()")) as [[number]]
    process.kill(pid, "SIGKILL")
    expect(await app.ask("select count(*)::int > 1 from notes")).toEqual([[true]])
  })

  it("starts after it and the product were killed together", async () => {
    for (let kill = 1; kill <= 3; kill++) {
      const app = await up()
      process.kill(app.server, "SIGKILL")
      await app.end("SIGKILL")
    }
    expect(await (await up()).ask("select 1")).toEqual([[1]])
  })

  it("starts although its killed predecessor has not been reaped", async () => {
    const first = await up()
    const { server } = first
    first.process.kill("SIGSTOP")
    process.kill(server, "SIGKILL")
    await waitUntil(() => !isAlive(server), 2000)
    expect(() => process.kill(server, 0)).not.toThrow()
    const second = await up()
    first.process.kill("SIGCONT")
    expect((await first.told()).lost).toContain("already running")
    expect(await second.ask("select 1")).toEqual([[1]])
  })

  it("starts although the number noted by a killed predecessor now belongs to another process", async () => {
    const app = await up()
    const { server } = app
    const note = join(dataDir, "postgres/postmaster.pid")
    const lock = join(dataDir, "postgres/.s.PGSQL.5432.lock")
    const before = await Promise.all([readFile(note, "utf8"), readFile(lock, "utf8")])
    process.kill(server, "SIGKILL")
    await app.end("SIGKILL")
    await waitUntil(() => !isAlive(server), 2000)
    await writeFile(note, before[0].replace(String(server), String(process.pid)))
    await writeFile(lock, before[1].replace(String(server), String(process.pid)))
    expect(await (await up()).ask("select 1")).toEqual([[1]])
  })
})

describe("a second start on the same folder", () => {
  it("tells who uses it and leaves the first alone", async () => {
    const first = await up({ env: { BASE_URL: "https://leszno.example.pl" } })
    const second = start()
    const { problem } = await second.told()
    expect(problem).toContain(`https://leszno.example.pl, PID ${first.process.pid}`)
    expect(await first.ask("select 1")).toEqual([[1]])
  })

  it("may come at the same moment on an empty folder: one of the two gets it", async () => {
    const place = { dataDir: join(dataDir, "../twins") }
    const told = await Promise.all([start(place), start(place)].map((app) => app.told()))
    expect(told.filter(({ url }) => url)).toHaveLength(1)
    expect(told.find(({ problem }) => problem)?.problem).toContain("already running")
  })
})

describe("a command beside the product", () => {
  const join = () => joinPostgres(readConfig({ MODE: "test", DATA_DIR: dataDir }))

  it("uses the server of the running product and leaves it running", async () => {
    const app = await up()
    const { server } = app
    const joined = await join()
    expect(await rowsOf(joined.url, "select 7 as n")).toEqual([{ n: 7 }])
    await joined.stop()
    expect(isAlive(server)).toBe(true)
    expect(await app.ask("select 1")).toEqual([[1]])
  })

  it("starts one of its own where no product runs, also after one was killed", async () => {
    const app = await up()
    const { server } = app
    await app.end("SIGKILL")
    const joined = await join()
    expect(isAlive(server)).toBe(false)
    expect(await rowsOf(joined.url, "select 7 as n")).toEqual([{ n: 7 }])
    await joined.stop()
    expect(existsSync(`${dataDir}/postgres/postmaster.pid`)).toBe(false)
  })

  it("makes a database only when that is meant", async () => {
    const config = readConfig({ MODE: "test", DATA_DIR: `${dataDir}/../unmade` })
    await expect(joinPostgres(config)).rejects.toThrow("There is no database in the folder")
    expect(existsSync(config.dataDir)).toBe(false)
    const made = await joinPostgres(config, { make: true })
    expect(await rowsOf(made.url, "select 7 as n")).toEqual([{ n: 7 }])
    await made.stop()
  })
})

async function rowsOf(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return (await client.query(sql).finally(() => client.end())).rows
}

describe("the start is refused with what to do", () => {
  it("when the database is of another PostgreSQL", async () => {
    const cluster = join(dataDir, "../newer/postgres")
    await mkdir(cluster, { recursive: true })
    await writeFile(join(cluster, "PG_VERSION"), "99\n")
    const { problem } = await start({ dataDir: join(cluster, "..") }).told()
    expect(problem).toContain("the format of PostgreSQL 99")
  })

  it("when the folder holds something else", async () => {
    const cluster = join(dataDir, "../other/postgres")
    await mkdir(cluster, { recursive: true })
    await writeFile(join(cluster, "letter.txt"), "Dzień dobry")
    const { problem } = await start({ dataDir: join(cluster, "..") }).told()
    expect(problem).toContain("holds no database")
    expect(existsSync(join(cluster, "letter.txt"))).toBe(true)
  })

  it.runIf(!root || canBeNobody)("when the folder may not be written to", async () => {
    const parent = join(dataDir, "../forbidden")
    await mkdir(parent)
    await chmod(join(dataDir, ".."), 0o755)
    await chmod(parent, 0o555)
    const { problem } = await start({
      dataDir: join(parent, "data"),
      ...(root ? NOBODY : {}),
    }).told()
    expect(problem).toContain("cannot be written to (EACCES)")
  })

  it("when the server of DATABASE_URL refuses", async () => {
    await up()
    const host = encodeURIComponent(join(dataDir, "postgres"))
    const url = `postgresql://pozytek:wrong@/pozytek?host=${host}`
    const { problem } = await start({ env: { DATABASE_URL: url } }).told()
    expect(problem).toContain("refused the connection: password authentication failed")
    expect(problem).not.toContain("wrong")
  })
})
