import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readConfig } from "../src/platform/config.ts"
import { migrate } from "../src/platform/migrate.ts"
import { startPostgres } from "../src/platform/postgres.ts"
import { dumpSchema } from "../src/platform/schema-dump.ts"

// From nothing, so that what a developer tried in the own database never gets into the file.
const folder = mkdtempSync(join(tmpdir(), "pozytek-schema-"))
const config = readConfig({ MODE: "test", DATA_DIR: folder })
const postgres = await startPostgres(config)
try {
  await migrate(postgres.url)
  writeFileSync(join(config.root, "db/schema.sql"), await dumpSchema(postgres.url))
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
