import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const ROOT = resolve(import.meta.dirname, "../..")
const PATIENCE = 180_000

export type App = {
  /** Where it listens, without a slash at the end. */
  url: string
  /** From the command to the line with the address, and to the whole first page, in milliseconds. */
  addressAfter: number
  pageAfter: number
  stop(): Promise<void>
}

/** The product as a person starts it, on a folder of its own and a free port, with the example installation. */
export async function startApp(dataDir: string): Promise<App> {
  const started = performance.now()
  const env = {
    ...process.env,
    PORT: "0",
    DATA_DIR: dataDir,
    EXAMPLE: "on",
    DATABASE_URL: "",
    BASE_URL: "",
    LOG_LEVEL: "error",
  }
  const child = spawn(process.execPath, [join(ROOT, "src/server.ts")], { cwd: ROOT, env })
  try {
    const url = await addressOf(child)
    const addressAfter = performance.now() - started
    await firstPage(url)
    return { url, addressAfter, pageAfter: performance.now() - started, stop: () => stop(child) }
  } catch (error) {
    await stop(child)
    throw error
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ""
    const limit = setTimeout(() => fail(new Error(`no address after ${PATIENCE / 1000} s:\n${said}`)), PATIENCE)
    const settle = (act: () => void) => {
      clearTimeout(limit)
      act()
    }
    const read = (part: Buffer) => {
      said += part
      const url = /http:\/\/[\w.:[\]-]+\d/.exec(said)?.[0]
      if (url) settle(() => done(url))
    }
    child.stdout?.on("data", read)
    child.stderr?.on("data", (part: Buffer) => {
      said += part
    })
    child.once("exit", (code) => settle(() => fail(new Error(`the product ended with ${code}:\n${said}`))))
  })
}

async function firstPage(url: string): Promise<void> {
  const response = await fetch(`${url}/`)
  await response.text()
  if (response.status !== 200) throw new Error(`${url}/ answered ${response.status}`)
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 20_000)
    child.once("exit", () => {
      clearTimeout(force)
      done()
    })
    child.kill("SIGTERM")
  })
}

/** A data folder that is gone afterwards. */
export async function inFreshFolder<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "pozytek-bench-"))
  try {
    return await work(join(folder, "data"))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
