import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import type { CpuAnswer, RushServerAnswer, RushServerOrder } from "./rush-server.ts"

/** The product in a process of its own, which can be killed and started again at the same port. */
export class RushHost {
  readonly #databaseUrl: string
  readonly #isSilent: boolean
  #child: ChildProcess | undefined
  #port = 0

  /** @param isSilent does not pass on what it says in its log, where it is meant to suffer */
  constructor(databaseUrl: string, { isSilent = false } = {}) {
    this.#databaseUrl = databaseUrl
    this.#isSilent = isSilent
  }

  get port(): number {
    return this.#port
  }

  async start(): Promise<void> {
    const child = fork(join(import.meta.dirname, "rush-server.ts"), { silent: this.#isSilent })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) stream?.resume()
    child.send({ databaseUrl: this.#databaseUrl, port: this.#port } satisfies RushServerOrder)
    const [{ port }] = (await once(child, "message")) as [RushServerAnswer]
    this.#port = port
  }

  /** Seconds of CPU it has used. */
  async cpu(): Promise<number> {
    this.#child!.send("cpu")
    const [{ cpuSeconds }] = (await once(this.#child!, "message")) as [CpuAnswer]
    return cpuSeconds
  }

  async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill(signal)
    await ended
  }
}
