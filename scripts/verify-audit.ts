import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { type ChainReport, verifyChain } from "../src/platform/audit.ts"
import { withDatabase } from "./with-database.ts"

/**
 * Recomputes the audit chain of every office: `npm run --silent verify-audit`. Prints JSON with the number of links and
 * the root hash of each office; exits with 1 when a link or an event was changed, added or removed, with 2 when the
 * chain could not be read. `-- --noted FILE` also compares with what an earlier run printed, so that a chain written
 * anew from its beginning is found out too.
 */
const { noted } = parseArgs({ options: { noted: { type: "string" } } }).values
const earlier = noted ? (JSON.parse(readFileSync(noted, "utf8")) as ChainReport).offices : []

await withDatabase(async ({ db }) => {
  const report = await verifyChain(db, earlier)
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  return report.faults.length > 0 ? 1 : 0
})
