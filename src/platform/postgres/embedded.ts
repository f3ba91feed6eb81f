import { createWriteStream, existsSync, realpathSync, renameSync, statSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Writable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import type pg from "pg"
import type { Text } from "../../lib/texts.ts"
import type { Config } from "../config.ts"
import { StartProblem } from "../start-problem.ts"
import { type Binaries, findBinaries } from "./binaries.ts"
import { createCluster, hasCluster, passwordOf } from "./cluster.ts"
import { chooseEndpoint, isSocket, urlOf } from "./endpoint.ts"
import { clearLeftovers } from "./leftovers.ts"
import { isHeld, takeLock } from "./lock.ts"
import { postgresTexts as texts } from "./postgres.texts.ts"
import { postmasterOf, processesOf } from "./process.ts"
import { halt, LaunchFailure, launch, type Server } from "./server.ts"

export type Options = {
  /** Settings of the server; for tests only, which may switch `fsync` off. */
  settings?: Record<string, string>
  /** Called when the server ended and could not be brought back. */
  onLost?: (problem: StartProblem) => void
}

/** What the remains of a killed server cause for a moment. */
const PASSING =
  /lock file "[^"]*" already exists|pre-existing shared memory block|could not bind|Address already in use|could not create any/
const FULL = /No space left on device|ENOSPC|disk quota exceeded/i
const FORBIDDEN = /Permission denied|Read-only file system|Operation not permitted|EACCES|EROFS|EPERM/

/** The product's own server on `dataDir/postgres`, created at the first start, brought back when it dies. */
export class EmbeddedPostgres {
  readonly #cluster: string
  readonly #binaries: Binaries
  readonly #who: string
  readonly #log: Writable
  readonly #options: Options
  #server!: Server
  #lock!: pg.Client
  #stopping = false

  private constructor(cluster: string, binaries: Binaries, who: string, log: Writable, options: Options) {
    this.#cluster = cluster
    this.#binaries = binaries
    this.#who = who
    this.#log = log
    this.#options = options
  }

  static async start(config: Config, options: Options): Promise<EmbeddedPostgres> {
    try {
      await mkdir(config.dataDir, { recursive: true })
      const folder = realpathSync(config.dataDir)
      const named = join(folder, "postgres")
      const existing = await hasCluster(named)
      // It may be a link to another disk.
      const cluster = existing ? realpathSync(named) : named
      const binaries = await findBinaries(join(folder, "programs"))
      if (!existing) await createCluster(cluster, binaries, options.settings?.fsync !== "off")
      const who = `${config.baseUrl}, PID ${process.pid}`
      const postgres = new EmbeddedPostgres(cluster, binaries, who, openLog(folder), options)
      await postgres.#bring()
      process.once("exit", postgres.#leave)
      return postgres
    } catch (error) {
      throw explain(error, config.dataDir)
    }
  }

  /**
   * The database in the folder, with the address of its server where a running product holds it; undefined when there
   * is no database.
   */
  static async find(config: Config): Promise<{ url?: string } | undefined> {
    try {
      const cluster = join(realpathSync(config.dataDir), "postgres")
      if (!(await hasCluster(cluster))) return undefined
      return { url: await heldUrl(cluster) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
      throw explain(error, config.dataDir)
    }
  }

  get url(): string {
    return urlOf(this.#server.endpoint, passwordOf(this.#cluster))
  }

  async stop(): Promise<void> {
    if (this.#stopping) return this.#server.exited
    this.#stopping = true
    process.off("exit", this.#leave)
    await this.#lock.end().catch(() => undefined)
    await halt(this.#server.pid, this.#cluster, this.#binaries)
    this.#log.end()
  }

  /** The product ends without stopping the server, e.g. by an error: the server at least gets the signal. */
  readonly #leave = (): void => {
    try {
      process.kill(this.#server.pid, "SIGINT")
    } catch {
      // It has ended before.
    }
  }

  async #bring(): Promise<void> {
    const socket = await chooseEndpoint(this.#cluster)
    for (const end = performance.now() + 20_000; ; await sleep(200)) {
      await clearLeftovers(this.#cluster, this.#binaries, this.#who, socket)
      try {
        this.#server = await launch(this.#cluster, this.#binaries, this.#log, this.#options.settings)
        await this.#hold()
        return
      } catch (error) {
        const passing = error instanceof LaunchFailure ? PASSING.test(error.said) : !(error instanceof StartProblem)
        if (!passing || performance.now() > end) throw error
      }
    }
  }

  async #hold(): Promise<void> {
    const url = urlOf(this.#server.endpoint, passwordOf(this.#cluster), "postgres", "postgres")
    this.#lock = await takeLock(url, this.#cluster, this.#who)
    this.#lock.once("end", () => void this.#recover())
  }

  /** The lock's connection ends with the server, or when the server restarts its own processes after one crashed. */
  async #recover(): Promise<void> {
    if (this.#stopping) return
    const ended = await Promise.race([this.#server.exited.then(() => true), sleep(1000, false, { ref: false })])
    if (this.#stopping) return
    try {
      await (ended ? this.#bring() : this.#hold().catch(() => this.#bring()))
    } catch (error) {
      const problem = explain(error, this.#cluster)
      this.#options.onLost?.(problem instanceof StartProblem ? problem : new StartProblem(texts.lost, { cause: error }))
    }
  }
}

/** A product whose server has just died needs a moment to bring it back and to hold it again. */
const MOMENT = 3000

/** Address of the server that a running product holds. Only a server that did not stop in order is waited for. */
async function heldUrl(cluster: string): Promise<string | undefined> {
  const chosen = await chooseEndpoint(cluster)
  const password = passwordOf(cluster)
  for (const end = performance.now() + MOMENT; performance.now() < end; await sleep(100)) {
    const noted = postmasterOf(cluster)
    if (!noted) return undefined
    const endpoint = isSocket(chosen) ? chosen : { ...chosen, port: noted.port }
    const isHere = processesOf(cluster).includes(noted.pid)
    if (isHere && (await isHeld(urlOf(endpoint, password, "postgres", "postgres")))) return urlOf(endpoint, password)
  }
  return undefined
}

/** The log is a convenience: where it cannot be written, the server works without. */
function openLog(folder: string): Writable {
  const file = join(folder, "postgres.log")
  try {
    if (existsSync(file) && statSync(file).size > 5_000_000) renameSync(file, `${file}.1`)
  } catch {
    // Then it grows on.
  }
  const log = createWriteStream(file, { flags: "a", mode: 0o600 })
  log.on("error", () => undefined)
  return log
}

function explain(error: unknown, folder: string): unknown {
  if (error instanceof StartProblem) return error
  const text = reason(error as NodeJS.ErrnoException, folder)
  return text ? new StartProblem(text, { cause: error }) : error
}

function reason(error: NodeJS.ErrnoException, folder: string): Text | undefined {
  const said = `${error.code ?? ""} ${error.message}`
  const forbidden = FORBIDDEN.exec(said)?.[0]
  if (FULL.test(said)) return texts.diskFull(folder)
  if (forbidden) return texts.notWritable(folder, forbidden)
  if (said.includes("could not look up effective user ID")) return texts.namelessAccount(process.getuid?.())
  return error instanceof LaunchFailure ? texts.didNotStart(error.said) : undefined
}
