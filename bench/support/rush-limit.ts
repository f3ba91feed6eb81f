import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { promisify } from "node:util"
import { sql } from "kysely"
import type { Db } from "../../src/platform/db.ts"

const run = promisify(execFile)

/** The rows of a save, written by PostgreSQL's own benchmark and nothing around it: what the disk and the server allow. */
const SAVE = `
\\set n random(1, 600)
begin;
select content from limit_offers where n = :n for update;
update limit_offers set content = content || '{"resources": "Znak"}', revision = revision + 1, changed_at = now() where n = :n;
insert into limit_saves (office_id, offer_id, revision, section, content, saved_at, saved_by)
  select office_id, id, revision, 'experience', content, now(), 'bench' from limit_offers where n = :n;
commit;
`

/** Saves a second that `pgbench` makes with so many connections; undefined where it is not installed. */
export async function limitOf(
  db: Db,
  databaseUrl: string,
  order: { connections: number; seconds: number },
): Promise<number | undefined> {
  const program = findPgbench()
  if (!program) return undefined
  await sql`create table limit_offers as
    select *, row_number() over () as n from offers where state = 'drafted' limit 600`.execute(db)
  await sql`create unique index on limit_offers (n)`.execute(db)
  await sql`create table limit_saves (like offer_saves including all)`.execute(db)
  const folder = mkdtempSync(join(tmpdir(), "pozytek-limit-"))
  try {
    const script = join(folder, "save.sql")
    writeFileSync(script, SAVE)
    const { connections, seconds } = order
    const parameters = ["-n", "-M", "prepared", "-c", `${connections}`, "-j", "2", "-T", `${seconds}`, "-f", script]
    const { stdout } = await run(program, [...parameters, databaseUrl])
    return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await sql`drop table limit_offers, limit_saves`.execute(db)
  }
}

function findPgbench(): string | undefined {
  const debian = "/usr/lib/postgresql"
  const packaged = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...packaged.sort().reverse()]
  return folders.map((folder) => join(folder, "pgbench")).find((path) => existsSync(path))
}
