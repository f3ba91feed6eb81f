import { verifyChain } from "../src/platform/audit.ts"
import { readConfig } from "../src/platform/config.ts"
import { connect } from "../src/platform/db.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { StartProblem } from "../src/platform/start-problem.ts"

/**
 * Recomputes the audit chain of every office: `npm run --silent verify-audit`. Prints JSON with the number of links and
 * the root hash of each office; exits with 1 when a link or an event was changed, added or removed.
 */
try {
  const postgres = await startPostgres(readConfig())
  const database = connect(postgres.url, 2)
  try {
    const report = await verifyChain(database.db)
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    process.exitCode = report.faults.length > 0 ? 1 : 0
  } finally {
    await database.close()
    await postgres.stop()
  }
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  process.stderr.write(`${error.text.pl}\n`)
  process.exitCode = 2
}
