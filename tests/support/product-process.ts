import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { afterAll } from "vitest"
import { readConfig } from "../../src/platform/config.ts"
import { connect, type Database } from "../../src/platform/db.ts"
import { processesOf, signal } from "../../src/platform/postgres/process.ts"
import { joinPostgres } from "../../src/platform/postgres.ts"
import { scratch } from "./scratch.ts"

const PROJECT = resolve(import.meta.dirname, "../..")
const PATIENCE = 60_000

/** The product as a person starts it, on a data folder of its own, in a process that tests can kill. */
export class ProductProcess {
  readonly dataDir: string
  readonly #env: NodeJS.ProcessEnv
  #process: ChildProcess | undefined
  #said = ""
  #url = ""

  constructor(dataDir: string, env: NodeJS.ProcessEnv = {}) {
    this.dataDir = dataDir
    this.#env = env
  }

  /** Where it listens now; another port after each start. */
  get url(): string {
    return this.#url
  }

  /** What it has said in the console since the last start. */
  get said(): string {
    return this.#said
  }

  get environment(): NodeJS.ProcessEnv {
    const { PATH, HOME } = process.env
    return { PATH, HOME, LANG: "en_US.UTF-8", PORT: "0", LOG_LEVEL: "error", DATA_DIR: this.dataDir, ...this.#env }
  }

  /** Starts it and waits for its address; how long that took, in milliseconds. */
  async start(): Promise<number> {
    const began = performance.now()
    this.#said = ""
    const child = spawn(process.execPath, [join(PROJECT, "src/server.ts")], { cwd: PROJECT, env: this.environment })
    this.#process = child
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (this.#said += part))
    const isOver = () => child.exitCode !== null || child.signalCode !== null
    while (!isOver() && performance.now() - began < PATIENCE) {
      const url = /Pożytek is running: (\S+)/.exec(this.#said)?.[1]
      if (url) {
        this.#url = url
        return performance.now() - began
      }
      await sleep(10)
    }
    throw new Error(`the product did not start:\n${this.#said}`)
  }

  /** Sends a signal and waits for the end; the exit code, or null when the signal ended it. */
  async end(name: NodeJS.Signals = "SIGINT"): Promise<number | null> {
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const ended = once(child, "exit")
    child.kill(name)
    return ((await ended) as [number | null])[0]
  }

  /** What happens when somebody closes the window it was started in. */
  async closeTerminal(): Promise<number | null> {
    this.#process?.stdout?.destroy()
    this.#process?.stderr?.destroy()
    return this.end("SIGHUP")
  }

  /** Processes of its PostgreSQL, the server first. */
  databaseProcesses(): number[] {
    return processesOf(join(this.dataDir, "postgres"))
  }

  /** Kills its PostgreSQL with all its processes at once, as a lack of memory would. */
  killDatabase(): void {
    for (const pid of this.databaseProcesses()) signal(pid, "SIGKILL")
  }

  /** Waits until it answers; how long that took, in milliseconds. */
  async answers(): Promise<number> {
    const began = performance.now()
    while (performance.now() - began < PATIENCE) {
      const isUp = await fetch(`${this.#url}/zdrowie`).then(
        (answer) => answer.ok,
        () => false,
      )
      if (isUp) return performance.now() - began
      await sleep(20)
    }
    throw new Error(`the product does not answer:\n${this.#said}`)
  }

  /** Its database, opened beside it. */
  async look<T>(at: (database: Database) => Promise<T>): Promise<T> {
    const postgres = await joinPostgres(readConfig({ DATA_DIR: this.dataDir }))
    const database = connect(postgres.url, 2)
    try {
      return await at(database)
    } finally {
      await database.close()
      await postgres.stop()
    }
  }
}

/** A product on a fresh folder, not yet started, gone after the test file. */
export async function freshProduct(env: NodeJS.ProcessEnv = {}): Promise<ProductProcess> {
  const folder = await mkdtemp(join(scratch(), "pozytek-product-"))
  const product = new ProductProcess(join(folder, "data"), env)
  afterAll(async () => {
    await product.end()
    await rm(folder, { recursive: true, force: true })
  })
  return product
}
