import { spawn } from "node:child_process"
import { delimiter, dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { findNode, isNewEnough } from "./find-node.mjs"
import { install } from "./install.mjs"
import { LaunchProblem, say, texts } from "./texts.mjs"

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..")

/**
 * Runs a TypeScript file of the product on any machine with Node 20.19 and npm: installs what is missing, then runs
 * the file here, or under a Node that is new enough. Ends with the file's exit code.
 */
export async function launch(file, parameters = process.argv.slice(2)) {
  try {
    await install(ROOT)
    const path = resolve(ROOT, file)
    if (isNewEnough(process.version)) await runHere(path, parameters)
    else await runUnder(findNode(ROOT), path, parameters)
  } catch (error) {
    if (!(error instanceof LaunchProblem)) throw error
    console.error(`${say("Nie udało się uruchomić.", "Could not start.")} ${error.message}`)
    process.exitCode = 1
  }
}

async function runHere(path, parameters) {
  process.argv = [process.execPath, path, ...parameters]
  await import(pathToFileURL(path).href)
}

/** Keeps this process as a stand-in: signals go on to the other one, its end becomes ours. */
function runUnder(node, path, parameters) {
  const follow = pathToFileURL(join(ROOT, "scripts/launch/follow.mjs")).href
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) }
  const child = spawn(node, ["--import", follow, path, ...parameters], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env,
  })
  const handlers = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"].map((signal) => [signal, () => forward(child, signal)])
  for (const [signal, handler] of handlers) process.on(signal, handler)
  return new Promise((done, fail) => {
    child.on("error", () => fail(new LaunchProblem(texts.noNode(`${process.platform}-${process.arch}`))))
    child.on("exit", (code, signal) => {
      if (signal) {
        for (const [name, handler] of handlers) process.off(name, handler)
        process.kill(process.pid, signal)
      } else {
        process.exitCode = code
      }
      done()
    })
  })
}

/** A terminal sends Ctrl-C to both processes by itself. */
function forward(child, signal) {
  if (signal === "SIGINT" && process.stdin.isTTY) return
  child.kill(signal)
}

export const nothingToRun = () => {
  console.error(texts.noFile())
  process.exitCode = 1
}
