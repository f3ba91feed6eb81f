import { existsSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { pathToFileURL } from "node:url"

const names = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts"))
  .map((entry) => basename(entry.name, ".ts"))
  .filter((name) => name !== "run")
  .sort()

const [name] = process.argv.slice(2)

if (name === undefined) {
  for (const each of names) {
    const { about } = await import(pathToFileURL(join(import.meta.dirname, `${each}.ts`)).href)
    console.log(`${each.padEnd(14)} ${about}`)
  }
  console.log("\nRun one with: npm run bench NAME")
} else if (names.includes(name) && existsSync(join(import.meta.dirname, `${name}.ts`))) {
  const { measure } = await import(pathToFileURL(join(import.meta.dirname, `${name}.ts`)).href)
  await measure()
} else {
  console.error(`There is no benchmark "${name}". There are: ${names.join(", ")}`)
  process.exitCode = 1
}
