import { spawn } from "node:child_process"
import type { Account } from "./account.ts"

/** Programs of PostgreSQL see nothing of the product's environment; Windows programs need theirs to start at all. */
export const environment = process.platform === "win32" ? undefined : { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" }

/**
 * The cluster as its programs name it. On Linux they stand in the folder and name it by that, so that it may lie in a
 * folder which only root may enter.
 */
export const clusterName = (cluster: string): string => (process.platform === "linux" ? "/proc/self/cwd" : cluster)

/**
 * Runs a program to its end and gives what it said.
 * @throws Error with the program's words in `message` when it fails.
 */
export function run(
  program: string,
  parameters: string[],
  options: Account & { cwd?: string; input?: string } = {},
): Promise<string> {
  const { input, ...place } = options
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { ...place, env: environment, stdio: "pipe" })
    let said = ""
    child.stdout.on("data", (chunk) => (said += chunk))
    child.stderr.on("data", (chunk) => (said += chunk))
    child.stdin.on("error", () => undefined)
    child.stdin.end(input)
    child.on("error", reject)
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Error(said.trim() || `exit code ${code}`))))
  })
}
