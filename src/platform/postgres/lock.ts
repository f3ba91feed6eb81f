import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { StartProblem } from "../start-problem.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"

/** Any constant will do; it only has to be the same in every version of the product. */
const LOCK = 7_051_126_002

/**
 * Marks a cluster as used by this process. The lock lives in the server and in this connection, so it disappears with
 * either of them and is never left behind. `who` is what a second start will be told. Waits `patience` milliseconds
 * for a product that is just stopping.
 * @throws StartProblem when another process of the product holds it; an error of `pg` when the server cannot be reached.
 */
export async function takeLock(url: string, cluster: string, who: string, patience = 1500): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: who.slice(0, 63),
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  client.on("error", () => undefined)
  await client.connect()
  try {
    for (const end = performance.now() + patience; ; await sleep(50)) {
      const { rows } = await client.query("select pg_try_advisory_lock($1) as taken", [LOCK])
      if (rows[0].taken) return client
      if (performance.now() > end)
        throw new StartProblem(texts.alreadyRunning((await holderOf(client)) ?? "?", cluster))
    }
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

/** Whether a running process of the product holds the cluster; false also when its server does not answer (any more). */
export async function isHeld(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on("error", () => undefined)
  try {
    await client.connect()
    return (await holderOf(client)) !== undefined
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function holderOf(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `select a.application_name
       from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted and ((l.classid::bigint << 32) | l.objid::bigint) = $1`,
    [LOCK],
  )
  return rows[0]?.application_name
}
