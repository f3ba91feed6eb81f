import type { Config } from "./config.ts"
import { EmbeddedPostgres, type Options } from "./postgres/embedded.ts"
import { checkServer } from "./postgres/external.ts"
import { postgresTexts as texts } from "./postgres/postgres.texts.ts"
import { StartProblem } from "./start-problem.ts"

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
export async function startPostgres(config: Config, options: Options = {}): Promise<Postgres> {
  if (config.databaseUrl) {
    await checkServer(config.databaseUrl)
    return { url: config.databaseUrl, stop: async () => undefined }
  }
  const embedded = await EmbeddedPostgres.start(config, { onLost: (problem) => giveUp(problem, config), ...options })
  return { url: embedded.url, stop: () => embedded.stop() }
}

/**
 * The same for a command beside the product: where the product runs on the folder, its server is used and left running.
 * @param options.make whether a folder without a database gets one
 * @throws StartProblem as `startPostgres` does, and when there is no database
 */
export async function joinPostgres(config: Config, options: { make?: boolean } = {}): Promise<Postgres> {
  if (config.databaseUrl) return startPostgres(config)
  const found = await EmbeddedPostgres.find(config)
  if (!found && !options.make) throw new StartProblem(texts.noDatabase(config.dataDir))
  return found?.url ? { url: found.url, stop: async () => undefined } : startPostgres(config)
}

/** Without a database there is nothing to serve; the signal lets the product end in order. */
function giveUp(problem: StartProblem, config: Config): void {
  process.stderr.write(`\n${problem.text[config.lang]}\n`)
  process.exitCode = 1
  process.kill(process.pid, "SIGTERM")
}
