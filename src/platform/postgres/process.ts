import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

/** What a server of PostgreSQL writes about itself into its folder. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that holds, or before its violent end held, the cluster. */
export function postmasterOf(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")
    const pid = Number(lines[0])
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" } : undefined
  } catch {
    return undefined
  }
}

/** Whether the process runs; one that is dead but not yet reaped by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false
  }
  return process.platform !== "linux" || !["Z", "X"].includes(stateOf(pid))
}

function stateOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    return stat.charAt(stat.lastIndexOf(")") + 2)
  } catch {
    return "X"
  }
}

/**
 * Processes of PostgreSQL that work in the cluster: the server first. A process number alone proves nothing, for the
 * system gives numbers again; on Linux the folder in which a process stands tells.
 */
export function processesOf(cluster: string): number[] {
  const noted = postmasterOf(cluster)?.pid
  if (process.platform !== "linux") return noted && isAlive(noted) && looksLikePostgres(noted) ? [noted] : []
  const folder = realpathSync(cluster)
  const found = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && standsIn(pid, folder))
  return found.sort((a, b) => Number(b === noted) - Number(a === noted))
}

function standsIn(pid: number, folder: string): boolean {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === folder &&
      /\/postgres\b/.test(readlinkSync(`/proc/${pid}/exe`)) &&
      isAlive(pid)
    )
  } catch {
    return false
  }
}

function looksLikePostgres(pid: number): boolean {
  try {
    if (process.platform === "win32") {
      return execFileSync("tasklist", ["/fi", `PID eq ${pid}`], { encoding: "utf8" }).includes("postgres")
    }
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes("postgres")
  } catch {
    return false
  }
}

/** Waits until the condition holds; false when the time (in milliseconds) is over first. */
export async function waitUntil(condition: () => boolean, limit: number): Promise<boolean> {
  for (const end = performance.now() + limit; performance.now() < end; await sleep(20)) if (condition()) return true
  return condition()
}

/** Sends a signal; a process that has ended meanwhile is as good. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error
  }
}
