import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { type Proof, rootFrom, verifyFairness } from "../src/domains/offers/public.ts"
import { NOT_TRIED, withDatabase } from "./with-database.ts"

/**
 * Recomputes every entry of the record of fairness from the offers: `node scripts/run.mjs scripts/verify-fairness.ts`.
 * Prints JSON; exits with 1 when an offer was added, changed or removed since, with 2 when nothing could be read.
 * `--proof FILE` needs no database: it recomputes a proof downloaded from the public page.
 */
const { proof } = parseArgs({ options: { proof: { type: "string" } } }).values

if (proof) {
  const read = readProof(proof)
  const isUnder = read ? rootFrom(read) === read.root : null
  process.stdout.write(`${JSON.stringify({ leaf: read?.leaf, root: read?.root, isUnder }, null, 2)}\n`)
  process.exitCode = isUnder === null ? NOT_TRIED : isUnder ? 0 : 1
} else
  await withDatabase(async ({ db }) => {
    const report = await verifyFairness(db)
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    return report.faults.length > 0 ? 1 : 0
  })

/** Undefined when there is no such file, or nothing in it that could be a proof. */
function readProof(file: string): (Proof & { root: string }) | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"))
    return typeof read === "object" && read !== null && "root" in read ? (read as Proof & { root: string }) : undefined
  } catch {
    return undefined
  }
}
