import { globSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

/** The unit tests that use a database, by themselves or through the files of `tests/support` that they import. */
export function testsWithDatabase(root: string): string[] {
  const reaching = reachingDatabase(root)
  return globSync("{src,tests/rules}/**/*.test.ts", { cwd: root }).filter((file) =>
    importsOf(join(root, file)).some((each) => reaching.has(each)),
  )
}

function reachingDatabase(root: string): Set<string> {
  const folder = join(root, "tests/support")
  const reaching = new Set([join(folder, "database.ts")])
  const others = globSync("**/*.ts", { cwd: folder }).map((file) => join(folder, file))
  for (let before = 0; before < reaching.size; ) {
    before = reaching.size
    for (const file of others) if (importsOf(file).some((each) => reaching.has(each))) reaching.add(file)
  }
  return reaching
}

function importsOf(file: string): string[] {
  const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export|\}) .*?from "(\.[^"]+)"/gm)
  return [...imports].map(([, path]) => resolve(dirname(file), path!))
}
