import { rm } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { StartProblem } from "../start-problem.ts"
import type { Binaries } from "./binaries.ts"
import { passwordOf } from "./cluster.ts"
import { answers, type Endpoint, isSocket, urlOf } from "./endpoint.ts"
import { takeLock } from "./lock.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"
import { isAlive, postmasterOf, processesOf, signal, waitUntil } from "./process.ts"
import { halt } from "./server.ts"

/**
 * Makes a cluster free for a new server after any kind of end of the previous one: stops a server whose product was
 * killed, waits for the remains of a killed server, removes its note when its number now belongs to another process.
 * @throws StartProblem when a running product uses the cluster.
 */
export async function clearLeftovers(
  cluster: string,
  binaries: Binaries,
  who: string,
  socket: Endpoint,
): Promise<void> {
  const running = processesOf(cluster)
  const noted = postmasterOf(cluster)
  if (noted && running.includes(noted.pid)) {
    const endpoint = isSocket(socket) ? socket : { ...socket, port: noted.port }
    await stopUnused(noted.pid, cluster, binaries, who, endpoint)
  } else if (running.length > 0) {
    await endOrphans(cluster)
  } else if (await answers(cluster)) {
    throw new StartProblem(texts.runningElsewhere(cluster))
  } else if (noted && process.platform === "linux" && stillNumbered(noted.pid)) {
    // The server looks only whether the number is in use, and would wait for that process for ever.
    await rm(join(cluster, "postmaster.pid"), { force: true })
    await rm(join(cluster, `.s.PGSQL.${noted.port}.lock`), { force: true })
  }
}

/** The number is in use by another process, or by one that its parent has not reaped. */
function stillNumbered(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** Only who gets the lock may stop the server: then no product is using it. */
async function stopUnused(pid: number, cluster: string, binaries: Binaries, who: string, endpoint: Endpoint) {
  const url = urlOf(endpoint, passwordOf(cluster), "postgres", "postgres")
  for (const end = performance.now() + 20_000; isAlive(pid); await sleep(50)) {
    try {
      const lock = await takeLock(url, cluster, who)
      await lock.end()
      return await halt(pid, cluster, binaries)
    } catch (error) {
      if (error instanceof StartProblem) throw error
      // It is starting or stopping; ask again.
      if (performance.now() > end) throw new StartProblem(texts.alreadyRunning(`PostgreSQL ${pid}`, cluster))
    }
  }
}

/** The children of a killed server end by themselves as soon as they notice; one in the middle of long work may not. */
async function endOrphans(cluster: string): Promise<void> {
  for (const name of ["SIGQUIT", "SIGKILL"] as const) {
    if (await waitUntil(() => processesOf(cluster).length === 0, 2000)) return
    for (const pid of processesOf(cluster)) signal(pid, name)
  }
  await waitUntil(() => processesOf(cluster).length === 0, 2000)
}
