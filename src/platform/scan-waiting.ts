import { sql } from "kysely"
import type { Scanner } from "./antivirus.ts"
import type { Db } from "./db.ts"
import type { FileStore } from "./files.ts"

const AT_ONCE = 20

/**
 * Scans the files that were kept while the antivirus did not answer, some at a time, and writes what it said. An
 * infected one is never handed out again. Safe to run twice and in several processes.
 * @param tables those with the columns `sha256` and `scan`
 * @returns how many rows are now known
 */
export async function scanWaiting(
  db: Db,
  { files, scanner }: { files: FileStore; scanner: Scanner },
  tables: readonly string[],
): Promise<number> {
  let known = 0
  for (const name of tables) {
    const table = sql.table(name)
    const { rows } = await sql<{ sha256: string }>`
      select distinct sha256 from ${table} where scan = 'not-scanned' limit ${AT_ONCE}`.execute(db)
    for (const { sha256 } of rows) {
      const bytes = await files.get(sha256)
      const scan = bytes ? await scanner(bytes) : "not-scanned"
      // It is down for all of them: the next turn asks again.
      if (scan === "not-scanned") return known
      const { numAffectedRows } = await sql`
        update ${table} set scan = ${scan} where sha256 = ${sha256} and scan = 'not-scanned'`.execute(db)
      known += Number(numAffectedRows ?? 0)
    }
  }
  return known
}
