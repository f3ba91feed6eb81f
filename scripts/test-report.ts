import { readFileSync } from "node:fs"

export type Tally = { passed: number; failed: number }

type Report = { testResults: { status: string; assertionResults: { status: string }[] }[] }

/**
 * Counts the tests in a JSON report of Vitest. A file that could not be loaded counts as one failed test, and so does
 * a run that ended badly (`code` other than 0) without a single failed test, or without a report.
 */
export function readReport(file: string, code: number): Tally {
  const tally: Tally = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of read(file)) {
    const of = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length
    tally.passed += of("passed")
    tally.failed += of("failed") || (status === "failed" ? 1 : 0)
  }
  if (code !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}

function read(file: string): Report["testResults"] {
  try {
    return (JSON.parse(readFileSync(file, "utf8")) as Report).testResults
  } catch {
    return []
  }
}
