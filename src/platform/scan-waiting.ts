import { sql } from "kysely"
import type { Scanner } from "./antivirus.ts"
import type { Db } from "./db.ts"
import type { FileStore } from "./files.ts"

const AT_ONCE = 20

/**
 * Scans the files that were kept while the antivirus did not answer, some at a time, and writes what it said. An
 * infected one is never handed out again. Safe to run twice and in several processes.
 * @param tables with the column that names the file; each has a column `scan`
 * @returns how many rows are now known
 */
export async function scanWaiting(
  db: Db,
  { files, scanner }: { files: FileStore; scanner: Scanner },
  tables: readonly { table: string; hash: string }[],
): Promise<number> {
  let known = 0
  for (const it of tables) {
    const [table, hash] = [sql.table(it.table), sql.ref(it.hash)]
    // By chance, so that files too large for the antivirus do not stand before the others for ever.
    const { rows } = await sql<{ sha256: string }>`
      select sha256 from (select distinct ${hash} as sha256 from ${table} where scan = 'not-scanned') waiting
      order by random() limit ${AT_ONCE}`.execute(db)
    for (const { sha256 } of rows) {
      const bytes = await files.get(sha256)
      if (!bytes) continue
      const scan = await scanner(bytes)
      // Perhaps it is down for all of them: the next turn asks again.
      if (scan === "not-scanned") break
      const { numAffectedRows } = await sql`
        update ${table} set scan = ${scan} where ${hash} = ${sha256} and scan = 'not-scanned'`.execute(db)
      known += Number(numAffectedRows ?? 0)
    }
  }
  return known
}
