import { mkdirSync, realpathSync } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { join, resolve, sep } from "node:path"
import { speak } from "../src/lib/texts.ts"
import { consoleLang } from "../src/platform/config.ts"
import { backUpCluster, copyFolder } from "../src/platform/postgres/back-up.ts"
import { ownRoleUrl } from "../src/platform/postgres/endpoint.ts"
import { StartProblem } from "../src/platform/start-problem.ts"
import { backUpTexts as texts } from "./back-up.texts.ts"
import { NOT_TRIED, withDatabase } from "./with-database.ts"

/**
 * Copies the folder of data, database and all, into a new folder of the given one and prints its name; the product
 * goes on working. The copy has its name only when it is complete.
 */
const [parent] = process.argv.slice(2)
/** The server's own, and what it writes for people; PostgreSQL's programs come with the product. */
const LEFT_OUT = /^(postgres|postgres\.new-.*|postgres\.log.*|programs)$/

if (!parent) {
  process.stderr.write(`${speak(consoleLang())(texts.usage)}\n`)
  process.exit(NOT_TRIED)
}

await withDatabase(async (_, { url, config }) => {
  if (config.databaseUrl) throw new StartProblem(texts.server)
  const source = realpathSync(config.dataDir)
  if (`${resolve(parent)}${sep}`.startsWith(source + sep)) throw new StartProblem(texts.inside(parent))
  const name = `pozytek-${Temporal.Now.instant().round("second").toString().replaceAll(":", "-")}`
  const draft = join(parent, `${name}.incomplete`)
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    await backUpCluster(ownRoleUrl(url), join(source, "postgres"), join(draft, "postgres"))
    // Files after the database: what its rows speak of was stored before them.
    await copyFolder(source, draft, LEFT_OUT)
    await rename(draft, join(parent, name))
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
  process.stdout.write(`${join(parent, name)}\n`)
  return 0
})
