import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join, resolve } from "node:path"
import { createInterface } from "node:readline"
import { postmasterOf } from "../../src/platform/postgres/process.ts"

export type Told = { url?: string; took?: number; problem?: string; lost?: string; rows?: unknown[][]; error?: string }

export type Place = { dataDir: string; uid?: number; gid?: number; project?: string; env?: NodeJS.ProcessEnv }

const PROJECT = resolve(import.meta.dirname, "../..")

/** A running `postgres-app.ts`. */
export class PostgresApp {
  readonly process: ChildProcess
  readonly #dataDir: string
  readonly #lines: AsyncIterator<string>

  constructor({ dataDir, uid, gid, project = PROJECT, env = {} }: Place) {
    this.#dataDir = dataDir
    this.process = spawn(process.execPath, [join(project, "tests/support/postgres-app.ts")], {
      cwd: project,
      env: { PATH: process.env.PATH, LANG: "en_US.UTF-8", MODE: "test", DATA_DIR: dataDir, ...env },
      stdio: ["pipe", "pipe", "inherit"],
      uid,
      gid,
    })
    this.#lines = createInterface(this.process.stdout!)[Symbol.asyncIterator]()
  }

  /** The next thing it says; nothing when it ended without a word. */
  async told(): Promise<Told> {
    const { value } = await this.#lines.next()
    return value ? (JSON.parse(value) as Told) : {}
  }

  /** The rows of a statement, asked again while the database is coming back. */
  async ask(sql: string): Promise<unknown[][]> {
    for (const end = performance.now() + 15_000; ; ) {
      this.process.stdin!.write(`${sql}\n`)
      const { rows, error } = await this.told()
      if (rows) return rows
      if (performance.now() > end) throw new Error(error)
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  /** Number of the process of its PostgreSQL; 0 while there is none. */
  get server(): number {
    return postmasterOf(join(this.#dataDir, "postgres"))?.pid ?? 0
  }

  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const exited = once(this.process, "exit")
    this.process.kill(signal)
    await exited
  }
}
