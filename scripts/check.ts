import { spawn } from "node:child_process"
import { resolve } from "node:path"

const ROOT = resolve(import.meta.dirname, "..")

/** Long ones first, so that two workers end at about the same time. */
const CHECKS: readonly { name: string; program: string; parameters: readonly string[] }[] = [
  { name: "rules", program: "vitest/vitest.mjs", parameters: ["run", "--project=unit", "tests/rules"] },
  { name: "unused code (knip)", program: "knip/bin/knip.js", parameters: ["--no-progress"] },
  { name: "types (tsc)", program: "typescript/bin/tsc", parameters: ["--noEmit"] },
  { name: "style (biome)", program: "@biomejs/biome/bin/biome", parameters: ["check", "."] },
]
const WORKERS = 2

type Result = { passed: boolean; output: string }

/** Runs one check with the Node that runs this, keeping what it prints. */
function run(program: string, parameters: readonly string[]): Promise<Result> {
  const child = spawn(process.execPath, [resolve(ROOT, "node_modules", program), ...parameters], {
    cwd: ROOT,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }) },
  })
  const parts: Buffer[] = []
  child.stdout.on("data", (part: Buffer) => parts.push(part))
  child.stderr.on("data", (part: Buffer) => parts.push(part))
  return new Promise((done) => {
    child.once("error", (error) => done({ passed: false, output: String(error) }))
    child.once("close", (code) => done({ passed: code === 0, output: Buffer.concat(parts).toString() }))
  })
}

/** `npm run check -- types style` runs only these. */
const chosen = process.argv.slice(2)
const queue = CHECKS.filter(({ name }) => chosen.length === 0 || chosen.some((word) => name.startsWith(word)))
let failed = 0

async function work(): Promise<void> {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const started = performance.now()
    const { passed, output } = await run(check.program, check.parameters)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${passed ? "✓" : "✗"} ${check.name.padEnd(20)} ${seconds.padStart(6)} s`)
    if (!passed) {
      failed++
      console.log(`\n${output.trim()}\n`)
    }
  }
}

await Promise.all(Array.from({ length: WORKERS }, work))
console.log(failed === 0 ? "\nAll checks passed" : `\n${failed} of ${CHECKS.length} checks failed`)
process.exitCode = failed === 0 ? 0 : 1
