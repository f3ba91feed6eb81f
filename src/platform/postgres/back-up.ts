import type { Dirent } from "node:fs"
import { copyFile, mkdir, open, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import pg from "pg"

/**
 * What PostgreSQL makes anew at a start; it copies the folders but not their contents
 * (https://www.postgresql.org/docs/18/continuous-archiving.html, "Backing Up the Data Directory").
 */
const MADE_ANEW = /^pg_(dynshmem|notify|replslot|serial|snapshots|stat_tmp|subtrans|wal)$/
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|\.s\.PGSQL\..*)$/
/** It says where recovery ends, so it must not be older than what it speaks of. */
const LAST = "pg_control"

/**
 * Copies a cluster whose server runs and goes on working, by PostgreSQL's own procedure for it: with the log of
 * changes written meanwhile, from which a start on the copy recovers to the moment at which the copying ended.
 * @param url of the server's own role
 * @param target a folder that does not exist yet
 */
export async function backUpCluster(url: string, cluster: string, target: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => undefined)
  await client.connect()
  try {
    // Keeps the log of changes until this connection ends.
    await client.query("select pg_create_physical_replication_slot('pozytek_back_up', true, true)")
    await client.query("select pg_backup_start('pozytek', fast => true)")
    await copyFolder(cluster, target)
    await copyOne(join(cluster, "global", LAST), join(target, "global", LAST))
    const { rows } = await client.query<{ label: string; last: string }>(
      "select labelfile as label, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => false)",
    )
    const { label, last } = rows[0]!
    const first = /^START WAL LOCATION: \S+ \(file ([0-9A-F]+)\)/.exec(label)![1]!
    for (const { name } of await entriesOf(join(cluster, "pg_wal")))
      if (name >= first && name <= last) await copyOne(join(cluster, "pg_wal", name), join(target, "pg_wal", name))
    await writeFile(join(target, "backup_label"), label, { mode: 0o600, flush: true })
  } finally {
    await client.end()
  }
}

/** Copies what is in a folder, each file synced; what disappears meanwhile is told by the log of changes. */
export async function copyFolder(source: string, target: string, leaveOut = LEFT_OUT): Promise<void> {
  await mkdir(target, { recursive: true, mode: 0o700 })
  for (const entry of await entriesOf(source)) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)]
    if (leaveOut.test(entry.name) || entry.name === LAST) continue
    if (!entry.isDirectory()) await copyOne(from, to)
    else if (MADE_ANEW.test(entry.name)) await mkdir(to, { mode: 0o700 })
    else await copyFolder(from, to, leaveOut)
  }
}

async function copyOne(source: string, target: string): Promise<void> {
  try {
    await copyFile(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return
    throw error
  }
  const file = await open(target, "r+")
  await file.sync().finally(() => file.close())
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return []
    throw error
  })
}
