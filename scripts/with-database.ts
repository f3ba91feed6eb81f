import { type Config, consoleLang, readConfig } from "../src/platform/config.ts"
import { connect, type Database } from "../src/platform/db.ts"
import { joinPostgres } from "../src/platform/postgres.ts"
import { StartProblem } from "../src/platform/start-problem.ts"

/** Exit codes of commands: what was asked for could not even be tried. */
export const NOT_TRIED = 2

/**
 * Runs a command on the installation's database, also while the product runs; `work` gives the exit code. What the
 * person can put right is said in a sentence.
 * @param options.make whether an installation that has no database yet gets one
 */
export async function withDatabase(
  work: (database: Database, place: { url: string; config: Config }) => Promise<number>,
  options: { make?: boolean } = {},
): Promise<void> {
  try {
    const config = readConfig()
    const postgres = await joinPostgres(config, options)
    try {
      const database = connect(postgres.url, 2)
      process.exitCode = await work(database, { url: postgres.url, config }).finally(() => database.close())
    } finally {
      await postgres.stop()
    }
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    process.stderr.write(`${error.text[consoleLang()]}\n`)
    process.exitCode = NOT_TRIED
  }
}
