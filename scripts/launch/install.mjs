import { spawn } from "node:child_process"
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { homedir } from "node:os"
import { delimiter, dirname, join } from "node:path"
import { isInstalled, markInstalled } from "./installed.mjs"
import { LaunchProblem, texts } from "./texts.mjs"

/** npm's own output is read for its errors only; a person sees plain lines. Each request is tried for some seconds. */
const NPM = [
  "ci",
  "--include=dev",
  "--include=optional",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--no-progress",
  "--loglevel=error",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=8000",
]

/** Installs the packages where they are missing, incomplete or outdated. */
export async function install(root) {
  if (isInstalled(root)) return
  const release = await takeTurn(root)
  try {
    if (isInstalled(root)) return
    console.log(texts.installing())
    const start = Date.now()
    const seconds = () => Math.round((Date.now() - start) / 1000)
    const pulse = setInterval(() => console.log(texts.stillInstalling(seconds())), 10_000)
    try {
      await runNpm(root)
    } finally {
      clearInterval(pulse)
    }
    markInstalled(root)
    console.log(texts.installed(seconds()))
  } finally {
    release()
  }
}

function runNpm(root) {
  return new Promise((resolve, reject) => {
    const { program, parameters, shell } = npmCommand(root)
    const child = spawn(program, [...parameters, ...NPM], {
      cwd: root,
      env: npmEnvironment(root),
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    })
    let said = ""
    child.stdout.on("data", (chunk) => (said += chunk))
    child.stderr.on("data", (chunk) => (said += chunk))
    const stop = (signal) => child.kill(signal)
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop)
    child.on("error", () => reject(new LaunchProblem(texts.npmMissing())))
    child.on("close", (code, signal) => {
      for (const each of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(each, stop)
      if (code === 0) resolve()
      else reject(new LaunchProblem(signal || code > 128 ? texts.interrupted() : explain(said, root)))
    })
  })
}

function explain(said, root) {
  const code = /npm error code (\w+)/.exec(said)?.[1] ?? ""
  const details = said
    .split("\n")
    .filter((line) => line.trim() && !/complete log|debug-0\.log|npm error code/.test(line))
  const shown = details.slice(0, 6).map((line) => `  ${line.replace(/^npm (error|ERR!) ?/, "")}`)
  return [reason(code, said, root), texts.npmSaid(), `  ${code}`.trimEnd(), ...shown]
    .filter((line) => line.trim())
    .join("\n")
}

function reason(code, said, root) {
  if (code === "ENOSPC" || code === "EDQUOT" || /no space left on device/i.test(said)) return texts.diskFull()
  if (["EACCES", "EROFS", "EPERM"].includes(code)) return texts.notWritable(root)
  if (code === "EINTEGRITY") return texts.damaged()
  if (code === "EUSAGE") return texts.lockMismatch()
  const network =
    /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|\w*CERT\w*|E4\d\d|E5\d\d|EPROTO)$/
  return network.test(code) || /network|request to http/i.test(said) ? texts.noNetwork() : texts.installFailed()
}

/**
 * The npm that started us, or the one on PATH. It must not run on the Node of node_modules, which it is going to
 * replace.
 */
function npmCommand(root) {
  const own = process.env.npm_execpath
  const node = nodeOutside(root)
  if (own && /npm-cli\.c?js$/.test(own) && existsSync(own)) return { program: node, parameters: [own], shell: false }
  return { program: "npm", parameters: [], shell: process.platform === "win32" }
}

function nodeOutside(root) {
  const modules = join(realpathSync(root), "node_modules")
  if (!realpathSync(process.execPath).startsWith(modules)) return process.execPath
  const name = process.platform === "win32" ? "node.exe" : "node"
  const found = outerPath(root)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file) && !realpathSync(file).startsWith(modules))
  return found ?? process.execPath
}

const outerPath = (root) =>
  (process.env.PATH ?? "").split(delimiter).filter((folder) => folder && !folder.startsWith(join(root, "node_modules")))

/** npm needs a place for its cache; an account without a home, or with one it cannot write to, gets it in the project. */
function npmEnvironment(root) {
  const env = { ...process.env, PATH: outerPath(root).join(delimiter) }
  if (!canWrite(process.env.npm_config_cache ?? join(homeFolder(), ".npm")))
    env.npm_config_cache = join(root, ".cache/npm")
  return env
}

function homeFolder() {
  try {
    return homedir()
  } catch {
    return "/nonexistent"
  }
}

function canWrite(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    const cache = join(folder, "_cacache")
    if (existsSync(cache)) accessSync(cache, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Two starts at once (npm start and npm test in two windows) must not install over each other. */
async function takeTurn(root) {
  const file = join(root, ".cache/installing")
  let told = false
  for (;;) {
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, String(process.pid), { flag: "wx" })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (error.code === "ENOSPC") throw new LaunchProblem(texts.diskFull())
      if (error.code !== "EEXIST") throw new LaunchProblem(texts.notWritable(root))
    }
    if (isAbandoned(file)) rmSync(file, { force: true })
    else if (!told) {
      told = true
      console.log(texts.waiting())
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

/** Left by a start that was killed; its number may meanwhile belong to another process, hence the time. */
function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"))
    const minutes = (Date.now() - statSync(file).mtimeMs) / 60_000
    return minutes > 15 || (pid > 0 ? !isRunning(pid) : minutes > 0.1)
  } catch {
    return false
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    return error.code === "EPERM"
  }
}
