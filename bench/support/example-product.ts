import { buildProduct, type Product, type Setting } from "../../src/app/build.ts"
import { loadExample } from "../../src/app/example/load.ts"
import { movableClock } from "../../src/platform/clock.ts"
import { readConfig } from "../../src/platform/config.ts"
import { connect, type Database } from "../../src/platform/db.ts"
import { lineLog } from "../../src/platform/log.ts"
import { migrate } from "../../src/platform/migrate.ts"
import { startPostgres } from "../../src/platform/postgres.ts"
import { inFreshFolder } from "./app.ts"

export const ORIGIN = "http://localhost"

export type ExampleProduct = {
  database: Database
  /** How many queries were asked; set it to 0 before what is to be counted. */
  queries: { count: number }
  productFor(signedIn: Setting["signedIn"]): Product
}

/** The example installation in a fresh database, with the product in this process. */
export async function inExample(work: (it: ExampleProduct) => Promise<void>): Promise<void> {
  await inFreshFolder(async (dataDir) => {
    const postgres = await startPostgres(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: "error" }))
    const queries = { count: 0 }
    const database = connect(postgres.url, 5, () => {
      queries.count++
    })
    try {
      await migrate(postgres.url)
      const clock = movableClock()
      await loadExample({ database, clock, baseUrl: ORIGIN, say: () => {} })
      const productFor = (signedIn: Setting["signedIn"]) =>
        buildProduct({
          database,
          clock,
          log: lineLog((line) => process.stderr.write(line), "error"),
          secret: "a secret of benchmarks, long enough",
          baseUrl: ORIGIN,
          isExample: false,
          signedIn,
        })
      await work({ database, queries, productFor })
    } finally {
      await database.close()
      await postgres.stop()
    }
  })
}
