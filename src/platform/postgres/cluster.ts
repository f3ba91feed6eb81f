import { randomBytes } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { lchown, mkdir, open, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { StartProblem } from "../start-problem.ts"
import { creatorAccount, handOver, isRoot } from "./account.ts"
import { type Binaries, ownMajor } from "./binaries.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"
import { isAlive } from "./process.ts"
import { clusterName, run } from "./run.ts"

/** Name of the product's database and of its owner. */
export const NAME = "pozytek"

const PASSWORD = "pozytek-password"

/** Byte order by default, for speed and because it never changes; texts are sorted for people with "pl-x-icu". */
const INITDB = [
  "--username=postgres",
  "--auth=reject",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--data-checksums",
  "--no-instructions",
]

/**
 * Checks that the folder holds a cluster that this PostgreSQL can use; false when there is none yet.
 * @throws StartProblem for another major version, another owner or a folder with something else.
 */
export async function hasCluster(cluster: string): Promise<boolean> {
  const { uid } = (await stat(cluster).catch(absent)) ?? {}
  if (uid === undefined) return false
  if (process.getuid && !isRoot() && uid !== process.getuid()) throw new StartProblem(texts.wrongOwner(cluster, uid))
  if (!existsSync(join(cluster, "PG_VERSION"))) {
    await rmdir(cluster).catch(() => {
      throw new StartProblem(texts.notACluster(cluster))
    })
    return false
  }
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim()
  if (version !== String(ownMajor())) throw new StartProblem(texts.otherVersion(cluster, version, ownMajor()))
  return true
}

/** Password of the product's role and of the role postgres. */
export function passwordOf(cluster: string): string {
  const file = join(cluster, PASSWORD)
  try {
    return readFileSync(file, "utf8").trim()
  } catch (error) {
    throw new StartProblem(texts.passwordMissing(file), { cause: error })
  }
}

/**
 * Makes a cluster with the product's role and database. It appears under its name only when it is complete; of two
 * that start at once the first one's stays. One that is not durable is for tests.
 */
export async function createCluster(cluster: string, binaries: Binaries, durable = true): Promise<void> {
  await removeUnfinished(cluster)
  const draft = `${cluster}.new-${process.pid}`
  const place = { cwd: draft, ...creatorAccount() }
  const password = randomBytes(24).toString("base64url")
  try {
    await mkdir(draft, { mode: 0o700 })
    if (place.uid !== undefined) await lchown(draft, place.uid, place.gid!)
    await run(binaries.initdb, ["-D", clusterName(draft), ...INITDB, ...(durable ? [] : ["--no-sync"])], place)
    await run(binaries.postgres, ["--single", ...(durable ? [] : ["-F"]), "-D", clusterName(draft), "-j", "postgres"], {
      ...place,
      input: setUp(password),
    })
    await writeFile(join(draft, "pg_hba.conf"), ACCESS, { flush: durable })
    await writeFile(join(draft, PASSWORD), `${password}\n`, { mode: 0o600, flush: durable })
    await handOver(draft)
    if (durable) await flushFolder(draft)
    await rename(draft, cluster).catch((error) => {
      if (!existsSync(join(cluster, "PG_VERSION"))) throw error
    })
    if (durable) await flushFolder(dirname(cluster))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** So that a power failure cannot take back the names in it; Windows has no such thing. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

const ACCESS = `# Written by Pożytek: everybody needs a password.
local all all              scram-sha-256
host  all all 127.0.0.1/32 scram-sha-256
host  all all ::1/128      scram-sha-256
`

/** A server in single mode takes statements separated by an empty line. */
const setUp = (password: string) =>
  [
    `alter role postgres password '${password}';`,
    `create role ${NAME} login password '${password}';`,
    `create database ${NAME} owner ${NAME};`,
    "",
  ].join("\n\n")

/** A first start that was killed leaves its draft behind. */
async function removeUnfinished(cluster: string): Promise<void> {
  const prefix = `${basename(cluster)}.new-`
  for (const name of await readdir(dirname(cluster))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    await rm(join(dirname(cluster), name), { recursive: true, force: true })
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error
}
