import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { type Proof, rootFrom, verifyFairness } from "../src/domains/offers/public.ts"
import { withDatabase } from "./with-database.ts"

/**
 * Recomputes every entry of the record of fairness from the offers: `node scripts/run.mjs scripts/verify-fairness.ts`.
 * Prints JSON; exits with 1 when an offer was added, changed or removed since, with 2 when nothing could be read.
 * `--proof FILE` needs no database: it recomputes a proof downloaded from the public page.
 */
const { proof } = parseArgs({ options: { proof: { type: "string" } } }).values

if (proof) {
  const { root, ...rest } = JSON.parse(readFileSync(proof, "utf8")) as Proof & { root: string }
  const isUnder = rootFrom(rest) === root
  process.stdout.write(`${JSON.stringify({ leaf: rest.leaf, root, isUnder }, null, 2)}\n`)
  process.exitCode = isUnder ? 0 : 1
} else
  await withDatabase(async ({ db }) => {
    const report = await verifyFairness(db)
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return report.faults.length > 0 ? 1 : 0
  })
