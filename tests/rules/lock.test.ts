import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, it } from "vitest"

type Entry = { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package-lock.json"), "utf8")) as {
  packages: Record<string, Entry>
}

/** Whether a package finds another as Node would: in its own node_modules, then in those of the folders above. */
function finds(path: string, name: string): boolean {
  if (`${path ? `${path}/` : ""}node_modules/${name}` in lock.packages) return true
  if (path === "") return false
  return finds(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name)
}

describe("package-lock.json", () => {
  it("names every package, also those of other systems: npm ci refuses a lock that lacks one", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !finds(path, name))
        .map((name) => `${name}, wanted by ${path || "the project"}`),
    )
    expect(missing).toEqual([])
  })
})
