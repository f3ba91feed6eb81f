import { existsSync, readdirSync } from "node:fs"
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises"
import { delimiter, join } from "node:path"
import { Writable } from "node:stream"
import { creatorAccount } from "../../src/platform/postgres/account.ts"
import type { Binaries } from "../../src/platform/postgres/binaries.ts"
import { urlOf } from "../../src/platform/postgres/endpoint.ts"
import { clusterName, run } from "../../src/platform/postgres/run.ts"
import { halt, launch } from "../../src/platform/postgres/server.ts"
import { scratch } from "./scratch.ts"

const DEBIAN = "/usr/lib/postgresql"

/** Folders with programs of a PostgreSQL that the machine has, the oldest first, for it shows what we must not use. */
function installedFolders(): string[] {
  const packaged = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(a) - Number(b)) : []
  const onPath = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  return [...packaged.map((version) => join(DEBIAN, version, "bin")), ...onPath].filter(
    (folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb")),
  )
}

async function programs(): Promise<Binaries | undefined> {
  for (const folder of installedFolders()) {
    const said = await run(join(folder, "postgres"), ["--version"]).catch(() => "")
    const major = Number(/\) (\d+)/.exec(said)?.[1])
    if (major < 15 || Number.isNaN(major)) continue
    return { initdb: join(folder, "initdb"), postgres: join(folder, "postgres"), pgCtl: join(folder, "pg_ctl"), major }
  }
  return undefined
}

export type InstalledServer = { url: string; major: number; stop(): Promise<void> }

/**
 * A throw-away cluster of the PostgreSQL (15 or newer) that is installed on the machine; undefined where none is.
 * @param options.fsync `on` for what is measured: tests do not wait for the disk
 */
export async function startInstalledServer(
  options: { fsync: "on" | "off" } = { fsync: "off" },
): Promise<InstalledServer | undefined> {
  const binaries = await programs()
  if (!binaries) return undefined
  const folder = await mkdtemp(join(scratch(), "pozytek-server-"))
  // Before PostgreSQL 16 its programs leave their folder for a moment and must be able to come back.
  await chmod(folder, 0o755)
  const cluster = join(folder, "cluster")
  const account = creatorAccount()
  await mkdir(cluster, { mode: 0o700 })
  if (account.uid !== undefined) await chown(cluster, account.uid, account.gid!)
  // Only its owner enters the folder with the socket.
  const parameters = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
  await run(binaries.initdb, ["-D", clusterName(cluster), ...parameters], { cwd: cluster, ...account })
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const server = await launch(cluster, binaries, silent, { ...options, max_connections: "300" })
  return {
    url: urlOf(server.endpoint, "none", "postgres", "postgres"),
    major: binaries.major,
    async stop() {
      await halt(server.pid, cluster, binaries)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
