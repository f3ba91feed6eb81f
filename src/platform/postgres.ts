import type { Config } from "./config.ts"

export type Postgres = {
  /** Connection string of the product's database. */
  url: string
  /** Stops what was started here; does nothing for a server given by DATABASE_URL. */
  stop(): Promise<void>
}

/**
 * Gives a running PostgreSQL: the server of DATABASE_URL (15 or newer), or the product's own in `dataDir/postgres`.
 * @throws StartProblem for everything a person can put right: a second start, a full disk, missing rights, an old server.
 */
export async function startPostgres(config: Config): Promise<Postgres> {
  if (!config.databaseUrl) throw new Error("The embedded PostgreSQL is not connected yet")
  return { url: config.databaseUrl, stop: async () => undefined }
}
