import pg from "pg"
import { readConfig } from "../../src/platform/config.ts"
import { startPostgres } from "../../src/platform/postgres.ts"
import { StartProblem } from "../../src/platform/start-problem.ts"

// A product reduced to its database, in a process of its own that tests can kill. It writes one JSON a line.
const tell = (facts: object) => process.stdout.write(`${JSON.stringify(facts)}\n`)

try {
  const begin = performance.now()
  const onLost = (problem: StartProblem) => {
    tell({ lost: problem.text.en })
    process.exit(3)
  }
  const postgres = await startPostgres(readConfig(), { onLost })
  const pool = new pg.Pool({ connectionString: postgres.url, max: 2 })
  pool.on("error", () => undefined)
  process.once("SIGTERM", async () => {
    await pool.end()
    await postgres.stop()
    process.exit(0)
  })
  // Each line on the input is a statement.
  process.stdin.setEncoding("utf8").on("data", async (sql) => {
    const answer = await pool
      .query({ text: String(sql), rowMode: "array" })
      .catch((error) => ({ error: error.message }))
    tell("rows" in answer ? { rows: answer.rows } : answer)
  })
  tell({ url: postgres.url, took: performance.now() - begin })
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  tell({ problem: error.text.en })
  process.exitCode = 1
}
