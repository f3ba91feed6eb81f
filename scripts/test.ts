import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { startInstalledServer } from "../tests/support/installed-server.ts"
import { testsWithDatabase } from "./database-tests.ts"
import { runProgram } from "./run-program.ts"
import { readReport, type Tally } from "./test-report.ts"

const ROOT = resolve(import.meta.dirname, "..")
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs")
const folder = await mkdtemp(join(tmpdir(), "pozytek-results-"))
const total: Tally = { passed: 0, failed: 0 }

const node = (parameters: string[], env = {}) => runProgram(process.execPath, parameters, { cwd: ROOT, env })

function heading(text: string): void {
  console.log(`\n── ${text} ${"─".repeat(Math.max(3, 76 - text.length))}`)
}

function count({ passed, failed }: Tally): void {
  total.passed += passed
  total.failed += failed
}

/** A check is one test: it passes or fails. The rules are tests already. */
async function check(name: string, parameters: string[]): Promise<void> {
  heading(name)
  const code = await node(parameters)
  count({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })
}

async function vitest(name: string, parameters: string[], env = {}): Promise<void> {
  heading(name)
  const report = join(folder, `${name.replaceAll(/\W/g, "-")}.json`)
  const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests"]
  const code = await node([VITEST, "run", ...output, ...parameters], env)
  count(readReport(report, code))
}

/** The product promises to work on PostgreSQL 15, so whatever talks to a database is also tried on an installed one. */
async function onInstalledServer(): Promise<void> {
  const server = await startInstalledServer()
  if (!server) return
  try {
    const files = testsWithDatabase(ROOT)
    await vitest(`PostgreSQL ${server.major}`, ["--project=unit", ...files], { TEST_DATABASE_URL: server.url })
  } finally {
    await server.stop()
  }
}

try {
  const chosen = process.argv.slice(2)
  if (chosen.length > 0) {
    await vitest("tests", chosen)
  } else {
    for (const each of ["types", "style", "unused"]) await check(each, [join(ROOT, "scripts/check.ts"), each])
    await vitest("unit", ["--project=unit"])
    await onInstalledServer()
    await vitest("journeys", ["--project=journeys"])
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
