import { spawn } from "node:child_process"
import type { Writable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { serverAccount } from "./account.ts"
import type { Binaries } from "./binaries.ts"
import { chooseEndpoint, type Endpoint, isSocket } from "./endpoint.ts"
import { isAlive, postmasterOf, signal, waitUntil } from "./process.ts"
import { clusterName, environment, run } from "./run.ts"

export type Server = { pid: number; endpoint: Endpoint; exited: Promise<void> }

/** A server that ended before it accepted connections; `said` is its log. */
export class LaunchFailure extends Error {
  readonly said: string

  constructor(said: string) {
    super(said)
    this.said = said
  }
}

/** Its log may reach people who must not read personal data, so it tells neither statements nor values. */
const SETTINGS = {
  max_connections: "100",
  timezone: "UTC",
  log_min_messages: "warning",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  unix_socket_permissions: "0700",
}

/**
 * Starts the server of a cluster and waits, however long its recovery takes, until it accepts connections.
 * It has a session of its own, for Ctrl-C must first reach the product, which ends its work and then stops the server.
 * @throws LaunchFailure when it ends instead.
 */
export async function launch(
  cluster: string,
  binaries: Binaries,
  log: Writable,
  settings: Record<string, string> = {},
): Promise<Server> {
  const endpoint = await chooseEndpoint(cluster)
  const listening = isSocket(endpoint)
    ? { listen_addresses: "", unix_socket_directories: "." }
    : { listen_addresses: endpoint.host, unix_socket_directories: "" }
  const all = { ...SETTINGS, ...listening, port: String(endpoint.port), ...settings }
  const child = spawn(
    binaries.postgres,
    ["-D", clusterName(cluster), ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      cwd: cluster,
      ...(await serverAccount(cluster)),
      env: environment,
      stdio: ["ignore", "ignore", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    },
  )
  let said = ""
  let ended = false
  child.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk).slice(-4000)
    log.write(chunk)
  })
  const exited = new Promise<void>((resolve) => {
    child.once("close", () => resolve())
    child.once("error", (error) => {
      said += error.message
      resolve()
    })
  }).then(() => {
    ended = true
  })
  while (!ended) {
    const noted = postmasterOf(cluster)
    if (noted?.pid === child.pid && noted?.ready) break
    await sleep(5)
  }
  if (ended) throw new LaunchFailure(said.trim())
  child.unref()
  ;(child.stderr as unknown as { unref(): void }).unref()
  return { pid: child.pid!, endpoint, exited }
}

/** Stops a server, giving it time to finish its writing; after a violent end its next start would have to recover. */
export async function halt(pid: number, cluster: string, binaries: Binaries): Promise<void> {
  if (process.platform === "win32") {
    await run(binaries.pgCtl, ["stop", "-m", "fast", "-w", "-D", cluster]).catch(() => undefined)
  } else {
    signal(pid, "SIGINT")
  }
  if (await waitUntil(() => !isAlive(pid), 60_000)) return
  signal(pid, "SIGQUIT")
  if (await waitUntil(() => !isAlive(pid), 10_000)) return
  signal(pid, "SIGKILL")
  await waitUntil(() => !isAlive(pid), 5000)
}
