import { consoleLang, readConfig } from "../src/platform/config.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { StartProblem } from "../src/platform/start-problem.ts"

// The product's database without the product, to look into it or to restore it: prints its address, ends with Ctrl-C.
try {
  const postgres = await startPostgres(readConfig())
  console.log(postgres.url)
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await postgres.stop()
      process.exit()
    })
  }
  setInterval(() => undefined, 60_000)
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  console.error(error.text[consoleLang()])
  process.exitCode = 1
}
