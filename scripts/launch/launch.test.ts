import { execFileSync, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, dirname, join, resolve } from "node:path"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { canBeNobody, NOBODY } from "../../tests/support/other-account.ts"

const PROJECT = resolve(import.meta.dirname, "../..")
const SCRATCH = mkdtempSync(join(tmpdir(), "pozytek-launch-"))
const PACKED = ["greeting", process.platform === "linux" ? `node-linux-${process.arch}` : "unused"]

/** A Node older than the product needs, with npm beside it: what a fresh machine has. */
const old = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => existsSync(join(folder, "node")) && existsSync(join(folder, "npm")))
  .find((folder) => versionOf(join(folder, "node")) < 26)

function versionOf(node: string): number {
  return Number.parseInt(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.slice(1), 10)
}

let project: string
let count = 0

/** A project like ours, so small that npm needs no network: two packed packages, one of which holds a Node. */
beforeEach(() => {
  project = join(SCRATCH, `project-${++count}`)
  cpSync(join(PROJECT, "scripts/launch"), join(project, "scripts/launch"), { recursive: true })
  cpSync(join(PROJECT, "scripts/run.mjs"), join(project, "scripts/run.mjs"))
  for (const name of PACKED) cpSync(packed(name), join(project, `${name}.tgz`))
  const dependencies = Object.fromEntries(PACKED.map((name) => [name, `file:${name}.tgz`]))
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "p", version: "1.0.0", type: "module", dependencies }),
  )
  writeFileSync(join(project, "hello.ts"), HELLO)
  cpSync(lock(), join(project, "package-lock.json"))
})

afterAll(() => rmSync(SCRATCH, { recursive: true, force: true }))

const HELLO = `
const [what, ...rest]: string[] = process.argv.slice(2)
if (what === "wait") {
  setInterval(() => {}, 1000)
  process.once("SIGTERM", () => { console.log("asked to end"); process.exit(3) })
}
console.log("hello", Number.parseInt(process.versions.node) >= 26 ? "new" : "old", what, ...rest)
if (what === "fail") process.exit(7)
`

function packed(name: string): string {
  const file = join(SCRATCH, `${name}.tgz`)
  if (existsSync(file)) return file
  const folder = join(SCRATCH, "packages/package")
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, "bin"), { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0" }))
  // A stand-in of a few bytes for the 100 MB of the real package.
  writeFileSync(join(folder, "bin/node"), `#!/bin/sh\nexec "${realpathSync(process.execPath)}" "$@"\n`, { mode: 0o755 })
  execFileSync("tar", ["-czf", file, "-C", dirname(folder), "package"])
  return file
}

/** Made once: npm notes the sizes and hashes of the packages. */
function lock(): string {
  const file = join(SCRATCH, "package-lock.json")
  if (!existsSync(file)) {
    execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit"], {
      cwd: project,
      env: environment(),
    })
    cpSync(join(project, "package-lock.json"), file)
  }
  return file
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: join(SCRATCH, "home"),
    LANG: "en_US.UTF-8",
    npm_config_update_notifier: "false",
    // Nothing here may need the network.
    npm_config_registry: "http://127.0.0.1:9",
    npm_config_fetch_retries: "0",
    ...more,
  }
}

function launch(parameters: string[], env: NodeJS.ProcessEnv = {}, node = process.execPath) {
  const result = spawnSync(node, ["scripts/run.mjs", "hello.ts", ...parameters], {
    cwd: project,
    env: environment(env),
    encoding: "utf8",
  })
  return { code: result.status, said: result.stdout, complained: result.stderr }
}

describe("the launcher", () => {
  it("installs at the first start and not at the second", () => {
    const first = launch(["a", "b"])
    expect(first.said).toMatch(/^Installing the packages needed.*\nInstalled \(\d+ s\)\.\nhello new a b\n$/)
    expect(launch(["again"]).said).toBe("hello new again\n")
  })

  it("does not install again what npm ci has installed", () => {
    execFileSync("npm", ["ci", "--no-audit"], { cwd: project, env: environment(), stdio: "pipe" })
    expect(launch(["x"]).said).toBe("hello new x\n")
  })

  it("keeps the exit code", () => {
    expect(launch(["fail"]).code).toBe(7)
  })

  it("finishes an installation that was interrupted", () => {
    launch(["x"])
    rmSync(join(project, "node_modules/.package-lock.json"))
    expect(launch(["x"]).said).toContain("Installed")
    rmSync(join(project, "node_modules/greeting"), { recursive: true })
    expect(launch(["x"]).said).toContain("Installed")
    expect(launch(["x"]).said).toBe("hello new x\n")
  })

  it("installs again when the lock names other packages", () => {
    launch(["x"])
    const file = join(project, "package-lock.json")
    const changed = JSON.parse(readFileSync(file, "utf8"))
    delete changed.packages["node_modules/greeting"]
    delete changed.packages[""].dependencies.greeting
    writeFileSync(file, JSON.stringify(changed))
    const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"))
    delete manifest.dependencies.greeting
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest))
    expect(launch(["x"]).said).toContain("Installed")
    expect(existsSync(join(project, "node_modules/greeting"))).toBe(false)
  })

  it("works for an account whose home cannot be written to", () => {
    const { said } = launch(["x"], { HOME: "/dev/null/home", npm_config_cache: undefined })
    expect(said).toContain("hello new x")
    expect(existsSync(join(project, ".cache/npm"))).toBe(true)
  })

  it("lets the second of two first starts wait for the first", async () => {
    const both = [1, 2].map(() => {
      const child = spawn(process.execPath, ["scripts/run.mjs", "hello.ts", "x"], { cwd: project, env: environment() })
      let said = ""
      child.stdout.on("data", (chunk) => {
        said += chunk
      })
      return once(child, "close").then(() => said)
    })
    const said = await Promise.all(both)
    expect(said.filter((each) => each.includes("Installed"))).toHaveLength(1)
    expect(said.every((each) => each.includes("hello new x"))).toBe(true)
  })

  it("is not held up for ever by an installation that was killed", () => {
    mkdirSync(join(project, ".cache"))
    const gone = spawnSync(process.execPath, ["--version"]).pid
    writeFileSync(join(project, ".cache/installing"), String(gone))
    expect(launch(["x"]).said).toContain("hello new x")
  })
})

describe("a failed installation tells what to do", () => {
  it("without network", () => {
    const file = join(project, "package-lock.json")
    const changed = JSON.parse(readFileSync(file, "utf8"))
    const name = "surely-not-in-any-cache"
    changed.packages[`node_modules/${name}`] = { version: "1.0.0", integrity: `sha512-${"A".repeat(86)}==` }
    changed.packages[""].dependencies[name] = "1.0.0"
    writeFileSync(file, JSON.stringify(changed))
    const manifest = JSON.parse(readFileSync(join(project, "package.json"), "utf8"))
    writeFileSync(
      join(project, "package.json"),
      JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, [name]: "1.0.0" } }),
    )
    const { code, complained } = launch(["x"])
    expect(complained).toMatch(/^Could not start\. The packages cannot be downloaded/)
    expect(complained).toContain("ECONNREFUSED")
    expect(code).toBe(1)
  })

  it("with a lock that does not belong", () => {
    const file = join(project, "package-lock.json")
    const changed = JSON.parse(readFileSync(file, "utf8"))
    delete changed.packages["node_modules/greeting"]
    delete changed.packages[""].dependencies.greeting
    writeFileSync(file, JSON.stringify(changed))
    expect(launch(["x"]).complained).toContain("git checkout package.json package-lock.json")
  })

  it.runIf(process.getuid?.() !== 0 || canBeNobody)("in a folder that may not be written to", () => {
    const root = process.getuid?.() === 0
    chmodSync(SCRATCH, 0o755)
    chmodSync(project, 0o555)
    const account = root ? NOBODY : {}
    const { stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "hello.ts"], {
      cwd: project,
      env: environment(),
      encoding: "utf8",
      ...account,
    })
    chmodSync(project, 0o755)
    expect(stderr).toContain(`The folder ${project} cannot be written to.`)
  })
})

describe.runIf(old && process.platform === "linux")("on a machine with an older Node", () => {
  const env = { PATH: `${old}${delimiter}/usr/bin${delimiter}/bin` }
  const node = join(old ?? "", "node")

  it("the Node from the registry runs the file", () => {
    const { said, code } = launch(["fail"], env, node)
    expect(said).toContain("hello new fail")
    expect(code).toBe(7)
  })

  it("a newer Node on PATH is used before that", () => {
    launch(["x"], env, node)
    rmSync(join(project, `node_modules/${PACKED[1]}/bin`), { recursive: true })
    const path = `${dirname(process.execPath)}${delimiter}${env.PATH}`
    expect(launch(["x"], { PATH: path }, node).said).toBe("hello new x\n")
    expect(launch(["x"], env, node).complained).toContain("Node.js 26 or newer is needed")
  })

  it("signals reach the file, and its end is ours", async () => {
    const { said, end } = await endWith("SIGTERM")
    expect(said).toBe("hello new wait\nasked to end\n")
    expect(end).toEqual([3, null])
  })

  it("the file ends when the launcher is killed", async () => {
    const { said, end } = await endWith("SIGKILL")
    expect(said).toBe("hello new wait\nasked to end\n")
    expect(end).toEqual([null, "SIGKILL"])
  })

  /** The output is complete when the launcher and the file, which share it, have both ended. */
  async function endWith(signal: NodeJS.Signals) {
    launch(["x"], env, node)
    const child = spawn(node, ["scripts/run.mjs", "hello.ts", "wait"], { cwd: project, env: environment(env) })
    let said = ""
    child.stdout.on("data", (chunk) => {
      said += chunk
    })
    child.stdout.once("data", () => child.kill(signal))
    const end = await once(child, "close")
    return { said, end }
  }
})
